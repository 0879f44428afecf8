package relance.cadence;

import static relance.chat.Text.said;

import relance.chat.Text;
import relance.people.Calendar;

/// A cadence, where it comes from, and its rules said in words.
final class CadenceWords {
    private CadenceWords() {}

    /// The whole rule, one line each.
    static Text of(Cadence cadence) {
        return Text.join("\n", cadence.parts().stream().map(CadencePart::words).toList());
    }

    /// Where it comes from: the standard, or who changed it when.
    static Text origin(KeptCadence kept, Calendar calendar) {
        return kept.change()
                .map(change -> changed(change, calendar))
                .orElseGet(() -> said("cadence.origin.standard"));
    }

    private static Text changed(KeptCadence.Change change, Calendar calendar) {
        return said("cadence.origin.changed")
                .with("person", Text.mention(change.by()))
                .with("day", Text.day(calendar.dayOf(change.at())));
    }

    /// The rule that put a thing in a nudge.
    static Text rule(Reason reason) {
        return switch (reason) {
            case Reason.Before(var days) -> said("cadence.rule.before").with("days", days);
            case Reason.OnTheDay _ -> said("cadence.rule.today");
            case Reason.Overdue(var days, var last) -> counted("cadence.rule.overdue", days, last);
            case Reason.Undated(var days, var last) -> counted("cadence.rule.undated", days, last);
            case Reason.Resumed _ -> said("cadence.rule.resumed");
        };
    }

    private static Text counted(String key, int days, boolean last) {
        return said(last ? key + ".last" : key).with("days", days);
    }
}
