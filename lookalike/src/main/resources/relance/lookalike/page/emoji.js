// The common few of Slack's emoji names.

const EMOJI = {
  tada: "🎉", white_check_mark: "✅", heavy_check_mark: "✔️", ballot_box_with_check: "☑️", x: "❌",
  warning: "⚠️", rotating_light: "🚨", wave: "👋", raised_hands: "🙌", clap: "👏", pray: "🙏",
  "+1": "👍", thumbsup: "👍", "-1": "👎", thumbsdown: "👎", ok_hand: "👌", muscle: "💪", eyes: "👀",
  heart: "❤️", sparkles: "✨", star: "⭐", fire: "🔥", rocket: "🚀", bulb: "💡", memo: "📝",
  pushpin: "📌", calendar: "📅", date: "📅", spiral_calendar_pad: "🗓️", alarm_clock: "⏰", clock9: "🕘",
  hourglass: "⌛", hourglass_flowing_sand: "⏳", bell: "🔔", no_bell: "🔕", lock: "🔒", key: "🔑",
  bar_chart: "📊", chart_with_upwards_trend: "📈", speech_balloon: "💬", thinking_face: "🤔",
  smile: "😄", slightly_smiling_face: "🙂", smiley: "😃", wink: "😉", sweat_smile: "😅", joy: "😂",
  cry: "😢", disappointed: "😞", neutral_face: "😐", seedling: "🌱", house: "🏠", mag: "🔍",
  point_right: "👉", arrow_right: "➡️", leftwards_arrow_with_hook: "↩️", repeat: "🔁", zzz: "💤",
  large_green_circle: "🟢", large_yellow_circle: "🟡", red_circle: "🔴", white_circle: "⚪",
  black_circle: "⚫", large_blue_circle: "🔵", one: "1️⃣", two: "2️⃣", three: "3️⃣", four: "4️⃣",
  pizza: "🍕", coffee: "☕", ramen: "🍜", rice: "🍚", green_salad: "🥗", sunny: "☀️", partly_sunny: "⛅",
};

export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => EMOJI[name] ?? whole);
}
