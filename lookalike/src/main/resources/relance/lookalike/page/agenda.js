// The top bar: workspace, the bot's agenda and how to move it, shortcuts, light or dark.

import { h, menuButton, replace } from "./dom.js";
import { longDay, time } from "./dates.js";

export function showTop(bar, world) {
  const focused = bar.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  const shortcuts = () => world.shortcuts.filter((shortcut) => shortcut.type === "GLOBAL")
    .map((shortcut) => ({
      label: shortcut.name,
      act: () => world.act("shortcut", { callbackId: shortcut.callbackId }),
    }));
  const lightning = menuButton(world.words.shortcuts, ["⚡ ", h("span", { class: "wide" }, world.words.shortcuts)], "chip", shortcuts);
  lightning.dataset.key = "shortcuts";
  replace(bar,
    h("button", {
      type: "button", class: "chip narrow", "data-key": "menu", "aria-label": world.words.menu,
      onclick: () => document.body.classList.toggle("with-sidebar"),
    }, "☰"),
    h("h1", {}, world.team.name),
    world.agenda ? agenda(world) : h("span", { class: "space" }),
    lightning,
    h("button", {
      type: "button", class: "chip", "data-key": "theme", "aria-label": world.words.theme, title: world.words.theme,
      onclick: toggleTheme,
    }, "◐"));
  if (focused) bar.querySelector(`[data-key="${focused}"]`)?.focus();
}

function agenda(world) {
  const now = world.now();
  const move = (name, label) => h("button", {
    type: "button", class: "chip", "data-key": name, onclick: () => world.act("agenda", { move: name }),
  }, label);
  return h("div", { class: "agenda", role: "group", "aria-label": world.words.agenda },
    h("time", { datetime: now.toISOString() },
      h("span", { class: "wide" }, `${world.words.agenda} · `),
      `${longDay(now, world.me)}, ${time(now, world.me)}`),
    move("tomorrow", world.words.tomorrow), move("day", world.words.day), move("week", world.words.week));
}

function toggleTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("theme", root.dataset.theme);
}

const saved = localStorage.getItem("theme");
if (saved) document.documentElement.dataset.theme = saved;
