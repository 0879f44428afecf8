package relance.cadence;

import relance.chat.Text;
import relance.people.QuietHours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A cadence as somebody filled it in, not checked yet.
record CadenceDraft(
        Set<DayOfWeek> days,
        Optional<LocalTime> time,
        String before,
        boolean onTheDay,
        String overdue,
        Optional<LocalTime> quietFrom,
        Optional<LocalTime> quietTo,
        String weekly) {
    CadenceDraft {
        days = Set.copyOf(days);
    }

    /// What came of checking it: a cadence, or what is wrong by field name.
    record Checked(Optional<Cadence> cadence, Map<String, Text> problems) {}

    static CadenceDraft of(Cadence cadence) {
        return new CadenceDraft(
                cadence.days(),
                Optional.of(cadence.time()),
                CadenceWords.list(cadence.before()),
                cadence.onTheDay(),
                CadenceWords.list(cadence.overdue()),
                Optional.of(cadence.quiet().from()),
                Optional.of(cadence.quiet().to()),
                Integer.toString(cadence.weekly()));
    }

    Checked check() {
        var problems = new LinkedHashMap<String, Text>();
        // What cannot be read is replaced by the standard's, so that the rest is checked all the
        // same.
        var standard = Cadence.standard();
        var at = time.orElseGet(() -> missing(problems, CadenceForm.TIME, standard.time()));
        var list = numbers(before, CadenceForm.BEFORE, standard.before(), problems);
        var after = numbers(overdue, CadenceForm.OVERDUE, standard.overdue(), problems);
        var quiet = quiet(standard.quiet(), problems);
        int most =
                weekly.matches("\\d{1,3}")
                        ? Integer.parseInt(weekly)
                        : wrong(problems, CadenceForm.WEEKLY, "weekly.number", standard.weekly());
        Cadence.problems(days, at, list, onTheDay, after, quiet, most)
                .forEach(problem -> problems.putIfAbsent(problem.field(), problem.said()));
        return problems.isEmpty()
                ? new Checked(
                        Optional.of(new Cadence(days, at, list, onTheDay, after, quiet, most)),
                        Map.of())
                : new Checked(Optional.empty(), problems);
    }

    private static List<Integer> numbers(
            String words, String field, List<Integer> instead, Map<String, Text> problems) {
        var entries =
                Arrays.stream(words.split("[,;\\s]+|\\b(?:and|et)\\b"))
                        .filter(entry -> !entry.isBlank())
                        .toList();
        return entries.stream().allMatch(entry -> entry.matches("\\d{1,6}"))
                ? entries.stream().map(Integer::parseInt).toList()
                : wrong(problems, field, "numbers", instead);
    }

    private QuietHours quiet(QuietHours standard, Map<String, Text> problems) {
        var from =
                quietFrom.orElseGet(
                        () -> missing(problems, CadenceForm.QUIET_FROM, standard.from()));
        var to = quietTo.orElseGet(() -> missing(problems, CadenceForm.QUIET_TO, standard.to()));
        return from.equals(to)
                ? wrong(problems, CadenceForm.QUIET_TO, "quiet.same", standard)
                : new QuietHours(from, to);
    }

    private static LocalTime missing(Map<String, Text> problems, String field, LocalTime instead) {
        return wrong(problems, field, "time", instead);
    }

    private static <T> T wrong(
            Map<String, Text> problems, String field, String problem, T instead) {
        problems.putIfAbsent(field, Text.said("cadence.problem." + problem));
        return instead;
    }
}
