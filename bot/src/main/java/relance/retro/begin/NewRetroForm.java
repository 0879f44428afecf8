package relance.retro.begin;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.chat.Values;
import relance.retro.model.BeginCommand;
import relance.retro.model.Format;
import relance.retro.model.Plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The form that begins a retro.
final class NewRetroForm {
    static final String TITLE = "title";
    static final String FORMAT = "format";
    static final String COLUMNS = "columns";
    static final String SETTINGS = "settings";
    static final String UNTIL = "until";
    static final String DAYS = "days";
    static final String MINUTES = "minutes";
    static final String DOTS = "dots";
    static final String PLACE = "place";
    private static final String ANONYMOUS = "anonymous";
    private static final String LIVE = "live";
    private static final String ACTIONS = "actions";

    private NewRetroForm() {}

    /// Filled with what is known; asks where when no place is given.
    static Form of(RetroDraft draft, Optional<PlaceId> place) {
        var fields = new ArrayList<Field>();
        fields.add(Field.line(TITLE, label(TITLE)).value(draft.title()).most(Plan.LONGEST_TITLE));
        fields.add(format(draft));
        fields.add(
                Field.lines(COLUMNS, label(COLUMNS))
                        .value(String.join("\n", draft.columns()))
                        .most(500));
        fields.add(settings(draft));
        fields.add(hinted(UNTIL, draft.until()));
        fields.add(hinted(DAYS, draft.days()).most(3));
        fields.add(hinted(MINUTES, draft.minutes()).most(3));
        fields.add(hinted(DOTS, draft.dots()).most(3));
        if (place.isEmpty()) {
            fields.add(Field.where(PLACE, label(PLACE)).needed());
        }
        return new Form(
                said("retro.form.new"),
                said("retro.form.send"),
                new BeginCommand.Create(place).ref(),
                fields);
    }

    private static Text label(String name) {
        return said("retro.form." + name);
    }

    private static Field.Line hinted(String name, String value) {
        return Field.line(name, label(name)).value(value).hint(label(name + ".hint"));
    }

    private static Field format(RetroDraft draft) {
        var options =
                Arrays.stream(Format.values())
                        .map(format -> new Field.Option(format.word(), format.label()))
                        .toList();
        return Field.pick(FORMAT, label(FORMAT), options).value(draft.format().word()).needed();
    }

    private static Field settings(RetroDraft draft) {
        var chosen = new LinkedHashMap<String, Boolean>();
        chosen.put(ANONYMOUS, draft.anonymous());
        chosen.put(LIVE, draft.live());
        chosen.put(ACTIONS, draft.onActions());
        var options =
                chosen.keySet().stream().map(name -> new Field.Option(name, label(name))).toList();
        chosen.values().removeIf(ticked -> !ticked);
        return Field.ticks(SETTINGS, label(SETTINGS), options).values(List.copyOf(chosen.keySet()));
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
}
