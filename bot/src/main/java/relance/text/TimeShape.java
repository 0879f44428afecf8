package relance.text;

import relance.text.TimeWords.AnyTime;
import relance.text.TimeWords.Clock;
import relance.text.TimeWords.Part;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How times of day are written: "14h30", "at 2pm", "midi", "in the morning", "matin à 9h".
final class TimeShape {
    private static final Pattern PART =
            Pattern.compile(
                    "(?:in the |(?:dans )?l'|(?:dans )?la |au |le |en )?(?:"
                            + "(?<morning>morning|matinee|matin)"
                            + "|(?<afternoon>afternoon|apres-midi)"
                            + "|evening|soiree|soir|night)");
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?<at>(?:at|a|@|vers|around) )?(?:"
                            + "(?<noon>noon|midday|midi)"
                            + "|(?<midnight>midnight|minuit)"
                            + "|(?<hour>\\d{1,2})(?:"
                            + "(?::(?<minute>\\d{2})(?::\\d{2})?)?(?: ?(?<half>am|pm|a\\.m|p\\.m))?"
                            + "|(?<mark> ?(?:heures?|hrs?|h|o'clock) ?)"
                            + "(?:(?<after>\\d{2})(?: ?(?:min|mn))?)?"
                            + "))");
    private static final Pattern ANY_TIME =
            Pattern.compile("(?:eod|cob|(?:the )?end of (?:the )?day)|(?:en )?fin de journee");
    private static final int NO_SUCH_HOUR = 99;
    // "dans l'après-midi vers 14 heures 30", and a little more.
    private static final int LONGEST = 40;

    private TimeShape() {}

    static Optional<TimeWords> read(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        if (ANY_TIME.matcher(words).matches()) {
            return Optional.of(new AnyTime());
        }
        var part = part(words);
        if (part.isPresent()) {
            return Optional.of(part.get());
        }
        var whole = CLOCK.matcher(words);
        if (whole.matches()) {
            return clock(whole, Optional.empty());
        }
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
            var before = words.substring(0, space);
            var after = words.substring(space + 1);
            var early = part(before);
            var late = CLOCK.matcher(after);
            if (early.isPresent() && late.matches()) {
                return clock(late, early);
            }
            var first = CLOCK.matcher(before);
            var second = part(after);
            if (second.isPresent() && first.matches()) {
                return clock(first, second);
            }
        }
        return Optional.empty();
    }

    private static Optional<Part> part(String words) {
        var match = PART.matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        if (match.group("morning") != null) {
            return Optional.of(Part.MORNING);
        }
        return Optional.of(match.group("afternoon") != null ? Part.AFTERNOON : Part.EVENING);
    }

    private static Optional<TimeWords> clock(Matcher match, Optional<Part> part) {
        if (match.group("noon") != null) {
            return Optional.of(new Clock(12, 0, true));
        }
        if (match.group("midnight") != null) {
            return Optional.of(new Clock(24, 0, true));
        }
        int hour = Integer.parseInt(match.group("hour"));
        int minute = minute(match);
        var half = match.group("half");
        if (half != null) {
            return Optional.of(new Clock(halved(hour, half), minute, true));
        }
        boolean marked = match.group("mark") != null || match.group("minute") != null;
        // "Friday 9" is a day number rather than an hour.
        if (!marked && match.group("at") == null && part.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(likeliest(new Clock(hour, minute, marked), part));
    }

    // On a clock of twelve hours, "tonight at 8" is 20:00 and a bare "at 2" is no night work.
    private static Clock likeliest(Clock said, Optional<Part> part) {
        int hour = said.hour();
        boolean later =
                part.map(day ->
                                (day.equals(Part.AFTERNOON) && hour >= 1 && hour <= 7)
                                        || (day.equals(Part.EVENING) && hour >= 5 && hour <= 11))
                        .orElse(!said.marked() && hour >= 1 && hour <= 6);
        return later ? said.afternoon() : said;
    }

    private static int minute(Matcher match) {
        var minute = match.group("minute");
        if (minute == null) {
            minute = match.group("after");
        }
        return minute == null ? 0 : Integer.parseInt(minute);
    }

    private static int halved(int hour, String half) {
        if (hour < 1 || hour > 12) {
            return NO_SUCH_HOUR;
        }
        return hour % 12 + (half.startsWith("p") ? 12 : 0);
    }
}
