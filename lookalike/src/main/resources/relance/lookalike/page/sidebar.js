// Workspace, conversations, and the people as whom one can look.

import { h, menuButton, replace } from "./dom.js";
import { time } from "./dates.js";
import { avatar } from "./messages.js";

export function showSidebar(nav, world, view) {
  const focused = nav.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  nav.setAttribute("aria-label", world.words.menu);
  const channels = world.places.filter((place) => place.kind !== "DIRECT");
  const direct = world.places.find((place) => place.kind === "DIRECT");
  replace(nav,
    h("h2", {}, world.words.channels),
    h("ul", {}, channels.map((place) => entry(place, place.name, sign(place, world), world, view))),
    h("h2", {}, world.words.apps),
    h("ul", {}, direct ? entry(direct, world.botName, avatar({ id: "", name: "", kind: "BOT" }), world, view) : null),
    h("h2", {}, world.words.people),
    h("ul", { class: "people" }, world.members.filter((member) => member.kind !== "BOT")
      .map((member) => person(member, world, view))));
  if (focused) nav.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

function sign(place, world) {
  return place.kind === "PRIVATE"
    ? h("span", { class: "sign", title: world.words.private }, lock())
    : h("span", { class: "sign", "aria-hidden": "true" }, "#");
}

function lock() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", "M4 7V5a4 4 0 0 1 8 0v2h.5A1.5 1.5 0 0 1 14 8.5v5A1.5 1.5 0 0 1 12.5 15h-9A1.5 1.5 0 0 1 2 13.5v-5A1.5 1.5 0 0 1 3.5 7zm1.6 0h4.8V5a2.4 2.4 0 0 0-4.8 0z");
  svg.append(path);
  return svg;
}

function entry(place, name, before, world, view) {
  const here = place.id === view.place;
  const unread = !here && world.isUnread(place);
  return h("li", {}, h("button", {
    type: "button", class: `entry${unread ? " unread" : ""}`, "data-key": place.id,
    "aria-current": here ? "page" : null, onclick: () => view.open(place.id),
  }, before, h("span", { class: "name" }, name),
  place.archived ? h("small", {}, world.words.archived) : null,
  unread ? h("span", { class: "dot", role: "img", "aria-label": world.words.unread }) : null));
}

function person(member, world, view) {
  const mine = member.id === world.me.id;
  const language = member.locale.slice(0, 2).toUpperCase();
  const city = member.zone.split("/").at(-1).replaceAll("_", " ");
  const here = { ...member, locale: world.me.locale };
  const told = !mine && world.wasTold(member);
  const line = member.active
    ? `${language} · ${city} · ${time(world.now(), here)}`
    : world.words.deactivated;
  const change = member.active ? "deactivate" : "reactivate";
  const menu = menuButton(`${world.words.more}, ${member.name}`, "⋯", "tool", () => [{
    label: world.words[change](member.name), act: () => world.act(change, { person: member.id }),
  }]);
  return h("li", { class: "with-menu" }, h("button", {
    type: "button", class: `entry person${mine ? " mine" : ""}${member.active ? "" : " gone"}`,
    "data-key": member.id, "aria-pressed": String(mine), onclick: () => view.lookAs(member.id),
  }, avatar(member),
  h("span", { class: "name" }, member.name, mine ? h("small", {}, ` (${world.words.you})`) : null,
    h("small", { class: "line" }, line)),
  told ? h("span", { class: "dot", role: "img", "aria-label": world.words.unread }) : null), menu);
}
