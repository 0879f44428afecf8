package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;

import relance.lookalike.slack.MessageView;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The contract on Slack, against the playground.
class SlackContractTest extends PlatformContractTest {
    private final Office office = new Office();

    @AfterAll
    void close() throws Exception {
        office.close();
    }

    @Override
    void types(String person, String place, String line) {
        var seat = office.seat(person);
        var answer = place.equals(BOT) ? seat.say(place, line) : seat.command(place, line);
        assertThat(answer.status()).isEqualTo(200);
    }

    @Override
    void reads(String person, String place, String words) {
        Office.until(person + " reads " + words, () -> canRead(person, words));
    }

    private Stream<MessageView> seen(String person, Predicate<MessageView> wanted) {
        var seat = office.seat(person);
        return Stream.of(ROOM, BOT)
                .flatMap(place -> seat.messages(place).reversed().stream())
                .filter(wanted);
    }

    @Override
    boolean canRead(String person, String words) {
        return seen(person, m -> m.has(words)).findAny().isPresent();
    }

    @Override
    void clicks(String person, String place, String words, int button) {
        var message = office.seat("Emma").await(place, m -> !m.ephemeral() && m.has(words));
        var seat = office.seat(person);
        var answer =
                button < 2
                        ? seat.clickBeside(
                                message,
                                button == 0 ? "Green" : "Black",
                                message.buttons().get(button))
                        : seat.click(message, message.buttons().get(button));
        assertThat(answer.status()).isEqualTo(200);
    }

    @Override
    void clicks(String person, String words, String title) {
        Predicate<MessageView> wanted = m -> m.has(words) && m.buttons().contains(title);
        Office.until("it is there", () -> seen(person, wanted).findAny().isPresent());
        var answer = office.seat(person).click(seen(person, wanted).findFirst().get(), title);
        assertThat(answer.status()).isEqualTo(200);
    }

    @Override
    String form(String person) {
        var loaded = office.seat(person).awaitModal(modal -> !modal.fields().isEmpty());
        return loaded.title();
    }

    @Override
    String field(String person, String label) {
        return office.seat(person).awaitModal().value(label).toString();
    }

    @Override
    Map<String, String> sends(String person, Map<String, String> values) {
        var answer = office.seat(person).submit(values);
        // What the client itself refuses is never sent.
        assertThat(answer.status() == 200 || !answer.problems().isEmpty()).isTrue();
        return answer.problems();
    }

    @Override
    void leavesForm(String person) {
        var seat = office.seat(person);
        seat.modal().ifPresent(open -> seat.cancel());
    }

    @Override
    void makesAnAction(String person, String words) {
        office.seat("Emma").say(ROOM, words);
        var said = office.seat(person).await(ROOM, m -> m.has(words));
        assertThat(office.seat(person).shortcut(said, "action.from_message").status())
                .isEqualTo(200);
    }

    @Override
    int count(String sql) {
        return office.count(sql);
    }
}
