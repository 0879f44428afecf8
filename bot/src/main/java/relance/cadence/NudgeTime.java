package relance.cadence;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Text;
import relance.people.Calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// On which days of the week nudges go out, and at what local time.
public record NudgeTime(Set<DayOfWeek> days, LocalTime at) implements CadencePart {
    static final NudgeTime STANDARD = new NudgeTime(Calendar.WEEK, LocalTime.of(9, 30));
    static final String DAYS = "days";
    static final String TIME = "time";

    public NudgeTime {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Nudges need a day of the week.");
        }
    }

    static NudgeTime read(CadenceSheet sheet) {
        var at = sheet.time(TIME, STANDARD.at());
        var days =
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> sheet.ticked(DAYS, value(day)))
                        .collect(Collectors.toSet());
        return days.isEmpty()
                ? sheet.wrong(DAYS, said("cadence.problem.noday"), new NudgeTime(STANDARD.days, at))
                : new NudgeTime(days, at);
    }

    @Override
    public List<Field> fields() {
        var options =
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Field.Option(value(day), inWords(day)))
                        .toList();
        var ticked = days.stream().sorted().map(NudgeTime::value).toList();
        return List.of(
                Field.ticks(DAYS, said("cadence.form.days"), options).values(ticked).needed(),
                Field.at(TIME, said("cadence.form.time")).value(Optional.of(at)).needed());
    }

    /// As a row keeps them.
    List<String> dayWords() {
        return days.stream().sorted().map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static String value(DayOfWeek day) {
        return Integer.toString(day.getValue());
    }

    @Override
    public Text words() {
        return said("cadence.words.when").with("days", daysInWords()).with("time", at.toString());
    }

    private Text daysInWords() {
        if (days.equals(Calendar.WEEK)) {
            return said("cadence.days.week");
        }
        if (days.size() == DayOfWeek.values().length) {
            return said("cadence.days.all");
        }
        return Text.join(", ", days.stream().sorted().map(NudgeTime::inWords).toList());
    }

    private static Text inWords(DayOfWeek day) {
        return said("cadence.day." + day.getValue());
    }
}
