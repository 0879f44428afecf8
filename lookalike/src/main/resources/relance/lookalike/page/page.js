// Puts the page together: what is looked at, by whom, and what is new.

import { showTop } from "./agenda.js";
import { blocks } from "./blocks.js";
import { showComposer } from "./composer.js";
import { dayKey } from "./dates.js";
import { h, replace } from "./dom.js";
import { showMessages } from "./messages.js";
import { complain, confirm, showModal } from "./modal.js";
import { act, onChange, stateFor } from "./playground.js";
import { showSidebar } from "./sidebar.js";
import { wordsOf } from "./words.js";

const at = (id) => document.getElementById(id);
const started = Date.now() / 1000;
const seen = new Map();
const view = { person: "", place: "", tab: "messages", thread: "", open, lookAs };
let state = null;
let shownHome = "";
let drift = 0;

function world() {
  const me = state.members.find((member) => member.id === state.me);
  const now = () => new Date(Date.now() + drift);
  return {
    ...state, me, words: wordsOf(me.locale), now,
    botName: state.members.find((member) => member.id === state.team.bot).name,
    agendaDay: dayKey(now(), me),
    isUnread: (place) => place.messages.some((message) => message.user !== me.id && Number(message.ts) > lastSeen(me.id, place.id)),
    wasTold: (member) => Number(member.told) > lastSeen(member.id, `D${member.id.slice(1)}`),
    act: perform,
    confirm: (words) => confirm(at("confirm"), words, world()),
    goTo,
  };
}

function lastSeen(person, place) {
  return seen.get(`${person} ${place}`) ?? started;
}

async function perform(kind, details) {
  const answer = await act(view.person, kind, details);
  if (kind !== "submit") {
    const problem = answer.error ?? (answer.status === 200 ? "" : world().words.noAnswer);
    if (problem && !complain(at("modal"), problem)) toast(problem);
  }
  return answer;
}

let toastEnds;
function toast(text) {
  at("toast").textContent = text;
  at("toast").classList.add("shown");
  clearTimeout(toastEnds);
  toastEnds = setTimeout(() => at("toast").classList.remove("shown"), 6000);
}

function open(place, tab = "messages") {
  Object.assign(view, { place, tab, thread: "" });
  document.body.classList.remove("with-sidebar");
  remember();
  draw();
  scrollToEnd();
  tellHome();
}

function tellHome() {
  const place = state.places.find((known) => known.id === view.place);
  if (place?.kind === "DIRECT") act(view.person, view.tab === "home" ? "openHome" : "openMessages", {});
}

function lookAs(person) {
  const direct = state.places.find((place) => place.id === view.place)?.kind === "DIRECT";
  Object.assign(view, { person, thread: "", place: direct ? `D${person.slice(1)}` : view.place });
  remember();
  refresh().then(() => { scrollToEnd(); tellHome(); });
}

function goTo(place, digits) {
  if (!state.places.some((known) => known.id === place)) return;
  open(place);
  const ts = `${digits.slice(0, -6)}.${digits.slice(-6)}`;
  const message = document.querySelector(`article[data-ts="${ts}"]`);
  message?.scrollIntoView({ block: "center" });
  message?.classList.add("found");
}

function remember() {
  const wanted = new URLSearchParams({ as: view.person, place: view.place, tab: view.tab });
  history.replaceState(null, "", `/?${wanted}`);
}

function firstPlace() {
  return (state.places.find((place) => place.kind !== "DIRECT") ?? state.places[0]).id;
}

let running = null;
let again = false;

// Fetches and draws; changes that come meanwhile are taken up by one more round.
async function refresh() {
  if (running) {
    again = true;
    return running;
  }
  running = (async () => {
    do {
      again = false;
      state = await stateFor(view.person);
      view.person = state.me;
      drift = state.agenda ? state.agenda - Date.now() : 0;
      if (!state.places.some((place) => place.id === view.place)) view.place = firstPlace();
      draw();
    } while (again);
  })();
  await running.finally(() => { running = null; });
}

