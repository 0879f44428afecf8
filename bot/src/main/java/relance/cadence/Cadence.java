package relance.cadence;

import relance.chat.Text;
import relance.people.Calendar;
import relance.people.QuietHours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The rule that says when nudges go out: on which days and at what local time, how many working
/// days `before` and after (`overdue`) the date, and how many a person gets at most in a week
/// (`weekly`).
public record Cadence(
        Set<DayOfWeek> days,
        LocalTime time,
        List<Integer> before,
        boolean onTheDay,
        List<Integer> overdue,
        QuietHours quiet,
        int weekly) {
    /// The most entries in `before` and in `overdue`.
    public static final int MOST_ENTRIES = 10;

    /// The farthest entry in `before` and in `overdue`, in working days.
    public static final int FARTHEST = 250;

    /// The largest weekly number of nudges.
    public static final int MOST_WEEKLY = 20;

    /// `problems` says beforehand whether this will be refused.
    public Cadence {
        var problems = problems(days, time, before, onTheDay, overdue, quiet, weekly);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("A cadence cannot be so: " + problems);
        }
        days = Set.copyOf(days);
        before = before.stream().sorted(Comparator.reverseOrder()).toList();
        overdue = List.copyOf(overdue);
    }

    /// At 9:30 on working days: 2 days before, on the day, then after 1, 2, 4 and 7 working days.
    public static Cadence standard() {
        return new Cadence(
                Calendar.WEEK,
                LocalTime.of(9, 30),
                List.of(2),
                true,
                List.of(1, 2, 4, 7),
                new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0)),
                5);
    }

    /// What is wrong with a cadence as someone filled it in: all of it at once, empty when it is
    /// fine.
    public static List<Problem> problems(
            Set<DayOfWeek> days,
            LocalTime time,
            List<Integer> before,
            boolean onTheDay,
            List<Integer> overdue,
            QuietHours quiet,
            int weekly) {
        var problems = new ArrayList<Problem>();
        if (days.isEmpty()) {
            problems.add(Problem.of(CadenceForm.DAYS, "noday"));
        }
        if (quiet.covers(time)) {
            problems.add(new Problem(CadenceForm.TIME, isQuiet(time, quiet)));
        }
        addTo(problems, CadenceForm.BEFORE, before);
        addTo(problems, CadenceForm.OVERDUE, overdue);
        if (new HashSet<>(before).size() < before.size()) {
            problems.add(Problem.of(CadenceForm.BEFORE, "twice"));
        }
        if (!grows(overdue)) {
            problems.add(Problem.of(CadenceForm.OVERDUE, "growing"));
        }
        if (before.isEmpty() && !onTheDay && overdue.isEmpty()) {
            problems.add(Problem.of(CadenceForm.OVERDUE, "never"));
        }
        if (weekly < 1 || weekly > MOST_WEEKLY) {
            var said = Text.said("cadence.problem.weekly").with("most", MOST_WEEKLY);
            problems.add(new Problem(CadenceForm.WEEKLY, said));
        }
        return List.copyOf(problems);
    }

    private static Text isQuiet(LocalTime time, QuietHours quiet) {
        return Text.said("cadence.problem.quiet")
                .with("time", time.toString())
                .with("from", quiet.from().toString())
                .with("to", quiet.to().toString());
    }

    private static void addTo(List<Problem> problems, String field, List<Integer> entries) {
        if (entries.size() > MOST_ENTRIES) {
            var said =
                    Text.said("cadence.problem.toomany")
                            .with("most", MOST_ENTRIES)
                            .with("count", entries.size());
            problems.add(new Problem(field, said));
        }
        entries.stream()
                .filter(entry -> entry < 1 || entry > FARTHEST)
                .map(entry -> new Problem(field, outOfRange(entry)))
                .forEach(problems::add);
    }

    private static Text outOfRange(int entry) {
        return Text.said("cadence.problem.range").with("entry", entry).with("most", FARTHEST);
    }

    private static boolean grows(List<Integer> entries) {
        for (int entry = 1; entry < entries.size(); entry++) {
            if (entries.get(entry) <= entries.get(entry - 1)) {
                return false;
            }
        }
        return true;
    }

    /// One thing wrong with a cadence as filled in: the field it stands beside, and a sentence.
    public record Problem(String field, Text said) {
        static Problem of(String field, String word) {
            return new Problem(field, Text.said("cadence.problem." + word));
        }
    }
}
