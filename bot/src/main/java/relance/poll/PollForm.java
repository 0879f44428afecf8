package relance.poll;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.chat.Values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The forms of polls: making one, and voting where there are many options.
final class PollForm {
    static final String QUESTION = "question";
    static final String OPTIONS = "options";
    static final String KIND = "kind";
    static final String MOST = "most";
    static final String SETTINGS = "settings";
    static final String UNTIL = "until";
    static final String PLACE = "place";
    static final String CHOICES = "choices";

    private static final String ONE = "one";
    private static final String MANY = "many";
    private static final String ANONYMOUS = "anonymous";
    private static final String LIVE = "live";

    private PollForm() {}

    /// The form of a new poll, filled with what is known; asks where when no place is given.
    static Form creating(PollDraft draft, Optional<PlaceId> place) {
        var fields = new ArrayList<Field>();
        fields.add(
                new Field.Lines(
                        QUESTION,
                        Text.said("poll.form.question"),
                        Optional.empty(),
                        draft.question(),
                        true,
                        3_000));
        fields.add(
                new Field.Lines(
                        OPTIONS,
                        Text.said("poll.form.options"),
                        Optional.empty(),
                        String.join("\n", draft.options()),
                        true,
                        3_000));
        fields.add(
                new Field.Pick(
                        KIND,
                        Text.said("poll.form.kind"),
                        Optional.empty(),
                        List.of(
                                new Field.Option(ONE, Text.said("poll.form.kind.one")),
                                new Field.Option(MANY, Text.said("poll.form.kind.many"))),
                        Optional.of(draft.most().isPresent() ? MANY : ONE),
                        true));
        fields.add(
                new Field.Line(
                        MOST,
                        Text.said("poll.form.most"),
                        Optional.empty(),
                        draft.most()
                                .filter(most -> most != PollDraft.ALL)
                                .map(String::valueOf)
                                .orElse(""),
                        false,
                        3));
        var ticked = new ArrayList<String>();
        if (draft.anonymous()) {
            ticked.add(ANONYMOUS);
        }
        if (draft.live()) {
            ticked.add(LIVE);
        }
        fields.add(
                new Field.Ticks(
                        SETTINGS,
                        Text.said("poll.form.settings"),
                        Optional.empty(),
                        List.of(
                                new Field.Option(ANONYMOUS, Text.said("poll.form.anonymous")),
                                new Field.Option(LIVE, Text.said("poll.form.live"))),
                        ticked,
                        false));
        fields.add(
                new Field.Line(
                        UNTIL,
                        Text.said("poll.form.until"),
                        Optional.of(Text.said("poll.form.until.hint")),
                        draft.until(),
                        false,
                        100));
        if (place.isEmpty()) {
            fields.add(
                    new Field.Where(
                            PLACE,
                            Text.said("poll.form.place"),
                            Optional.empty(),
                            Optional.empty(),
                            true));
        }
        return new Form(
                Text.said("poll.form.new"),
                Text.said("poll.form.send"),
                ActionRef.of("poll", "create", place.map(PlaceId::number).orElse(0L)),
                Optional.empty(),
                fields);
    }

    static PollDraft draft(Values values) {
        boolean many = values.text(KIND).orElse(ONE).equals(MANY);
        return new PollDraft(
                values.text(QUESTION).orElse(""),
                values.text(OPTIONS).orElse("").lines().toList(),
                many ? Optional.of(number(values.text(MOST).orElse("0"))) : Optional.empty(),
                values.ticked(SETTINGS, ANONYMOUS),
                values.ticked(SETTINGS, LIVE),
                values.text(UNTIL).orElse(""),
                Optional.empty());
    }

    /// Anything that is no number becomes one that no poll takes, so that checking says so.
    private static int number(String words) {
        return words.matches("\\d{1,3}") ? Integer.parseInt(words) : -1;
    }

    /// One person's choices, as ticks or as one pick.
    static Form voting(Poll poll, List<Integer> chosen) {
        var options =
                IntStream.range(0, poll.options().size())
                        .mapToObj(i ->
                                new Field.Option(
                                        Integer.toString(i), Text.plain(poll.options().get(i))))
                        .toList();
        var label = Text.said("poll.form.vote.choices", "most", poll.most());
        var values = chosen.stream().map(String::valueOf).toList();
        return new Form(
                Text.said("poll.form.vote"),
                Text.said("poll.vote"),
                ActionRef.of("poll", "chosen", poll.id()),
                Optional.of(Text.strong(Text.typed(poll.question(), poll.id().workspace()))),
                List.of(
                        poll.most() == 1
                                ? new Field.Pick(
                                        CHOICES,
                                        label,
                                        Optional.empty(),
                                        options,
                                        values.stream().findFirst(),
                                        true)
                                : new Field.Ticks(
                                        CHOICES, label, Optional.empty(), options, values, false)));
    }

    static List<Integer> choices(Values values) {
        return values.all(CHOICES).stream().map(PollForm::number).toList();
    }
}
