// Slack's mrkdwn as elements: *bold*, _italic_, ~struck~, `code`, quotes, <…> references.

import { h } from "./dom.js";
import { slackDate } from "./dates.js";
import { withEmoji } from "./emoji.js";

const STYLES = { "*": "strong", _: "em", "~": "s" };

function plain(text) {
  return withEmoji(text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
}

export function mrkdwn(text, world) {
  const nodes = [];
  const parts = text.split(/```([\s\S]*?)```/);
  parts.forEach((part, index) => {
    if (index % 2) nodes.push(h("pre", {}, plain(part.replace(/^\n/, ""))));
    else nodes.push(...lines(part, world));
  });
  return nodes;
}

function lines(text, world) {
  const nodes = [];
  let quote = null;
  text.split("\n").forEach((line, index, all) => {
    const quoted = /^(?:&gt;|>)\s?/.exec(line);
    if (quoted) {
      if (!quote) nodes.push((quote = h("blockquote")));
      else quote.append(h("br"));
      quote.append(...inline(line.slice(quoted[0].length), world));
    } else {
      quote = null;
      nodes.push(...inline(line, world));
      if (index < all.length - 1) nodes.push(h("br"));
    }
  });
  return nodes;
}

function inline(text, world) {
  const nodes = [];
  let rest = text;
  let before = "";
  let buffer = "";
  const flush = () => {
    if (buffer) nodes.push(plain(buffer));
    buffer = "";
  };
  while (rest) {
    const match = special(rest, before, world);
    if (match) {
      flush();
      nodes.push(match.node);
      before = rest[match.length - 1];
      rest = rest.slice(match.length);
    } else {
      const character = String.fromCodePoint(rest.codePointAt(0));
      buffer += character;
      before = character;
      rest = rest.slice(character.length);
    }
  }
  flush();
  return nodes;
}

function special(rest, before, world) {
  const first = rest[0];
  if (first === "<") {
    const end = rest.indexOf(">");
    return end > 1 ? { node: reference(rest.slice(1, end), world), length: end + 1 } : null;
  }
  if (first === "`") {
    const code = /^`([^`\n]+)`/.exec(rest);
    return code ? { node: h("code", {}, plain(code[1])), length: code[0].length } : null;
  }
  if (STYLES[first] && !/[\p{L}\p{N}]/u.test(before)) {
    const styled = new RegExp(`^[${first}](?=\\S)([^\\n]*?\\S)[${first}](?![\\p{L}\\p{N}])`, "u").exec(rest);
    return styled ? { node: h(STYLES[first], {}, inline(styled[1], world)), length: styled[0].length } : null;
  }
  return null;
}

function reference(inside, world) {
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? "" : inside.slice(bar + 1);
  if (target.startsWith("@")) return person(target.slice(1), label, world);
  if (target.startsWith("#")) {
    const place = world.places.find((known) => known.id === target.slice(1));
    return h("span", { class: "mention" }, `#${place?.name ?? (label || "…")}`);
  }
  if (target.startsWith("!date^")) return date(target, label, world);
  if (target.startsWith("!")) return h("span", { class: "mention loud" }, `@${target.slice(1)}`);
  return link(target, label || target, world);
}

function person(id, label, world) {
  const member = world.members.find((known) => known.id === id);
  const mine = id === world.me.id ? " mine" : "";
  return h("span", { class: `mention${mine}` }, `@${member?.name ?? (label || id)}`);
}

function date(target, label, world) {
  const [, seconds, pattern, address] = target.split("^");
  const text = slackDate(seconds, plain(pattern ?? ""), world.me, world.now()) || plain(label);
  const shown = h("time", { datetime: new Date(Number(seconds) * 1000).toISOString(), title: plain(label) }, text);
  return address ? link(address, shown, world) : shown;
}

function link(address, label, world) {
  const href = plain(address);
  if (!/^(https?:|mailto:)/.test(href)) return plain(typeof label === "string" ? label : address);
  const anchor = h("a", { href, rel: "noreferrer", target: "_blank" }, typeof label === "string" ? plain(label) : label);
  const inside = new RegExp("/archives/(\\w+)/p(\\d+)$").exec(href);
  if (inside && href.startsWith(location.origin)) {
    anchor.addEventListener("click", (event) => {
      event.preventDefault();
      world.goTo(inside[1], inside[2]);
    });
  }
  return anchor;
}

export function textObject(object, world) {
  if (!object) return [];
  return object.type === "mrkdwn" ? mrkdwn(object.text, world) : [withEmoji(object.text)];
}
