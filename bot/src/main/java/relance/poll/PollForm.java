package relance.poll;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.chat.Values;
import relance.poll.kind.Kind;
import relance.poll.kind.Kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The form of a new poll, both ways.
final class PollForm {
    static final String QUESTION = "question";
    static final String OPTIONS = "options";
    static final String KIND = "kind";
    static final String NUMBER = "number";
    static final String SETTINGS = "settings";
    static final String UNTIL = "until";
    static final String PLACE = "place";

    private static final String ANONYMOUS = "anonymous";
    private static final String LIVE = "live";

    private PollForm() {}

    /// Filled with what is known; asks where when no place is given.
    static Form of(PollDraft draft, Optional<PlaceId> place) {
        var fields = new ArrayList<Field>();
        fields.add(
                Field.lines(QUESTION, Text.said("poll.form.question"))
                        .value(draft.question())
                        .needed());
        fields.add(
                Field.lines(OPTIONS, Text.said("poll.form.options"))
                        .value(String.join("\n", draft.options()))
                        .needed());
        fields.add(
                Field.pick(KIND, Text.said("poll.form.kind"), kinds())
                        .value(draft.kind().word())
                        .needed());
        fields.add(
                Field.line(NUMBER, Text.said("poll.form.most"))
                        .value(draft.number().map(String::valueOf).orElse(""))
                        .most(3));
        fields.add(
                Field.ticks(SETTINGS, Text.said("poll.form.settings"), settings())
                        .values(ticked(draft)));
        fields.add(
                Field.line(UNTIL, Text.said("poll.form.until"))
                        .hint(Text.said("poll.form.until.hint"))
                        .value(draft.until()));
        if (place.isEmpty()) {
            fields.add(Field.where(PLACE, Text.said("poll.form.place")).needed());
        }
        return new Form(
                Text.said("poll.form.new"),
                Text.said("poll.form.send"),
                new PollCommand.Create(place).ref(),
                fields);
    }

    private static List<Field.Option> kinds() {
        return Kinds.ALL.stream().map(kind -> new Field.Option(kind.word(), kind.label())).toList();
    }

    private static List<Field.Option> settings() {
        return List.of(
                new Field.Option(ANONYMOUS, Text.said("poll.form.anonymous")),
                new Field.Option(LIVE, Text.said("poll.form.live")));
    }

    private static List<String> ticked(PollDraft draft) {
        var ticked = new ArrayList<String>();
        if (draft.anonymous()) {
            ticked.add(ANONYMOUS);
        }
        if (draft.live()) {
            ticked.add(LIVE);
        }
        return ticked;
    }

    /// As it was filled in.
    static PollDraft draft(Values values) {
        var kind = values.text(KIND).flatMap(Kinds::named).orElse(Kinds.usual());
        return new PollDraft(
                values.text(QUESTION).orElse(""),
                values.text(OPTIONS).orElse("").lines().toList(),
                kind,
                values.text(NUMBER).map(Kind::number),
                values.ticked(SETTINGS, ANONYMOUS),
                values.ticked(SETTINGS, LIVE),
                values.text(UNTIL).orElse(""),
                Optional.empty());
    }
}
