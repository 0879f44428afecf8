// The messages of one place, threads below the message that they answer.

import { blocks } from "./blocks.js";
import { closeMenu, h, menuButton, replace } from "./dom.js";
import { dayKey, longDay, time } from "./dates.js";
import { mrkdwn } from "./mrkdwn.js";

const drawn = new Map();

// Draws a place into `list`; what has not changed keeps its elements, and so its focus.
export function showMessages(list, place, world, reply) {
  const roots = place.messages.filter((message) => !isReply(message, place));
  const nodes = [];
  let day = "";
  for (const message of roots) {
    const key = dayKey(new Date(message.at), world.me);
    if (key !== day) nodes.push(divider(message, world));
    day = key;
    nodes.push(element(message, place, world, reply));
    nodes.push(...thread(message, place, world, reply));
  }
  if (nodes.length === 0) {
    const empty = place.kind === "DIRECT" ? world.words.emptyDirect : world.words.emptyChannel;
    nodes.push(h("p", { class: "empty" }, empty));
  }
  settle(list, nodes);
}

function isReply(message, place) {
  return message.thread && message.thread !== message.ts
    && place.messages.some((root) => root.ts === message.thread);
}

function thread(root, place, world, reply) {
  const answers = place.messages.filter((message) => isReply(message, place) && message.thread === root.ts);
  if (answers.length === 0) return [];
  return [h("div", { class: "thread", role: "group", "aria-label": world.words.replies(answers.length) },
    h("p", { class: "replies" }, world.words.replies(answers.length)),
    answers.map((message) => element(message, place, world, reply)))];
}

function divider(message, world) {
  return h("div", { class: "day", role: "separator" }, h("span", {}, longDay(new Date(message.at), world.me)));
}

function element(message, place, world, reply) {
  const signature = JSON.stringify([message, world.me, world.members, place.archived, world.agendaDay]);
  const known = drawn.get(message.ts);
  if (known?.signature === signature) return known.node;
  const node = draw(message, place, world, reply);
  drawn.set(message.ts, { signature, node });
  return node;
}

// Puts the nodes in, giving the focus back to the same button of a redrawn message.
function settle(list, nodes) {
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  const action = focused?.dataset.action;
  const ts = focused?.closest("article")?.dataset.ts;
  if (focused && !nodes.some((node) => node.contains(focused))) closeMenu();
  replace(list, nodes);
  if (focused && !document.contains(focused) && action) {
    list.querySelector(`article[data-ts="${ts}"] [data-action="${CSS.escape(action)}"]`)?.focus();
  } else if (focused && document.contains(focused)) {
    focused.focus({ preventScroll: true });
  }
}

function draw(message, place, world, reply) {
  const author = world.members.find((member) => member.id === message.user)
    ?? { id: message.user, name: "Slackbot", kind: "BOT" };
  const at = new Date(message.at);
  const use = (used, chosen) => world.act("use", {
    channel: place.id, ts: message.ts, element: used.action_id, chosen,
  });
  return h("article", { class: `message${message.ephemeral ? " ephemeral" : ""}`, "data-ts": message.ts },
    avatar(author),
    h("div", { class: "body" },
      message.ephemeral ? h("p", { class: "only-you" }, world.words.onlyYou) : null,
      h("p", { class: "author" },
        h("strong", {}, author.name),
        author.kind === "BOT" ? h("span", { class: "tag" }, world.words.app) : null,
        h("time", { datetime: at.toISOString(), title: longDay(at, world.me) }, time(at, world.me))),
      message.blocks.length
        ? blocks(message.blocks, world, use)
        : h("div", { class: "text" }, mrkdwn(message.text, world)),
      message.edited ? h("span", { class: "edited" }, world.words.edited) : null),
    message.ephemeral ? null : tools(message, place, world, reply));
}

function tools(message, place, world, reply) {
  const shortcuts = () => world.shortcuts.filter((shortcut) => shortcut.type === "MESSAGE")
    .map((shortcut) => ({
      label: shortcut.name,
      act: () => world.act("messageShortcut", {
        channel: place.id, ts: message.ts, callbackId: shortcut.callbackId,
      }),
    }));
  return h("div", { class: "tools" },
    h("button", {
      type: "button", class: "tool", title: world.words.replyTo, "aria-label": world.words.replyTo,
      onclick: () => reply(message.thread || message.ts),
    }, "↩"),
    menuButton(world.words.more, "⋯", "tool", shortcuts));
}

const COLOURS = ["#b4532a", "#2f6f9f", "#7a4fa3", "#2e7d4f", "#a63d67", "#7a6a1c", "#3d6b6b"];

// One colour for each person, in the order of the sidebar.
const colours = new Map();

export function avatar(member) {
  if (member.kind !== "BOT" && !colours.has(member.id)) colours.set(member.id, COLOURS[colours.size % COLOURS.length]);
  const isBot = member.kind === "BOT";
  const node = h("span", { class: `avatar${isBot ? " bot" : ""}`, "aria-hidden": "true" },
    isBot ? "↻" : [...member.name][0]);
  if (!isBot) node.style.setProperty("--colour", colours.get(member.id));
  return node;
}
