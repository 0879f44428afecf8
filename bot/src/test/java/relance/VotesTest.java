package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.lookalike.slack.Channel;
import relance.lookalike.slack.MessageView;
import relance.lookalike.slack.Person;
import relance.lookalike.slack.SlackSeat;
import relance.lookalike.slack.SlackWorkspace;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// No vote is lost and none is counted twice, however many come at once.
class VotesTest {
    private static final int CROWD = 1_000;

    private static SlackWorkspace crowd() {
        var people =
                IntStream.range(0, CROWD)
                        .mapToObj(i ->
                                Person.of(
                                        "U0%08d".formatted(i),
                                        "Person" + i,
                                        i % 2 == 0 ? "fr-FR" : "en-US",
                                        "Europe/Paris",
                                        i == 0 ? Person.Kind.ADMIN : Person.Kind.MEMBER))
                        .toList();
        var ids = people.stream().map(Person::id).toList();
        return SlackWorkspace.sample()
                .with(people, List.of(new Channel("C0CROWD001", "crowd", false, ids, true)));
    }

    @Test
    void a_thousand_votes_by_a_thousand_people_count_a_thousand() throws Exception {
        try (var office = new Office(crowd())) {
            var first = office.seat("Person0");
            first.command("#crowd", "poll \"Tea or coffee?\" \"Tea\" \"Coffee\" live");
            var poll = first.await("#crowd", m -> m.has("Tea or coffee?"));
            var label = poll.buttons().getFirst();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < CROWD; i++) {
                    var seat = office.seat("Person" + i);
                    threads.submit(() -> clickUntilTaken(seat, poll, label));
                }
            }
            assertThat(office.count("select count(*) from ballot")).isEqualTo(CROWD);
            assertThat(office.count("select answered from turnout")).isEqualTo(CROWD);
            first.await("#crowd", m -> m.has("1 000") || m.has("1\u202F000") || m.has("1,000"));
        }
    }

    /// As a person does whose click went unanswered for three seconds: a click sets, so a second
    /// one does no harm.
    private static void clickUntilTaken(SlackSeat seat, MessageView poll, String label) {
        while (seat.clickBeside(poll, "Coffee", label).status() != 200) {
            Thread.onSpinWait();
        }
    }

    @Test
    void two_hundred_votes_by_one_person_count_one() throws Exception {
        try (var office = new Office()) {
            var dan = office.seat("Dan");
            dan.command("#website", "poll \"Tea or coffee?\" \"Tea\" \"Coffee\" live");
            var poll = dan.await("#website", m -> m.has("Tea or coffee?"));
            var label = poll.buttons().getFirst();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 200; i++) {
                    var option = i % 2 == 0 ? "Tea" : "Coffee";
                    threads.submit(() -> dan.clickBeside(poll, option, label));
                }
            }
            assertThat(office.count("select count(*) from ballot")).isOne();
            assertThat(office.count("select answered from turnout")).isOne();
            assertThat(office.count("select cardinality(choices) from ballot")).isOne();
        }
    }
}
