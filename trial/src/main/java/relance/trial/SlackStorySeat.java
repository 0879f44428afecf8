package relance.trial;

import relance.lookalike.slack.Answer;
import relance.lookalike.slack.MessageView;
import relance.lookalike.slack.SlackSeat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A person of the story in the playground.
record SlackStorySeat(SlackSeat seat) implements StorySeat {
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
        taken(seat.say(room, words));
    }

    @Override
    public void pick(String room, String words, String entry) {
        taken(seat.shortcut(seat.await(room, m -> m.has(words)), entry));
    }

    @Override
    public void command(String room, String words) {
        taken(seat.command(room, words));
    }

    @Override
    public Shown await(String room, Predicate<Shown> wanted) {
        return shown(seat.await(room, m -> !m.ephemeral() && wanted.test(shown(m))));
    }

    @Override
    public Shown awaitAnswer(String room, Predicate<Shown> wanted) {
        return shown(seat.await(room, m -> m.ephemeral() && wanted.test(shown(m))));
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
        return seat.awaitModal(modal -> !modal.fields().isEmpty()).fields();
    }

    @Override
    public void send(Map<String, String> values) {
        taken(seat.submit(values));
    }

    private Shown shown(MessageView message) {
        return new Shown(
                message.plainText(),
                message.buttons(),
                new Press() {
                    @Override
                    public void button(String label) {
                        taken(seat.click(message, label));
                    }

                    @Override
                    public void beside(String text, String label) {
                        taken(seat.clickBeside(message, text, label));
                    }
                });
    }

    private static void taken(Answer answer) {
        if (!answer.isOk()) {
            throw new AssertionError("The bot did not take it: " + answer);
        }
    }
}
