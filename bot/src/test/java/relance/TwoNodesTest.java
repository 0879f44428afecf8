package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import relance.db.Database;
import relance.db.TestDatabase;
import relance.lookalike.Agenda;
import relance.lookalike.slack.Channel;
import relance.lookalike.slack.MessageView;
import relance.lookalike.slack.Person;
import relance.lookalike.slack.SlackLookalike;
import relance.lookalike.slack.SlackLookalikeSettings;
import relance.lookalike.slack.SlackSeat;
import relance.lookalike.slack.SlackWorkspace;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Two bots in two processes on one database: what is due is done once, whoever does it, and even
/// when one of them is killed.
@Order(3)
class TwoNodesTest {
    private static final int PEOPLE = 30;
    private static final String ROOM = "#crowd";
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant TUESDAY_LATE = Instant.parse("2026-11-24T16:30:00Z");

    private Database database;
    private SlackLookalike slack;
    private ChildNode one;
    private ChildNode two;

    @BeforeEach
    void open() throws Exception {
        var source = TestDatabase.source();
        database = TestDatabase.open(source);
        slack =
                SlackLookalike.patient(
                        new SlackLookalikeSettings(
                                0,
                                Office.SIGNING_SECRET,
                                Office.BOT_TOKEN,
                                crowd(),
                                new Agenda(() -> Office.MONDAY, moment -> {})));
        one = new ChildNode(source, slack.webApi());
        two = new ChildNode(source, slack.webApi());
        slack.connect(one.events());
        // The first words load what takes long the first time.
        Office.until("it answers", () -> seat(0).command(ROOM, "help").isOk());
    }

    @AfterEach
    void close() throws Exception {
        slack.disconnect();
        one.close();
        two.close();
        slack.close();
        database.close();
    }

    private static SlackWorkspace crowd() {
        var people =
                IntStream.range(0, PEOPLE)
                        .mapToObj(i ->
                                Person.of(
                                        "U0%08d".formatted(i),
                                        "Person" + i,
                                        "en-US",
                                        "Europe/Paris",
                                        i == 0 ? Person.Kind.ADMIN : Person.Kind.MEMBER))
                        .toList();
        var ids = people.stream().map(Person::id).toList();
        return SlackWorkspace.sample()
                .with(people, List.of(new Channel("C0CROWD001", "crowd", false, ids, true)));
    }

    private SlackSeat seat(int person) {
        return slack.seat("Person" + person);
    }

    private int count(String sql) {
        return database.transact(h -> h.createQuery(sql).mapTo(int.class).one());
    }

    /// Everybody takes something on for Tuesday; every click is acknowledged before this returns.
    private void everybodyPromises() {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < PEOPLE; i++) {
                var seat = seat(i);
                var line = "action me write page %d by tuesday".formatted(i);
                threads.submit(() -> {
                    seat.command(ROOM, line);
                    var seen = seat.await(ROOM, m -> m.ephemeral() && m.has("write page"));
                    seat.click(seen, seen.buttons().getFirst());
                });
            }
        }
        assertThat(count("select count(*) from action where state = 'accepted'")).isEqualTo(PEOPLE);
    }

    private long nudges(int person) {
        return seat(person).directMessages().stream().filter(TwoNodesTest::isNudge).count();
    }

    private static boolean isNudge(MessageView message) {
        return message.buttons().contains("Why am I getting this?");
    }

    private void everybodyIsNudgedOnce() {
        Office.until(
                "everybody is nudged",
                () -> IntStream.range(0, PEOPLE).allMatch(i -> nudges(i) > 0));
        assertThat(IntStream.range(0, PEOPLE).mapToLong(this::nudges)).containsOnly(1L);
        assertThat(count("select count(*) from nudge")).isEqualTo(PEOPLE);
    }

    @Test
    void each_person_is_nudged_once_and_each_poll_closed_once() throws Exception {
        everybodyPromises();
        for (int i = 0; i < 5; i++) {
            assertThat(
                            seat(i).command(
                                            ROOM,
                                            "poll \"Poll %d?\" \"A\" \"B\" until tuesday 17:00"
                                                    .formatted(i))
                                    .isOk())
                    .isTrue();
        }
        one.moveTo(TUESDAY_TEN);
        two.moveTo(TUESDAY_TEN);
        everybodyIsNudgedOnce();

        one.moveTo(TUESDAY_LATE);
        two.moveTo(TUESDAY_LATE);
        for (int i = 0; i < 5; i++) {
            var outcome = "“Poll %d?” is closed".formatted(i);
            var seat = seat(i);
            Office.until("its author hears", () -> heard(seat, outcome) > 0);
            assertThat(heard(seat, outcome)).isOne();
        }
        assertThat(count("select count(*) from poll where closed_at is not null")).isEqualTo(5);
        assertThat(count("select count(*) from poll_sum")).isEqualTo(10);
        assertThat(IntStream.range(0, PEOPLE).mapToLong(this::nudges)).containsOnly(1L);
    }

    private static long heard(SlackSeat seat, String words) {
        return seat.directMessages().stream().filter(m -> m.has(words)).count();
    }

    @Test
    void a_node_killed_between_acknowledgement_and_nudge_loses_nothing() throws Exception {
        everybodyPromises();
        one.kill();
        slack.connect(two.events());
        two.moveTo(TUESDAY_TEN);
        everybodyIsNudgedOnce();
        Office.until("the other one answers", () -> seat(3).command(ROOM, "mine").isOk());
        seat(3).await(ROOM, m -> m.ephemeral() && m.has("write page 3"));
    }
}
