package relance.retro;

import relance.chat.PlaceId;
import relance.chat.Text;
import relance.people.Calendar;
import relance.people.Deadline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A retro as somebody typed or filled it in, not checked yet.
///
/// @param columns typed columns
/// @param until when the cards are due, in words; empty for the default
/// @param minutes of a live phase's timer, days of a later phase, dots: as typed
/// @param stray what was typed and not understood
record RetroDraft(
        String title,
        Format format,
        List<String> columns,
        boolean anonymous,
        boolean live,
        String until,
        String minutes,
        String days,
        String dots,
        boolean onActions,
        Optional<Text> stray) {
    private static final int MOST_MINUTES = 240;
    private static final int MOST_DAYS = 20;
    private static final int MOST_DOTS = 20;

    RetroDraft {
        title = title.replace("\u0000", "").strip();
        columns = columns.stream().map(String::strip).filter(column -> !column.isEmpty()).toList();
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
        checkColumns(problems);
        if (anonymous && format == Format.BREAKOUTS) {
            problems.put(RetroForm.SETTINGS, Text.said("retro.problem.breakouts.anonymous"));
        }
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
                                format == Format.OWN ? columns : List.of(),
                                anonymous,
                                live,
                                timer,
                                rhythm,
                                budget,
                                onActions)),
                due,
                problems);
    }

    private void checkColumns(Map<String, Text> problems) {
        if (format != Format.OWN) {
            return;
        }
        if (columns.size() < Retro.FEWEST_COLUMNS
                || columns.size() > Retro.MOST_COLUMNS
                || columns.stream().distinct().count() < columns.size()) {
            problems.put(
                    RetroForm.COLUMNS,
                    Text.said(
                            "retro.problem.columns",
                            "fewest",
                            Retro.FEWEST_COLUMNS,
                            "most",
                            Retro.MOST_COLUMNS));
        }
        if (columns.stream().anyMatch(column -> length(column) > Retro.LONGEST_COLUMN)) {
            problems.put(
                    RetroForm.COLUMNS,
                    Text.said("retro.problem.columns.long", "most", Retro.LONGEST_COLUMN));
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
        var read = Deadline.read(until, calendar, language, now);
        if (read instanceof Deadline.At(var moment)) {
            return Optional.of(moment);
        }
        problems.put(RetroForm.UNTIL, problem(read, until));
        return Optional.empty();
    }

    /// Why these words are no moment to come.
    static Text problem(Deadline read, String words) {
        return switch (read) {
            case Deadline.At(var moment) -> Text.moment(moment);
            case Deadline.Past(var moment) ->
                    Text.said("retro.problem.until.past", "moment", Text.moment(moment));
            case Deadline.Several(var days) ->
                    Text.said(
                            "retro.problem.until.ambiguous",
                            "words",
                            words,
                            "days",
                            Text.join(", ", days.stream().map(Text::day).toList()));
            case Deadline.Unclear() -> Text.said("retro.problem.until.unclear", "words", words);
        };
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
