package relance.cadence;

import static relance.chat.Text.said;

import org.jdbi.v3.core.mapper.Nested;

import relance.chat.Field;
import relance.chat.Text;
import relance.people.QuietHours;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// When nothing goes out to anybody, whatever their own hours.
public record QuietTime(@Nested("quiet") QuietHours hours) implements CadencePart {
    static final QuietTime STANDARD =
            new QuietTime(new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0)));
    static final String FROM = "quietfrom";
    static final String TO = "quietto";

    static QuietTime read(CadenceSheet sheet) {
        var from = sheet.time(FROM, STANDARD.hours.from());
        var to = sheet.time(TO, STANDARD.hours.to());
        return from.equals(to)
                ? sheet.wrong(TO, said("cadence.problem.quiet.same"), STANDARD)
                : new QuietTime(new QuietHours(from, to));
    }

    boolean covers(LocalTime time) {
        return hours.covers(time);
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.at(FROM, said("cadence.form.quietfrom"))
                        .value(Optional.of(hours.from()))
                        .needed(),
                Field.at(TO, said("cadence.form.quietto")).value(Optional.of(hours.to())).needed());
    }

    @Override
    public Text words() {
        return said("cadence.words.quiet")
                .with("from", hours.from().toString())
                .with("to", hours.to().toString());
    }
}
