package relance.cadence;

import relance.chat.Text;

/// What is wrong with a cadence, as a sentence beside its field.
final class CadenceProblems {
    private CadenceProblems() {}

    static String field(Cadence.Problem problem) {
        return switch (problem) {
            case Cadence.Problem.NoDay _ -> CadenceForm.DAYS;
            case Cadence.Problem.TimeIsQuiet _ -> CadenceForm.TIME;
            case Cadence.Problem.TooMany many -> field(many.field());
            case Cadence.Problem.OutOfRange range -> field(range.field());
            case Cadence.Problem.SameTwice twice -> field(twice.field());
            case Cadence.Problem.NotGrowing falling -> field(falling.field());
            case Cadence.Problem.NeverNudges _ -> CadenceForm.OVERDUE;
            case Cadence.Problem.WeeklyOutOfRange weekly -> CadenceForm.WEEKLY;
        };
    }

    private static String field(Cadence.Field field) {
        return switch (field) {
            case BEFORE -> CadenceForm.BEFORE;
            case OVERDUE -> CadenceForm.OVERDUE;
        };
    }

    static Text said(Cadence.Problem problem) {
        return switch (problem) {
            case Cadence.Problem.NoDay _ -> Text.said("cadence.problem.noday");
            case Cadence.Problem.TimeIsQuiet(var time, var quiet) ->
                    Text.said("cadence.problem.quiet")
                            .with("time", time.toString())
                            .with("from", quiet.from().toString())
                            .with("to", quiet.to().toString());
            case Cadence.Problem.TooMany(var field, var entries, var most) ->
                    Text.said("cadence.problem.toomany").with("most", most).with("count", entries);
            case Cadence.Problem.OutOfRange(var field, var entry, var farthest) ->
                    Text.said("cadence.problem.range").with("entry", entry).with("most", farthest);
            case Cadence.Problem.SameTwice(var field) -> Text.said("cadence.problem.twice");
            case Cadence.Problem.NotGrowing(var field) -> Text.said("cadence.problem.growing");
            case Cadence.Problem.NeverNudges _ -> Text.said("cadence.problem.never");
            case Cadence.Problem.WeeklyOutOfRange(var weekly, var most) ->
                    Text.said("cadence.problem.weekly").with("most", most);
        };
    }
}
