// Where a person types: Enter sends, Shift+Enter breaks the line, / @ and # suggest.

import { h, replace } from "./dom.js";

const drafts = new Map();

export function showComposer(holder, place, world, thread, stopReply) {
  const key = `${world.me.id} ${place.id} ${thread}`;
  if (holder.dataset.key === `${key} ${place.archived}`) return;
  holder.dataset.key = `${key} ${place.archived}`;
  if (place.archived) {
    replace(holder, h("p", { class: "notice" }, world.words.archivedNote));
    return;
  }
  const name = place.kind === "DIRECT" ? world.botName : `#${place.name}`;
  const suggestions = h("div", { class: "suggestions", role: "listbox", id: "suggestions", hidden: true });
  const field = h("textarea", {
    rows: "1", "aria-label": world.words.write(name), placeholder: world.words.write(name),
    role: "combobox", "aria-expanded": "false", "aria-controls": "suggestions", "aria-autocomplete": "list",
  });
  const chooser = suggesting(field, suggestions, world);
  const send = async () => {
    const text = field.value.trim();
    if (!text) return;
    field.value = "";
    grow(field);
    drafts.delete(key);
    if (thread) stopReply();
    await world.act("say", { channel: place.id, text, thread });
  };
  field.addEventListener("keydown", (event) => {
    if (chooser.handles(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === "Escape" && thread) {
      stopReply();
    }
  });
  field.addEventListener("input", () => {
    drafts.set(key, field.value);
    grow(field);
    chooser.look();
  });
  field.addEventListener("blur", () => setTimeout(chooser.hide, 150));
  field.value = drafts.get(key) ?? "";
  replace(holder,
    thread ? h("p", { class: "replying" }, world.words.replying, " ",
      h("button", { type: "button", class: "link", onclick: stopReply }, world.words.stopReplying)) : null,
    suggestions,
    h("form", { class: "composer", onsubmit: (event) => { event.preventDefault(); send(); } },
      field,
      h("button", { type: "submit", class: "send", "aria-label": world.words.send, title: world.words.send }, "➤")));
  grow(field);
  if (thread) field.focus();
}

function grow(field) {
  field.style.height = "auto";
  if (field.scrollHeight) field.style.height = `${Math.min(field.scrollHeight, 200)}px`;
}

function suggesting(field, list, world) {
  let chosen = 0;
  const entries = () => [...list.children];
  const hide = () => {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const mark = () => entries().forEach((entry, index) => {
    entry.setAttribute("aria-selected", index === chosen);
    if (index === chosen) field.setAttribute("aria-activedescendant", entry.id);
  });
  const take = (word) => {
    const before = field.value.slice(0, field.selectionStart).replace(/(^|\s)[/@#][^\s]*$/, `$1${word} `);
    field.value = before + field.value.slice(field.selectionStart);
    field.setSelectionRange(before.length, before.length);
    hide();
    field.focus();
  };
  const look = () => {
    const found = candidates(field.value.slice(0, field.selectionStart), world);
    if (found.length === 0) return hide();
    chosen = 0;
    replace(list, found.map((word, index) => h("div", {
      role: "option", id: `suggestion-${index}`, onpointerdown: (event) => { event.preventDefault(); take(word); },
    }, word)));
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    mark();
  };
  const handles = (event) => {
    if (list.hidden || event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      chosen = (chosen + step + entries().length) % entries().length;
      mark();
    } else if (event.key === "Tab" || (event.key === "Enter" && !event.shiftKey)) {
      take(entries()[chosen].textContent);
    } else if (event.key === "Escape") {
      hide();
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  };
  return { look, hide, handles };
}

function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function candidates(before, world) {
  const word = /(?:^|\s)([/@#][^\s]*)$/.exec(before)?.[1];
  if (!word) return [];
  const all = {
    "/": before.startsWith("/") ? world.commands : [],
    "@": world.members.filter((member) => member.active).map((member) => `@${member.name}`),
    "#": world.places.filter((place) => place.kind !== "DIRECT").map((place) => `#${place.name}`),
  }[word[0]];
  const found = all.filter((entry) => fold(entry).startsWith(fold(word)));
  return found.length === 1 && found[0] === word ? [] : found.slice(0, 7);
}
