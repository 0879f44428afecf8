package relance.trial;

import relance.lookalike.teams.Answer;
import relance.lookalike.teams.DialogView;
import relance.lookalike.teams.MessageView;
import relance.lookalike.teams.TeamsSeat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A person of the story in the look-alike tenant.
record TeamsStorySeat(TeamsSeat seat) implements StorySeat {
    private static final String BOT = "@relance";

    @Override
    public String locale() {
        return seat.person().locale();
    }

    @Override
    public ZoneId zone() {
        return seat.person().zone();
    }

    @Override
    public void write(String room, String words) {
        seat.write(room, words);
    }

    @Override
    public void pick(String room, String words, String entry) {
        taken(seat.messageAction(seat.await(room, m -> m.has(words)), entry));
    }

    @Override
    public void command(String room, String words) {
        taken(seat.say(room, words));
    }

    @Override
    public Shown await(String room, Predicate<Shown> wanted) {
        return shown(seat.await(room, m -> isOurs(m) && wanted.test(shown(m))));
    }

    // What is sent in a form is answered in its dialog. What is pressed is answered beside it, in a
    // sentence, or in this person's own view of the card; what is typed, in private.
    @Override
    public Shown awaitAnswer(String room, Predicate<Shown> wanted) {
        var dialog = seat.dialog().map(this::shown).filter(wanted);
        return dialog.or(() ->
                        seat.messages(room).stream()
                                .filter(message -> message.ephemeral() || message.own())
                                .map(this::shown)
                                .filter(wanted)
                                .reduce((first, next) -> next))
                .orElseGet(() -> awaitPrivately(wanted));
    }

    private Shown shown(DialogView dialog) {
        return new Shown(
                dialog.plainText(), dialog.buttons(), label -> taken(seat.pressDialog(label)));
    }

    @Override
    public Shown awaitPrivately(Predicate<Shown> wanted) {
        return shown(seat.await(BOT, m -> wanted.test(shown(m))));
    }

    @Override
    public List<Shown> privately() {
        return seat.directMessages().stream().map(this::shown).toList();
    }

    @Override
    public List<String> awaitForm() {
        return seat.awaitDialog(dialog -> !dialog.labels().isEmpty()).labels();
    }

    @Override
    public void send(Map<String, String> values) {
        taken(seat.submit(values));
    }

    // What was asked stands in the room as well.
    private static boolean isOurs(MessageView message) {
        return !message.ephemeral() && message.author().equals("Relance");
    }

    private Shown shown(MessageView message) {
        return new Shown(
                message.plainText(),
                message.buttons(),
                new Press() {
                    @Override
                    public void button(String label) {
                        taken(seat.press(message, label));
                    }

                    @Override
                    public void beside(String text, String label) {
                        taken(seat.pressBeside(message, text, label));
                    }
                });
    }

    private static void taken(Answer answer) {
        if (!answer.isOk()) {
            throw new AssertionError("The bot did not take it: " + answer);
        }
    }
}
