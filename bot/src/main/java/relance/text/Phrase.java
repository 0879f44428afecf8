package relance.text;

import relance.text.DateReading.On;
import relance.text.TimeWords.Clock;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date phrase without lead-in: a day, a day and a time in either order, or a time alone.
final class Phrase {
    private static final int LONGEST = 100;
    private static final Pattern ISO_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})t(?=\\d)");
    private static final Pattern AFTERNOON = Pattern.compile("\\b(?:apres midi|aprem)\\b");
    private static final Pattern PART_OF_TODAY =
            Pattern.compile(
                    "\\b(?:tonight|(?:this|ce|cet|cette)"
                            + " (morning|matin|matinee|afternoon|apres-midi|evening|soir|soiree))\\b");

    private static final Pattern BEFORE = Pattern.compile("^(?:by|before|avant|pour) ");
    private static final Pattern ARTICLE = Pattern.compile("^(?:on|the|le) ");

    private Phrase() {}

    static Optional<Meaning> read(String words, Standpoint from) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        var phrase = respelt(words);
        var day = DayShape.read(phrase, from);
        if (day.isPresent()) {
            return day;
        }
        for (int space = phrase.indexOf(' '); space > 0; space = phrase.indexOf(' ', space + 1)) {
            var before = phrase.substring(0, space);
            var after = phrase.substring(space + 1);
            var timed = together(before, BEFORE.matcher(after).replaceFirst(""), from);
            if (timed.isEmpty()) {
                timed = together(after, before, from);
            }
            if (timed.isPresent()) {
                return timed;
            }
        }
        return TimeShape.read(phrase).flatMap(time -> today(time, from));
    }

    // "Tonight" and "ce soir" become "today evening", so that days and times stay apart.
    private static String respelt(String words) {
        var spaced = ISO_TIME.matcher(words).replaceFirst("$1 ");
        var joined = AFTERNOON.matcher(spaced).replaceAll("apres-midi");
        var part = PART_OF_TODAY.matcher(joined);
        return part.replaceAll(
                match -> "today " + (match.group(1) == null ? "evening" : match.group(1)));
    }

    private static Optional<Meaning> together(String dayWords, String timeWords, Standpoint from) {
        var time = TimeShape.read(timeWords);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        var day = DayShape.read(dayWords, from);
        if (day.isEmpty()) {
            day = DayShape.read(withoutArticle(dayWords), from);
        }
        return day.filter(Phrase::hasNoTime).map(said -> at(said, time.get(), from));
    }

    private static String withoutArticle(String day) {
        return ARTICLE.matcher(day).replaceFirst("");
    }

    private static boolean hasNoTime(Meaning day) {
        return day.moments().stream().allMatch(moment -> moment.time().isEmpty());
    }

    private static Meaning at(Meaning day, TimeWords time, Standpoint from) {
        var moments = new ArrayList<On>();
        for (var moment : day.moments()) {
            moments.addAll(time.on(moment.day(), from));
        }
        boolean gone = day.certainty() == Certainty.GONE;
        return new Meaning(moments, gone ? Certainty.GONE : Certainty.SURE);
    }

    private static Optional<Meaning> today(TimeWords time, Standpoint from) {
        return switch (time) {
            case Clock clock ->
                    Optional.of(
                            new Meaning(
                                    clock.on(from.today(), from),
                                    clock.marked() ? Certainty.CLOCK : Certainty.BARE_CLOCK));
            // "Morning" alone does not say which.
            case TimeWords.Part _, TimeWords.AnyTime _ -> Optional.empty();
        };
    }
}
