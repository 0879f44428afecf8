package relance.retro;

import relance.chat.PlaceId;
import relance.chat.Text;
import relance.people.Calendar;
import relance.text.DateReading;
import relance.text.DateWords;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A retro as somebody typed or filled it in, not checked yet.
///
/// @param parts typed columns
/// @param until when the cards are due, in words; empty for the default
/// @param minutes of a live phase's timer, days of a later phase, dots: as typed
/// @param stray what was typed and not understood
record RetroDraft(
        String title,
        Format format,
        List<String> parts,
        boolean anonymous,
        boolean live,
        String until,
        String minutes,
        String days,
        String dots,
        Optional<Text> stray) {
    static final int DEFAULT_WORKING_DAYS = 2;
    static final LocalTime DEFAULT_TIME = LocalTime.of(17, 0);
    private static final int MOST_MINUTES = 240;
    private static final int MOST_DAYS = 20;
    private static final int MOST_DOTS = 20;

    RetroDraft {
        title = title.replace("\u0000", "").strip();
        parts = parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /// What came of checking it: a plan and when the cards are due, or what is wrong by field name,
    /// in the order of the form.
    record Checked(
            Optional<Retro.Plan> plan,
            Optional<Instant> due,
            LinkedHashMap<String, Text> problems) {
        Checked and(String field, Text problem) {
            var all = new LinkedHashMap<>(problems);
            all.put(field, problem);
            return new Checked(Optional.empty(), Optional.empty(), all);
        }
    }

    Checked check(PlaceId place, Calendar calendar, Locale language, Instant now) {
        var problems = new LinkedHashMap<String, Text>();
        stray.ifPresent(problem -> problems.put(RetroForm.TITLE, problem));
        if (length(title) > Retro.LONGEST_TITLE) {
            problems.put(
                    RetroForm.TITLE,
                    Text.said("retro.problem.title.long", "most", Retro.LONGEST_TITLE));
        }
        checkParts(problems);
        int timer = number(minutes, 0, MOST_MINUTES, RetroForm.MINUTES, problems);
        int rhythm = number(days, 1, MOST_DAYS, RetroForm.DAYS, problems);
        int budget = number(dots, 0, MOST_DOTS, RetroForm.DOTS, problems);
        var due = live ? Optional.<Instant>empty() : deadline(calendar, language, now, problems);
        if (live && !until.isBlank()) {
            problems.put(RetroForm.UNTIL, Text.said("retro.problem.until.live"));
        }
        if (!problems.isEmpty()) {
            return new Checked(Optional.empty(), Optional.empty(), problems);
        }
        return new Checked(
                Optional.of(
                        new Retro.Plan(
                                place,
                                title,
                                format,
                                format == Format.OWN ? parts : List.of(),
                                anonymous,
                                live,
                                timer,
                                rhythm,
                                budget)),
                due,
                problems);
    }

    private void checkParts(Map<String, Text> problems) {
        if (format != Format.OWN) {
            return;
        }
        if (parts.size() < Retro.FEWEST_PARTS
                || parts.size() > Retro.MOST_PARTS
                || parts.stream().distinct().count() < parts.size()) {
            problems.put(
                    RetroForm.PARTS,
                    Text.said(
                            "retro.problem.parts",
                            "fewest",
                            Retro.FEWEST_PARTS,
                            "most",
                            Retro.MOST_PARTS));
        }
        if (parts.stream().anyMatch(part -> length(part) > Retro.LONGEST_PART)) {
            problems.put(
                    RetroForm.PARTS,
                    Text.said("retro.problem.parts.long", "most", Retro.LONGEST_PART));
        }
    }

    private static int number(
            String words, int least, int most, String field, Map<String, Text> problems) {
        if (words.isBlank()) {
            return least;
        }
        int number = words.strip().matches("\\d{1,3}") ? Integer.parseInt(words.strip()) : -1;
        if (number < least || number > most) {
            problems.put(field, Text.said("retro.problem.number", "least", least, "most", most));
        }
        return number;
    }

    private Optional<Instant> deadline(
            Calendar calendar, Locale language, Instant now, Map<String, Text> problems) {
        if (until.isBlank()) {
            var day = calendar.plusWorkingDays(calendar.dayOf(now), DEFAULT_WORKING_DAYS);
            return Optional.of(calendar.at(day, DEFAULT_TIME));
        }
        var here = ZonedDateTime.ofInstant(now, calendar.zone());
        return switch (DateWords.read(until, language, here)) {
            case DateReading.On on -> {
                var at = calendar.at(on.day(), on.time().orElse(DEFAULT_TIME));
                yield at.isAfter(now) ? Optional.of(at) : past(at, problems);
            }
            case DateReading.Past past ->
                    past(calendar.at(past.day(), past.time().orElse(DEFAULT_TIME)), problems);
            case DateReading.Ambiguous(var candidates) -> {
                var days = candidates.stream().map(c -> Text.day(c.day())).toList();
                problems.put(
                        RetroForm.UNTIL,
                        Text.said(
                                "retro.problem.until.ambiguous",
                                "words",
                                until,
                                "days",
                                Text.join(", ", days)));
                yield Optional.empty();
            }
            case DateReading.NotADate none -> {
                problems.put(
                        RetroForm.UNTIL, Text.said("retro.problem.until.unclear", "words", until));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Instant> past(Instant at, Map<String, Text> problems) {
        problems.put(
                RetroForm.UNTIL, Text.said("retro.problem.until.past", "moment", Text.moment(at)));
        return Optional.empty();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
