package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.playground.MessageView;
import relance.playground.Seat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A retro of three people over Slack's signed requests.
class RetroSlackStoryTest {
    private static final String ROOM = "#website";

    private final Office office = new Office();

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    private record Screen(Seat seat) implements RetroByWire.Hands {
        @Override
        public void type(String words) {
            assertThat(seat.command(ROOM, words).isOk()).isTrue();
        }

        @Override
        public void see(List<String> words) {
            seat.await(ROOM, message -> words.stream().allMatch(message::has));
        }

        @Override
        public void press(List<String> words, List<String> labels) {
            var message = seat.await(ROOM, m -> words.stream().allMatch(m::has) && any(m, labels));
            var label = RetroByWire.among(labels, message.buttons());
            assertThat(seat.click(message, label).isOk()).isTrue();
        }

        private static boolean any(MessageView message, List<String> labels) {
            return labels.stream().anyMatch(message.buttons()::contains);
        }

        @Override
        public void fill(Map<List<String>, String> values) {
            var modal = seat.awaitModal();
            var filled = new HashMap<String, String>();
            values.forEach((labels, value) ->
                    filled.put(RetroByWire.among(labels, modal.fields()), value));
            assertThat(seat.submit(filled).isOk()).isTrue();
            assertThat(seat.modal()).isEmpty();
        }
    }

    @Test
    void a_retro_of_three_people_from_start_to_summary() {
        var language =
                office.database()
                        .transact(h ->
                                h.createQuery("select language from workspace")
                                        .mapTo(String.class)
                                        .one());
        new RetroByWire(name -> new Screen(office.seat(name)), "Dan", "Ana", "Emma").play(language);
        assertThat(office.count("select count(*) from retro where closed_at is not null")).isOne();
        assertThat(
                        office.count(
                                "select count(*) from delivery where state not in"
                                        + " ('sent', 'gone', 'waiting', 'sending')"))
                .isZero();
        assertThat(
                        office.count(
                                "select count(*) from action_origin where origin_feature = 'retro'"))
                .isOne();
    }
}
