// Modals of the app, with what the app complained about under each field; and its "are you sure".

import { blocks } from "./blocks.js";
import { h, replace } from "./dom.js";
import { inputFor } from "./elements.js";
import { textObject } from "./mrkdwn.js";

let shown = "";
let inputs = new Map();

export function showModal(dialog, view, world) {
  const key = view ? `${view.id} ${view.hash} ${world.me.id}` : "";
  if (key === shown) return;
  const sameView = view && shown.startsWith(`${view.id} `);
  const kept = sameView ? values() : {};
  shown = key;
  inputs = new Map();
  if (!view) {
    dialog.close();
    return;
  }
  const focused = sameView ? document.activeElement?.dataset.key : null;
  draw(dialog, view, world, kept);
  if (!dialog.open) dialog.showModal();
  const again = focused && dialog.querySelector(`[data-key="${CSS.escape(focused)}"]`);
  (again || dialog.querySelector("form input, form textarea, form select"))?.focus();
}

// Says in the open form that something went wrong; false when there is none.
export function complain(dialog, text) {
  const line = dialog.querySelector(".general");
  if (!dialog.open || !line) return false;
  line.hidden = !text;
  line.textContent = text;
  return true;
}

function values() {
  return Object.fromEntries([...inputs].map(([block, input]) => [block, input.chosen()]));
}

function draw(dialog, view, world, kept) {
  const state = view.state?.values ?? {};
  const use = (element, chosen) =>
    world.act("useModal", { view: view.id, element: element.action_id, chosen, values: values() });
  const cancel = () => world.act("cancel", {});
  const submitLabel = view.submit ? textObject(view.submit, world) : null;
  const form = h("form", { novalidate: true },
    h("div", { class: "fields-of-form" },
      blocks(view.blocks, world, use, (block) => field(block, state, world, use))),
    h("p", { class: "problem general", role: "alert", hidden: true }),
    h("footer", {},
      h("button", { type: "button", class: "button", onclick: cancel },
        view.close ? textObject(view.close, world) : submitLabel ? world.words.cancel : world.words.close),
      submitLabel ? h("button", { type: "submit", class: "button primary" }, submitLabel) : null));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(form, view, world);
  });
  dialog.oncancel = (event) => {
    event.preventDefault();
    cancel();
  };
  // Browsers close a dialog at the second Escape without asking.
  dialog.onclose = () => { if (shown) cancel(); };
  replace(dialog,
    h("header", {},
      h("h2", { id: "modal-title" }, textObject(view.title, world)),
      h("button", { type: "button", class: "tool", "aria-label": world.words.close, onclick: cancel }, "✕")),
    form);
  for (const [block, chosen] of Object.entries(kept)) restore(block, chosen);
}

// What was typed stays when the app redraws the view under the same ids.
function restore(block, chosen) {
  const input = inputs.get(block);
  if (!input) return;
  if (input.field.matches("input, textarea, select")) input.field.value = chosen[0] ?? "";
  else for (const box of input.field.querySelectorAll("input")) box.checked = chosen.includes(box.value);
}

function field(block, state, world, use) {
  const element = block.element;
  const input = inputFor(element, state[block.block_id]?.[element.action_id] ?? {}, world);
  inputs.set(block.block_id, input);
  const id = `field-${block.block_id}`;
  const isGroup = input.field.classList.contains("checks");
  input.field.id = id;
  input.field.dataset.key = id;
  input.field.setAttribute("aria-describedby", `${id}-problem`);
  if (block.dispatch_action) {
    input.field.addEventListener("change", () => use(element, input.chosen()));
  }
  if (isGroup) input.field.setAttribute("aria-labelledby", `${id}-label`);
  const mark = block.optional
    ? h("small", {}, ` (${world.words.optional})`)
    : h("span", { class: "required", title: world.words.required }, " *");
  return h("div", { class: "block input", "data-block": block.block_id, "data-label": block.label.text },
    h(isGroup ? "span" : "label", { class: "label", id: `${id}-label`, for: isGroup ? null : id },
      textObject(block.label, world), mark),
    input.field,
    block.hint ? h("small", { class: "hint" }, textObject(block.hint, world)) : null,
    h("p", { class: "problem", id: `${id}-problem`, role: "alert", hidden: true }));
}

async function submit(form, view, world) {
  const button = form.querySelector("[type=submit]");
  button.disabled = true;
  const answer = await world.act("submit", { view: view.id, values: values() });
  button.disabled = false;
  const problems = answer.problems ?? {};
  for (const holder of form.querySelectorAll("[data-label]")) {
    const text = problems[holder.dataset.label];
    const line = holder.querySelector(".problem");
    line.hidden = !text;
    line.textContent = text ?? "";
    const target = holder.querySelector(".field, .checks");
    target?.setAttribute("aria-invalid", String(Boolean(text)));
  }
  const failed = answer.status !== 200 && Object.keys(problems).length === 0;
  complain(form.closest("dialog"), failed ? (answer.error ?? world.words.trouble) : "");
  form.querySelector('[aria-invalid="true"]')?.focus();
}

export function confirm(dialog, words, world) {
  return new Promise((resolve) => {
    const done = (answer) => {
      dialog.close();
      resolve(answer);
    };
    replace(dialog,
      h("h2", { id: "confirm-title" }, textObject(words.title, world)),
      h("p", {}, textObject(words.text, world)),
      h("footer", {},
        h("button", { type: "button", class: "button", onclick: () => done(false) },
          words.deny ? textObject(words.deny, world) : world.words.cancel),
        h("button", { type: "button", class: `button ${words.style ?? "primary"}`, onclick: () => done(true) },
          words.confirm ? textObject(words.confirm, world) : world.words.ok)));
    dialog.oncancel = () => resolve(false);
    dialog.showModal();
    dialog.querySelector("button").focus();
  });
}
