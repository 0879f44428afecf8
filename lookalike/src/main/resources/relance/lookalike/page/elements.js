// What a person can use: buttons, menus, selects and the inputs of forms.

import { h, menuButton } from "./dom.js";
import { fromLocalField, toLocalField } from "./dates.js";
import { textObject } from "./mrkdwn.js";
import { withEmoji } from "./emoji.js";

const label = (option) => withEmoji(option.text.text);

function options(element) {
  return element.options ?? (element.option_groups ?? []).flatMap((group) => group.options);
}

// An element outside an input block: using it tells the app at once.
export function interactive(element, world, use) {
  const confirmed = async (chosen) => {
    if (!element.confirm || (await world.confirm(element.confirm))) use(element, chosen);
  };
  switch (element.type) {
    case "button":
      return h("button", {
        type: "button", class: `button ${element.style ?? ""}`,
        "data-action": element.action_id, "data-key": element.action_id,
        "aria-label": element.accessibility_label,
        onclick: () => {
          if (element.url) window.open(element.url, "_blank", "noreferrer");
          confirmed([]);
        },
      }, withEmoji(element.text.text));
    case "overflow":
      return menuButton(world.words.more, "⋯", "button overflow", () =>
        element.options.map((option) => ({ label: label(option), act: () => confirmed([option.value]) })));
    case "image":
      return picture(element);
    default: {
      const input = inputFor(element, {}, world);
      input.field.addEventListener("change", () => confirmed(input.chosen()));
      input.field.setAttribute("aria-label", element.placeholder?.text ?? element.action_id);
      return input.field;
    }
  }
}

export function picture(image) {
  return h("img", { class: "picture", src: image.image_url, alt: image.alt_text, title: image.title?.text });
}

// An input element: its field, and what is chosen in it as a list of texts.
export function inputFor(element, state, world) {
  switch (element.type) {
    case "plain_text_input":
    case "email_text_input":
    case "url_text_input":
    case "number_input":
      return textInput(element, state);
    case "static_select":
      return select(options(element).map((option) => [option.value, label(option)]),
        state.selected_option?.value ?? element.initial_option?.value, element, world);
    case "users_select":
      return select(people(world), state.selected_user, element, world);
    case "conversations_select":
    case "channels_select":
      return select(places(world), state.selected_conversation ?? state.selected_channel, element, world);
    case "radio_buttons":
      return checks("radio", options(element), [state.selected_option?.value], world);
    case "checkboxes":
    case "multi_static_select":
      return checks("checkbox", options(element), (state.selected_options ?? []).map((o) => o.value), world);
    case "multi_users_select":
      return checks("checkbox", asOptions(people(world)), state.selected_users ?? [], world);
    case "multi_conversations_select":
      return checks("checkbox", asOptions(places(world)), state.selected_conversations ?? [], world);
    case "datepicker":
      return typed("date", state.selected_date ?? element.initial_date);
    case "timepicker":
      return typed("time", state.selected_time ?? element.initial_time);
    case "datetimepicker":
      return moment(state.selected_date_time ?? element.initial_date_time, world);
    default:
      return { field: h("p", { class: "notice" }, world.words.unknownBlock(element.type)), chosen: () => [] };
  }
}

function textInput(element, state) {
  const properties = { placeholder: element.placeholder?.text, class: "field" };
  const value = state.value ?? element.initial_value ?? "";
  const field = element.multiline
    ? h("textarea", { rows: "4", ...properties })
    : h("input", { type: "text", ...properties });
  field.value = value;
  return { field, chosen: () => [field.value] };
}

function select(entries, chosen, element, world) {
  const hint = element.placeholder?.text ?? world.words.choose;
  const field = h("select", { class: "field", "data-action": element.action_id },
    h("option", { value: "" }, hint),
    entries.map(([value, text]) => h("option", { value, selected: value === chosen }, text)));
  return { field, chosen: () => [field.value] };
}

let groups = 0;

function checks(type, entries, chosen, world) {
  const name = `group-${++groups}`;
  const field = h("div", { class: "checks", role: type === "radio" ? "radiogroup" : "group" },
    entries.map((option) => h("label", {},
      h("input", { type, name, value: option.value, checked: chosen.includes(option.value) }),
      h("span", {}, textObject(option.text, world),
        option.description ? h("small", {}, textObject(option.description, world)) : null))));
  return {
    field,
    chosen: () => [...field.querySelectorAll("input:checked")].map((input) => input.value),
  };
}

function typed(type, value) {
  const field = h("input", { type, class: "field" });
  field.value = value ?? "";
  return { field, chosen: () => [field.value] };
}

function moment(seconds, world) {
  const field = h("input", { type: "datetime-local", class: "field" });
  if (seconds) field.value = toLocalField(seconds, world.me);
  return { field, chosen: () => [field.value ? String(fromLocalField(field.value, world.me)) : ""] };
}

function people(world) {
  return world.members.filter((member) => member.active && member.kind !== "BOT").map((member) => [member.id, member.name]);
}

function places(world) {
  return world.places.filter((place) => place.kind !== "DIRECT" && !place.archived)
    .map((place) => [place.id, `#${place.name}`]);
}

function asOptions(entries) {
  return entries.map(([value, text]) => ({ value, text: { type: "plain_text", text } }));
}
