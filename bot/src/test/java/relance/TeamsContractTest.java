package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;

import relance.lookalike.teams.MessageView;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The contract on Teams, against the look-alike tenant.
class TeamsContractTest extends PlatformContractTest {
    private final TeamsOffice office = new TeamsOffice();

    @AfterAll
    void close() throws Exception {
        office.close();
    }

    private static boolean isOurs(MessageView message) {
        return message.author().equals("Relance");
    }

    @Override
    void types(String person, String place, String line) {
        assertThat(office.seat(person).say(place, line).isOk()).isTrue();
    }

    @Override
    void reads(String person, String place, String words) {
        Office.until(person + " reads " + words, () -> canRead(person, words));
    }

    private Stream<MessageView> seen(String person, Predicate<MessageView> wanted) {
        var seat = office.seat(person);
        return Stream.of(ROOM, BOT)
                .flatMap(place -> seat.messages(place).reversed().stream())
                .filter(TeamsContractTest::isOurs)
                .filter(wanted);
    }

    @Override
    boolean canRead(String person, String words) {
        return seen(person, m -> m.has(words)).findAny().isPresent();
    }

    @Override
    void clicks(String person, String place, String words, int button) {
        var message = office.seat("Emma").await(place, m -> isOurs(m) && m.has(words));
        var title = message.buttons().get(button);
        var seat = office.seat(person);
        var answer =
                button < 2
                        ? seat.pressBeside(message, button == 0 ? "Green" : "Black", title)
                        : seat.press(message, message.buttons().get(button));
        assertThat(answer.isOk()).as(answer.toString()).isTrue();
    }

    @Override
    void clicks(String person, String words, String title) {
        Predicate<MessageView> wanted = m -> m.has(words) && m.buttons().contains(title);
        Office.until("it is there", () -> seen(person, wanted).findAny().isPresent());
        var answer = office.seat(person).press(seen(person, wanted).findFirst().get(), title);
        assertThat(answer.isOk()).as(answer.toString()).isTrue();
    }

    @Override
    String form(String person) {
        var seat = office.seat(person);
        if (seat.dialog().isEmpty()) {
            // Typed words bring a button, since Teams opens nothing by itself.
            var offer =
                    seat.await(
                            ROOM, m -> isOurs(m) && m.buttons().contains("Ouvrir le formulaire"));
            seat.press(offer, "Ouvrir le formulaire");
        }
        return seat.awaitDialog().title();
    }

    @Override
    String field(String person, String label) {
        return office.seat(person).awaitDialog().value(label);
    }

    @Override
    Map<String, String> sends(String person, Map<String, String> values) {
        var answer = office.seat(person).submit(values);
        assertThat(answer.status()).isEqualTo(200);
        return answer.problems();
    }

    @Override
    void leavesForm(String person) {
        var seat = office.seat(person);
        seat.dialog().ifPresent(open -> seat.cancel());
    }

    @Override
    void makesAnAction(String person, String words) {
        var said = office.seat("Emma").write(ROOM, "<p>" + words + "</p>");
        assertThat(office.seat(person).messageAction(said, "action.from_message").isOk()).isTrue();
    }

    @Override
    int count(String sql) {
        return office.count(sql);
    }
}
