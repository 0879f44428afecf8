package relance.cadence;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Values;

import java.time.LocalDate;
import java.util.List;

/// The form of a workspace's cadence.
final class CadenceForm {
    private CadenceForm() {}

    static Form of(Cadence cadence) {
        return form(fields(cadence));
    }

    /// With what was typed, be it right or wrong.
    static Form again(Values typed) {
        var fields = fields(Cadence.standard());
        return form(fields.stream().map(field -> filled(field, typed)).toList());
    }

    private static Form form(List<Field> fields) {
        var keep = new CadenceCommand.KeepCadence().ref();
        return new Form(said("cadence.form.title"), said("cadence.form.send"), keep, fields)
                .intro(said("cadence.form.intro"));
    }

    private static List<Field> fields(Cadence cadence) {
        return cadence.parts().stream().flatMap(part -> part.fields().stream()).toList();
    }

    private static Field filled(Field field, Values typed) {
        var text = typed.text(field.name());
        return switch (field) {
            case Field.Line line -> line.value(text.orElse(""));
            case Field.Lines lines -> lines.value(text.orElse(""));
            case Field.Pick pick -> pick.value(text);
            case Field.Ticks ticks -> ticks.values(typed.all(field.name()));
            case Field.At at -> at.value(CadenceSheet.time(typed, field.name()));
            case Field.On on -> on.value(text.map(LocalDate::parse));
            // The cadence asks for no person and no place.
            case Field.Who who -> who;
            case Field.Where where -> where;
        };
    }
}
