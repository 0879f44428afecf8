// Dates in a person's language and zone, and Slack's date tokens.

import { wordsOf } from "./words.js";

export function format(date, me, options) {
  const text = new Intl.DateTimeFormat(me.locale, { timeZone: me.zone, ...options }).format(date);
  // French writes the first of a month as an ordinal, which the formatter leaves out.
  return me.locale.startsWith("fr") && options.month === "long" ? text.replace(/\b1 (?=\p{L})/u, "1er ") : text;
}

export function time(date, me) {
  return format(date, me, { hour: "numeric", minute: "2-digit" });
}

export function longDay(date, me) {
  return format(date, me, { weekday: "long", day: "numeric", month: "long" });
}

export function dayKey(date, me) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: me.zone }).format(date);
}

const DAY = 24 * 3600 * 1000;

function near(date, me, now) {
  const words = wordsOf(me.locale);
  const key = dayKey(date, me);
  if (key === dayKey(now, me)) return words.today;
  if (key === dayKey(new Date(now.getTime() - DAY), me)) return words.yesterday;
  if (key === dayKey(new Date(now.getTime() + DAY), me)) return words.tomorrowDay;
  return null;
}

const SHORT = { day: "numeric", month: "short", year: "numeric" };
const PLAIN = { day: "numeric", month: "long", year: "numeric" };
const LONG = { weekday: "long", ...PLAIN };

const TOKENS = {
  date_num: (date, me) => dayKey(date, me),
  date_slash: (date, me) => format(date, me, { day: "2-digit", month: "2-digit", year: "numeric" }),
  date: (date, me) => format(date, me, PLAIN),
  date_short: (date, me) => format(date, me, SHORT),
  date_long: (date, me) => format(date, me, LONG),
  date_long_full: (date, me) => format(date, me, LONG),
  date_pretty: (date, me, now) => near(date, me, now) ?? format(date, me, PLAIN),
  date_short_pretty: (date, me, now) => near(date, me, now) ?? format(date, me, SHORT),
  date_long_pretty: (date, me, now) => near(date, me, now) ?? format(date, me, LONG),
  day_divider_pretty: (date, me, now) => near(date, me, now) ?? longDay(date, me),
  time: time,
  time_secs: (date, me) => format(date, me, { hour: "numeric", minute: "2-digit", second: "2-digit" }),
  ago: (date, me, now) => ago(date, me, now),
};

function ago(date, me, now) {
  const minutes = Math.round((date - now) / 60000);
  const words = new Intl.RelativeTimeFormat(me.locale, { numeric: "auto" });
  if (Math.abs(minutes) < 60) return words.format(minutes, "minute");
  if (Math.abs(minutes) < 36 * 60) return words.format(Math.round(minutes / 60), "hour");
  return words.format(Math.round(minutes / 1440), "day");
}

// The text of <!date^seconds^pattern|fallback>.
export function slackDate(seconds, pattern, me, now) {
  const date = new Date(Number(seconds) * 1000);
  return pattern.replace(/\{(\w+)\}/g, (whole, token) =>
    TOKENS[token] ? TOKENS[token](date, me, now) : whole);
}

// What a datetime-local field shows for an instant, in the person's zone.
export function toLocalField(seconds, me) {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone: me.zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  }).format(new Date(seconds * 1000));
  return parts.replace(" ", "T");
}

// The instant (seconds) that a datetime-local field means in the person's zone.
export function fromLocalField(text, me) {
  const asUtc = Date.parse(`${text}:00Z`) / 1000;
  const drift = Date.parse(`${toLocalField(asUtc, me)}:00Z`) / 1000 - asUtc;
  const guess = asUtc - drift;
  // A second look settles the hours around a change of the clocks.
  const secondDrift = Date.parse(`${toLocalField(guess, me)}:00Z`) / 1000 - guess;
  return asUtc - secondDrift;
}
