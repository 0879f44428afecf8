package relance.cadence;

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
            problems.add(new Problem.NoDay());
        }
        if (quiet.covers(time)) {
            problems.add(new Problem.TimeIsQuiet(time, quiet));
        }
        addTo(problems, Field.BEFORE, before);
        addTo(problems, Field.OVERDUE, overdue);
        if (new HashSet<>(before).size() < before.size()) {
            problems.add(new Problem.SameTwice(Field.BEFORE));
        }
        if (!grows(overdue)) {
            problems.add(new Problem.NotGrowing(Field.OVERDUE));
        }
        if (before.isEmpty() && !onTheDay && overdue.isEmpty()) {
            problems.add(new Problem.NeverNudges());
        }
        if (weekly < 1 || weekly > MOST_WEEKLY) {
            problems.add(new Problem.WeeklyOutOfRange(weekly, MOST_WEEKLY));
        }
        return List.copyOf(problems);
    }

    private static void addTo(List<Problem> problems, Field field, List<Integer> entries) {
        if (entries.size() > MOST_ENTRIES) {
            problems.add(new Problem.TooMany(field, entries.size(), MOST_ENTRIES));
        }
        entries.stream()
                .filter(entry -> entry < 1 || entry > FARTHEST)
                .forEach(entry -> problems.add(new Problem.OutOfRange(field, entry, FARTHEST)));
    }

    private static boolean grows(List<Integer> entries) {
        for (int entry = 1; entry < entries.size(); entry++) {
            if (entries.get(entry) <= entries.get(entry - 1)) {
                return false;
            }
        }
        return true;
    }

    /// A list of the form that a problem is about.
    public enum Field {
        BEFORE,
        OVERDUE
    }

    /// One thing wrong with a cadence as filled in.
    public sealed interface Problem {
        /// No day of the week is chosen.
        record NoDay() implements Problem {}

        /// The time of the nudges lies in the quiet hours.
        record TimeIsQuiet(LocalTime time, QuietHours quiet) implements Problem {}

        /// More entries than are allowed.
        record TooMany(Field field, int entries, int most) implements Problem {}

        /// A number of working days below 1 or above the farthest allowed.
        record OutOfRange(Field field, int entry, int farthest) implements Problem {}

        /// A number of working days is given twice.
        record SameTwice(Field field) implements Problem {}

        /// The spacing must grow from entry to entry.
        record NotGrowing(Field field) implements Problem {}

        /// Nothing before, on or after the date: nobody would ever be nudged.
        record NeverNudges() implements Problem {}

        /// Fewer than 1 or more than the largest number of nudges in a week.
        record WeeklyOutOfRange(int weekly, int most) implements Problem {}
    }
}
