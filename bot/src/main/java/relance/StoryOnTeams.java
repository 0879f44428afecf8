package relance;

import relance.tenant.Answer;
import relance.tenant.MessageView;
import relance.tenant.TenantSeat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A person of the story in the look-alike tenant.
record StoryOnTeams(TenantSeat seat) implements StorySeat {
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
    public void command(String room, String words) {
        taken(seat.say(room, words));
    }

    @Override
    public Shown await(String room, Predicate<Shown> wanted) {
        return shown(seat.await(room, m -> isOurs(m) && wanted.test(shown(m))));
    }

    // A sentence stands beside what was pressed; anything longer comes in private.
    @Override
    public Shown awaitAnswer(String room, Predicate<Shown> wanted) {
        return seat.messages(room).stream()
                .filter(MessageView::ephemeral)
                .map(this::shown)
                .filter(wanted)
                .reduce((first, next) -> next)
                .orElseGet(() -> awaitPrivately(wanted));
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
    public void awaitForm() {
        seat.awaitDialog();
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
