package relance.cadence;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many working days `before` and after (`overdue`) its date a thing comes up, and whether on
/// the date itself.
public record Spacing(List<Integer> before, boolean onTheDay, List<Integer> overdue)
        implements CadencePart {
    static final Spacing STANDARD = new Spacing(List.of(2), true, List.of(1, 2, 4, 7));
    static final String BEFORE = "before";
    static final String ON_THE_DAY = "today";
    static final String OVERDUE = "overdue";

    private static final String YES = "yes";
    private static final int MOST_ENTRIES = 10;
    private static final int FARTHEST = 250;

    public Spacing {
        before = before.stream().sorted(Comparator.reverseOrder()).toList();
        overdue = List.copyOf(overdue);
        if (wrongBefore(before).isPresent() || wrongOverdue(overdue).isPresent()) {
            throw new IllegalArgumentException("So nudges cannot be spaced: " + before + overdue);
        }
        if (never(before, onTheDay, overdue)) {
            throw new IllegalArgumentException("Nobody would ever be nudged.");
        }
    }

    static Spacing read(CadenceSheet sheet) {
        var before = read(sheet, BEFORE, STANDARD.before, Spacing::wrongBefore);
        var overdue = read(sheet, OVERDUE, STANDARD.overdue, Spacing::wrongOverdue);
        boolean onTheDay = sheet.ticked(ON_THE_DAY, YES);
        return never(before, onTheDay, overdue)
                ? sheet.wrong(OVERDUE, said("cadence.problem.never"), STANDARD)
                : new Spacing(before, onTheDay, overdue);
    }

    private static List<Integer> read(
            CadenceSheet sheet,
            String field,
            List<Integer> instead,
            Function<List<Integer>, Optional<Text>> wrong) {
        var words = Arrays.stream(sheet.text(field).split("[,;\\s]+|\\b(?:and|et)\\b"));
        var entries = words.filter(word -> !word.isBlank()).toList();
        if (!entries.stream().allMatch(entry -> entry.matches("\\d{1,6}"))) {
            return sheet.wrong(field, said("cadence.problem.numbers"), instead);
        }
        var numbers = entries.stream().map(Integer::parseInt).toList();
        return wrong.apply(numbers)
                .map(problem -> sheet.wrong(field, problem, instead))
                .orElse(numbers);
    }

    private static Optional<Text> wrongBefore(List<Integer> entries) {
        boolean twice = new HashSet<>(entries).size() < entries.size();
        return outOfRange(entries)
                .or(() -> twice ? Optional.of(said("cadence.problem.twice")) : Optional.empty());
    }

    private static Optional<Text> wrongOverdue(List<Integer> entries) {
        boolean grows =
                IntStream.range(1, entries.size())
                        .allMatch(at -> entries.get(at) > entries.get(at - 1));
        return outOfRange(entries)
                .or(() -> grows ? Optional.empty() : Optional.of(said("cadence.problem.growing")));
    }

    private static Optional<Text> outOfRange(List<Integer> entries) {
        if (entries.size() > MOST_ENTRIES) {
            var many = said("cadence.problem.toomany").with("most", MOST_ENTRIES);
            return Optional.of(many.with("count", entries.size()));
        }
        return entries.stream()
                .filter(entry -> entry < 1 || entry > FARTHEST)
                .map(entry -> said("cadence.problem.range").with("entry", entry))
                .map(said -> said.with("most", FARTHEST))
                .findFirst();
    }

    private static boolean never(List<Integer> before, boolean onTheDay, List<Integer> overdue) {
        return before.isEmpty() && !onTheDay && overdue.isEmpty();
    }

    @Override
    public List<Field> fields() {
        var yes = List.of(new Field.Option(YES, said("cadence.form.today.yes")));
        var ticked = onTheDay ? List.of(YES) : List.<String>of();
        return List.of(
                Field.line(BEFORE, said("cadence.form.before"))
                        .hint(said("cadence.form.before.hint"))
                        .value(list(before)),
                Field.ticks(ON_THE_DAY, said("cadence.form.today"), yes).values(ticked),
                Field.line(OVERDUE, said("cadence.form.overdue"))
                        .hint(said("cadence.form.overdue.hint"))
                        .value(list(overdue)));
    }

    @Override
    public Text words() {
        var rules = new ArrayList<Text>();
        if (!before.isEmpty()) {
            rules.add(counted("cadence.words.before", before));
        }
        if (onTheDay) {
            rules.add(said("cadence.words.today"));
        }
        if (!overdue.isEmpty()) {
            rules.add(counted("cadence.words.overdue", overdue));
        }
        return said("cadence.words.rules").with("rules", Text.join(" · ", rules));
    }

    // "1 working day", but "1, 2 working days".
    private static Text counted(String key, List<Integer> entries) {
        int count = entries.size() == 1 ? entries.getFirst() : entries.size();
        return said(key).with("list", list(entries)).with("count", count);
    }

    private static String list(List<Integer> entries) {
        return entries.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
