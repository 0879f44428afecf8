// Block Kit blocks as elements.

import { h } from "./dom.js";
import { interactive, picture } from "./elements.js";
import { mrkdwn, textObject } from "./mrkdwn.js";

export function blocks(list, world, use, inputBlock) {
  return list.map((block) => draw(block, world, use, inputBlock));
}

function draw(block, world, use, inputBlock) {
  switch (block.type) {
    case "section":
      return section(block, world, use);
    case "header":
      return h("h3", { class: "block header" }, textObject(block.text, world));
    case "divider":
      return h("hr", { class: "block" });
    case "context":
      return h("div", { class: "block context" }, block.elements.map((element) =>
        element.type === "image" ? picture(element) : h("span", {}, textObject(element, world))));
    case "actions":
      return h("div", { class: "block actions" },
        block.elements.map((element) => interactive(element, world, use)));
    case "image":
      return h("figure", { class: "block" },
        block.title ? h("figcaption", {}, textObject(block.title, world)) : null, picture(block));
    case "markdown":
      return h("div", { class: "block" }, mrkdwn(block.text.replaceAll("**", "*"), world));
    case "rich_text":
      return h("div", { class: "block" }, block.elements.map((element) => rich(element, world)));
    case "input":
      if (inputBlock) return inputBlock(block);
  }
  return h("p", { class: "block notice" }, world.words.unknownBlock(block.type));
}

function section(block, world, use) {
  const words = h("div", { class: "words" },
    block.text ? h("div", { class: "text" }, textObject(block.text, world)) : null,
    block.fields ? h("div", { class: "fields" },
      block.fields.map((field) => h("div", {}, textObject(field, world)))) : null);
  const beside = block.accessory ? h("div", { class: "accessory" }, interactive(block.accessory, world, use)) : null;
  return h("div", { class: "block section" }, words, beside);
}

function rich(element, world) {
  const children = (element.elements ?? []).map((child) => rich(child, world));
  switch (element.type) {
    case "text": {
      const style = element.style ?? {};
      let node = document.createTextNode(element.text);
      for (const [name, tag] of [["bold", "strong"], ["italic", "em"], ["strike", "s"], ["code", "code"]]) {
        if (style[name]) node = h(tag, {}, node);
      }
      return node;
    }
    case "user":
      return h("span", {}, mrkdwn(`<@${element.user_id}>`, world));
    case "channel":
      return h("span", {}, mrkdwn(`<#${element.channel_id}>`, world));
    case "link":
      return h("span", {}, mrkdwn(`<${element.url}|${element.text ?? element.url}>`, world));
    case "emoji":
      return h("span", {}, mrkdwn(`:${element.name}:`, world));
    case "rich_text_list":
      return h(element.style === "ordered" ? "ol" : "ul", {}, children.map((child) => h("li", {}, child)));
    case "rich_text_quote":
      return h("blockquote", {}, children);
    case "rich_text_preformatted":
      return h("pre", {}, children);
    default:
      return h("div", {}, children);
  }
}
