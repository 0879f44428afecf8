package relance.cadence;

import relance.chat.Text;
import relance.people.Calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A cadence and its rules said in words.
final class CadenceWords {
    private CadenceWords() {}

    /// The whole rule, one line each: when, before and after the date, quiet hours, at most how
    /// many.
    static Text of(Cadence cadence) {
        return Text.join(
                "\n",
                List.of(
                        Text.said("cadence.words.when")
                                .with("days", days(cadence))
                                .with("time", cadence.time().toString()),
                        Text.said("cadence.words.rules").with("rules", rules(cadence)),
                        Text.said("cadence.words.quiet")
                                .with("from", cadence.quiet().from().toString())
                                .with("to", cadence.quiet().to().toString()),
                        Text.said("cadence.words.weekly").with("weekly", cadence.weekly())));
    }

    /// Where it comes from: the standard, or who changed it when.
    static Text origin(CadenceStore.Kept kept, Calendar calendar) {
        return kept.change()
                .map(change ->
                        Text.said("cadence.origin.changed")
                                .with("person", Text.mention(change.by()))
                                .with("day", Text.day(calendar.dayOf(change.at()))))
                .orElseGet(() -> Text.said("cadence.origin.standard"));
    }

    /// The rule that put a thing in a nudge.
    static Text rule(Reason reason) {
        return switch (reason) {
            case Reason.Before(var days) -> Text.said("cadence.rule.before").with("days", days);
            case Reason.OnTheDay _ -> Text.said("cadence.rule.today");
            case Reason.Overdue(var days, var last) ->
                    Text.said(last ? "cadence.rule.overdue.last" : "cadence.rule.overdue")
                            .with("days", days);
            case Reason.Undated(var days, var last) ->
                    Text.said(last ? "cadence.rule.undated.last" : "cadence.rule.undated")
                            .with("days", days);
            case Reason.Resumed _ -> Text.said("cadence.rule.resumed");
        };
    }

    static Text day(DayOfWeek day) {
        return Text.said("cadence.day." + day.getValue());
    }

    private static Text days(Cadence cadence) {
        if (cadence.days().equals(Calendar.WEEK)) {
            return Text.said("cadence.days.week");
        }
        if (cadence.days().size() == DayOfWeek.values().length) {
            return Text.said("cadence.days.all");
        }
        return Text.join(", ", cadence.days().stream().sorted().map(CadenceWords::day).toList());
    }

    private static Text rules(Cadence cadence) {
        var rules = new ArrayList<Text>();
        if (!cadence.before().isEmpty()) {
            rules.add(counted("cadence.words.before", cadence.before()));
        }
        if (cadence.onTheDay()) {
            rules.add(Text.said("cadence.words.today"));
        }
        if (!cadence.overdue().isEmpty()) {
            rules.add(counted("cadence.words.overdue", cadence.overdue()));
        }
        return Text.join(" · ", rules);
    }

    // "1 working day", but "1, 2 working days".
    private static Text counted(String key, List<Integer> entries) {
        int most = entries.size() == 1 ? entries.getFirst() : entries.size();
        return Text.said(key).with("list", list(entries)).with("count", most);
    }

    static String list(List<Integer> entries) {
        return entries.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
