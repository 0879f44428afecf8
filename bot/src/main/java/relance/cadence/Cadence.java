package relance.cadence;

import static relance.chat.Text.said;

import org.jdbi.v3.core.mapper.Nested;

import relance.chat.Text;

import java.util.List;

/// The rule that says when nudges go out.
///
/// It is kept as one row: each value of a part is the column of its name.
public record Cadence(
        @Nested NudgeTime when,
        @Nested Spacing spacing,
        @Nested QuietTime quiet,
        @Nested("weekly") WeeklyLimit weekly) {
    public Cadence {
        if (quiet.covers(when.at())) {
            throw new IllegalArgumentException("Nothing goes out at %s.".formatted(when.at()));
        }
    }

    static Cadence standard() {
        return new Cadence(
                NudgeTime.STANDARD, Spacing.STANDARD, QuietTime.STANDARD, WeeklyLimit.STANDARD);
    }

    /// What somebody filled in. Whatever is wrong with it stands in the sheet then, all of it at
    /// once, and the ready-made is taken instead, so that the rest is checked all the same.
    static Cadence read(CadenceSheet sheet) {
        var when = NudgeTime.read(sheet);
        var spacing = Spacing.read(sheet);
        var quiet = QuietTime.read(sheet);
        var weekly = WeeklyLimit.read(sheet);
        if (quiet.covers(when.at())) {
            return sheet.wrong(NudgeTime.TIME, inQuietTime(when, quiet), standard());
        }
        return new Cadence(when, spacing, quiet, weekly);
    }

    private static Text inQuietTime(NudgeTime when, QuietTime quiet) {
        return said("cadence.problem.quiet")
                .with("time", when.at().toString())
                .with("from", quiet.hours().from().toString())
                .with("to", quiet.hours().to().toString());
    }

    /// In the order in which they are filled in and said.
    List<CadencePart> parts() {
        return List.of(when, spacing, quiet, weekly);
    }
}
