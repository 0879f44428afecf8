package relance.retro.begin;

import static relance.chat.Text.said;

import relance.chat.PlaceId;
import relance.chat.Text;
import relance.people.Calendar;
import relance.people.Deadline;
import relance.retro.model.Format;
import relance.retro.model.Plan;
import relance.text.Characters;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Checks a draft: a plan and when the stickies are due, or what is wrong by field name, in the
/// order of the form.
final class DraftCheck {
    private static final int MOST_MINUTES = 240;
    private static final int MOST_DAYS = 20;
    private static final int MOST_DOTS = 20;

    private final RetroDraft draft;
    private final LinkedHashMap<String, Text> problems = new LinkedHashMap<>();

    private DraftCheck(RetroDraft draft) {
        this.draft = draft;
    }

    /// What came of it.
    record Checked(Optional<Plan> plan, Optional<Instant> due, Map<String, Text> problems) {
        Checked and(String field, Text problem) {
            var all = new LinkedHashMap<>(problems);
            all.put(field, problem);
            return new Checked(Optional.empty(), Optional.empty(), all);
        }
    }

    static Checked of(
            RetroDraft draft, PlaceId place, Calendar calendar, Locale language, Instant now) {
        return new DraftCheck(draft).check(place, calendar, language, now);
    }

    private Checked check(PlaceId place, Calendar calendar, Locale language, Instant now) {
        draft.stray().ifPresent(problem -> problems.put(NewRetroForm.TITLE, problem));
        if (Characters.length(draft.title()) > Plan.LONGEST_TITLE) {
            wrong(NewRetroForm.TITLE, "retro.problem.title.long", Plan.LONGEST_TITLE);
        }
        checkColumns();
        if (draft.anonymous() && draft.format() == Format.BREAKOUTS) {
            problems.put(NewRetroForm.SETTINGS, said("retro.problem.breakouts.anonymous"));
        }
        int minutes = number(draft.minutes(), 0, MOST_MINUTES, NewRetroForm.MINUTES);
        int days = number(draft.days(), 1, MOST_DAYS, NewRetroForm.DAYS);
        int dots = number(draft.dots(), 0, MOST_DOTS, NewRetroForm.DOTS);
        var due = due(calendar, language, now);
        if (!problems.isEmpty()) {
            return new Checked(Optional.empty(), Optional.empty(), problems);
        }
        return new Checked(Optional.of(plan(place, minutes, days, dots)), due, problems);
    }

    private Plan plan(PlaceId place, int minutes, int days, int dots) {
        return new Plan(
                place,
                draft.title(),
                draft.format(),
                draft.format() == Format.OWN ? draft.columns() : List.of(),
                draft.anonymous(),
                draft.live(),
                minutes,
                days,
                dots,
                draft.onActions());
    }

    private void wrong(String field, String key, int most) {
        problems.put(field, said(key).with("most", most));
    }

    private void checkColumns() {
        if (draft.format() != Format.OWN) {
            return;
        }
        var columns = draft.columns();
        if (columns.size() < Plan.FEWEST_COLUMNS
                || columns.size() > Plan.MOST_COLUMNS
                || columns.stream().distinct().count() < columns.size()) {
            problems.put(
                    NewRetroForm.COLUMNS,
                    said("retro.problem.columns")
                            .with("fewest", Plan.FEWEST_COLUMNS)
                            .with("most", Plan.MOST_COLUMNS));
        }
        if (columns.stream().anyMatch(name -> Characters.length(name) > Plan.LONGEST_COLUMN)) {
            wrong(NewRetroForm.COLUMNS, "retro.problem.columns.long", Plan.LONGEST_COLUMN);
        }
    }

    private int number(String words, int least, int most, String field) {
        if (words.isBlank()) {
            return least;
        }
        int number = words.strip().matches("\\d{1,3}") ? Integer.parseInt(words.strip()) : -1;
        if (number < least || number > most) {
            problems.put(
                    field, said("retro.problem.number").with("least", least).with("most", most));
        }
        return number;
    }

    private Optional<Instant> due(Calendar calendar, Locale language, Instant now) {
        if (draft.live()) {
            if (!draft.until().isBlank()) {
                problems.put(NewRetroForm.UNTIL, said("retro.problem.until.live"));
            }
            return Optional.empty();
        }
        var read = Deadline.read(draft.until(), calendar, language, now);
        if (read instanceof Deadline.At(var moment)) {
            return Optional.of(moment);
        }
        problems.put(NewRetroForm.UNTIL, problem(read, draft.until()));
        return Optional.empty();
    }

    /// Why these words are no moment to come.
    static Text problem(Deadline read, String words) {
        return switch (read) {
            case Deadline.At(var moment) -> Text.moment(moment);
            case Deadline.Past(var moment) ->
                    said("retro.problem.until.past").with("moment", Text.moment(moment));
            case Deadline.Several(var days) ->
                    said("retro.problem.until.ambiguous")
                            .with("words", words)
                            .with("days", Text.join(", ", days.stream().map(Text::day).toList()));
            case Deadline.Unclear() -> said("retro.problem.until.unclear").with("words", words);
        };
    }
}
