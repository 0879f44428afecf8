package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.chat.Values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The forms that begin a retro, and that hand it over.
final class RetroForm {
    static final String TITLE = "title";
    static final String FORMAT = "format";
    static final String COLUMNS = "columns";
    static final String SETTINGS = "settings";
    static final String UNTIL = "until";
    static final String DAYS = "days";
    static final String MINUTES = "minutes";
    static final String DOTS = "dots";
    static final String PLACE = "place";
    static final String PERSON = "person";

    private static final String ANONYMOUS = "anonymous";
    private static final String LIVE = "live";
    private static final String ACTIONS = "actions";

    private RetroForm() {}

    /// The form of a new retro, filled with what is known; asks where when no place is given.
    static Form creating(RetroDraft draft, Optional<PlaceId> place) {
        var fields = new ArrayList<Field>();
        fields.add(line(TITLE, draft.title(), Optional.empty(), Retro.LONGEST_TITLE));
        fields.add(
                new Field.Pick(
                        FORMAT,
                        Text.said("retro.form.format"),
                        Optional.empty(),
                        Arrays.stream(Format.values())
                                .map(format -> new Field.Option(format.word(), format.label()))
                                .toList(),
                        Optional.of(draft.format().word()),
                        true));
        fields.add(
                new Field.Lines(
                        COLUMNS,
                        Text.said("retro.form.columns"),
                        Optional.empty(),
                        String.join("\n", draft.columns()),
                        false,
                        500));
        var ticked = new ArrayList<String>();
        if (draft.anonymous()) {
            ticked.add(ANONYMOUS);
        }
        if (draft.live()) {
            ticked.add(LIVE);
        }
        if (draft.onActions()) {
            ticked.add(ACTIONS);
        }
        fields.add(
                new Field.Ticks(
                        SETTINGS,
                        Text.said("retro.form.settings"),
                        Optional.empty(),
                        List.of(
                                new Field.Option(ANONYMOUS, Text.said("retro.form.anonymous")),
                                new Field.Option(LIVE, Text.said("retro.form.live")),
                                new Field.Option(ACTIONS, Text.said("retro.form.actions"))),
                        ticked,
                        false));
        fields.add(line(UNTIL, draft.until(), hint(UNTIL), 100));
        fields.add(line(DAYS, draft.days(), hint(DAYS), 3));
        fields.add(line(MINUTES, draft.minutes(), hint(MINUTES), 3));
        fields.add(line(DOTS, draft.dots(), hint(DOTS), 3));
        if (place.isEmpty()) {
            fields.add(
                    new Field.Where(
                            PLACE,
                            Text.said("retro.form.place"),
                            Optional.empty(),
                            Optional.empty(),
                            true));
        }
        return new Form(
                Text.said("retro.form.new"),
                Text.said("retro.form.send"),
                ActionRef.of("retro", "create", place.map(PlaceId::number).orElse(0L)),
                Optional.empty(),
                fields);
    }

    private static Optional<Text> hint(String name) {
        return Optional.of(Text.said("retro.form." + name + ".hint"));
    }

    private static Field line(String name, String value, Optional<Text> hint, int most) {
        return new Field.Line(name, Text.said("retro.form." + name), hint, value, false, most);
    }

    static RetroDraft draft(Values values) {
        return new RetroDraft(
                values.text(TITLE).orElse(""),
                values.text(FORMAT).flatMap(Format::of).orElse(Format.START),
                values.text(COLUMNS).orElse("").lines().toList(),
                values.ticked(SETTINGS, ANONYMOUS),
                values.ticked(SETTINGS, LIVE),
                values.text(UNTIL).orElse(""),
                values.text(MINUTES).orElse(""),
                values.text(DAYS).orElse(""),
                values.text(DOTS).orElse(""),
                values.ticked(SETTINGS, ACTIONS),
                Optional.empty());
    }

    static Form handing(Retro retro) {
        return new Form(
                Text.said("retro.hand.form"),
                Text.said("retro.hand"),
                ActionRef.of("retro", "handed", retro.id()),
                Optional.of(Text.strong(retro.title())),
                List.of(
                        new Field.Who(
                                PERSON,
                                Text.said("retro.hand.whom"),
                                Optional.empty(),
                                Optional.empty(),
                                true)));
    }
}
