package relance.cadence;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Text;
import relance.chat.Values;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The form of a workspace's cadence.
final class CadenceForm {
    static final String DAYS = "days";
    static final String TIME = "time";
    static final String BEFORE = "before";
    static final String ON_THE_DAY = "today";
    static final String OVERDUE = "overdue";
    static final String QUIET_FROM = "quietfrom";
    static final String QUIET_TO = "quietto";
    static final String WEEKLY = "weekly";

    private static final String YES = "yes";

    private CadenceForm() {}

    static Form of(CadenceDraft draft) {
        return new Form(
                        Text.said("cadence.form.title"),
                        Text.said("cadence.form.send"),
                        new CadenceCommand.KeepCadence().ref(),
                        List.of(
                                days(draft),
                                at(TIME, draft.time()),
                                line(BEFORE, draft.before()),
                                onTheDay(draft),
                                line(OVERDUE, draft.overdue()),
                                at(QUIET_FROM, draft.quietFrom()),
                                at(QUIET_TO, draft.quietTo()),
                                line(WEEKLY, draft.weekly()).needed().most(3)))
                .intro(Text.said("cadence.form.intro"));
    }

    private static Field days(CadenceDraft draft) {
        var days =
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Field.Option(value(day), CadenceWords.day(day)))
                        .toList();
        return Field.ticks(DAYS, Text.said("cadence.form.days"), days)
                .values(draft.days().stream().sorted().map(CadenceForm::value).toList())
                .needed();
    }

    private static Field onTheDay(CadenceDraft draft) {
        var yes = new Field.Option(YES, Text.said("cadence.form.today.yes"));
        return Field.ticks(ON_THE_DAY, Text.said("cadence.form.today"), List.of(yes))
                .values(draft.onTheDay() ? List.of(YES) : List.of());
    }

    private static Field at(String name, Optional<LocalTime> value) {
        return Field.at(name, Text.said("cadence.form." + name)).value(value).needed();
    }

    private static Field.Line line(String name, String value) {
        return Field.line(name, Text.said("cadence.form." + name))
                .hint(Text.said("cadence.form." + name + ".hint"))
                .value(value);
    }

    static CadenceDraft draft(Values values) {
        return new CadenceDraft(
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> values.ticked(DAYS, value(day)))
                        .collect(Collectors.toSet()),
                time(values, TIME),
                values.text(BEFORE).orElse(""),
                values.ticked(ON_THE_DAY, YES),
                values.text(OVERDUE).orElse(""),
                time(values, QUIET_FROM),
                time(values, QUIET_TO),
                values.text(WEEKLY).orElse(""));
    }

    private static Optional<LocalTime> time(Values values, String name) {
        try {
            return values.text(name).map(LocalTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String value(DayOfWeek day) {
        return Integer.toString(day.getValue());
    }
}