function draw() {
  const here = world();
  const place = here.places.find((known) => known.id === view.place);
  document.documentElement.lang = here.me.locale;
  document.title = `${here.team.name} – ${place.kind === "DIRECT" ? here.botName : `#${place.name}`}`;
  markSeen(place);
  showTop(at("top"), here);
  showSidebar(at("sidebar"), here, view);
  showHeading(here, place);
  const isHome = place.kind === "DIRECT" && view.tab === "home";
  at("composer").hidden = isHome;
  if (isHome) showHome(here);
  else showPlace(here, place);
  showModal(at("modal"), here.modal, here);
}

function markSeen(place) {
  const last = place.messages.at(-1);
  if (last && document.visibilityState === "visible" && view.tab === "messages") {
    seen.set(`${state.me} ${place.id}`, Number(last.ts));
  }
}

function showHeading(here, place) {
  const direct = place.kind === "DIRECT";
  const tab = (name) => h("button", {
    type: "button", role: "tab", "aria-selected": String(view.tab === name), "data-key": name,
    onclick: () => { open(place.id, name); at("heading").querySelector(`[data-key=${name}]`).focus(); },
  }, here.words[name]);
  replace(at("heading"),
    h("h2", {}, direct ? here.botName : `${place.kind === "PRIVATE" ? "🔒 " : "# "}${place.name}`),
    direct
      ? h("div", { role: "tablist", onkeydown: moveTab }, tab("messages"), tab("home"))
      : h("span", { class: "about" }, here.words.members(place.members.filter((id) => id !== here.team.bot).length)));
}

function moveTab(event) {
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
  open(view.place, view.tab === "home" ? "messages" : "home");
  at("heading").querySelector(`[data-key=${view.tab}]`).focus();
}

function showHome(here) {
  const key = `${here.me.id} ${here.home?.hash} ${here.agendaDay}`;
  let page = at("content").querySelector(".home");
  if (page && key === shownHome) return;
  shownHome = key;
  const action = document.activeElement?.closest(".home") ? document.activeElement.dataset.action : null;
  const use = (element, chosen) => here.act("useHome", { element: element.action_id, chosen });
  page = h("div", { class: "home", role: "tabpanel" },
    here.home ? blocks(here.home.blocks, here, use) : h("p", { class: "empty" }, here.words.emptyHome));
  replace(at("content"), page);
  if (action) page.querySelector(`[data-action="${CSS.escape(action)}"]`)?.focus();
}

function showPlace(here, place) {
  let list = at("content").querySelector(".messages");
  if (!list) {
    list = h("div", { class: "messages", role: "log", tabindex: "0" });
    replace(at("content"), list);
  }
  list.setAttribute("aria-label", here.words.messages);
  const atEnd = at("content").scrollHeight - at("content").scrollTop - at("content").clientHeight < 80;
  showMessages(list, place, here, (thread) => { view.thread = thread; draw(); });
  showComposer(at("composer"), place, here, view.thread, () => { view.thread = ""; draw(); });
  if (atEnd) scrollToEnd();
}

function scrollToEnd() {
  at("content").scrollTop = view.tab === "home" ? 0 : at("content").scrollHeight;
}

async function start() {
  const wanted = new URLSearchParams(location.search);
  const link = new RegExp("^/archives/(\\w+)/p(\\d+)$").exec(location.pathname);
  Object.assign(view, {
    person: wanted.get("as") ?? "", place: wanted.get("place") ?? "", tab: wanted.get("tab") ?? "messages",
  });
  await refresh();
  if (link) goTo(link[1], link[2]);
  scrollToEnd();
  tellHome();
  onChange(() => refresh().catch(() => toast(world().words.trouble)));
  setInterval(draw, 30000);
  document.addEventListener("visibilitychange", draw);
}

start();
