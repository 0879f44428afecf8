package relance;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

import relance.lookalike.slack.Channel;
import relance.lookalike.slack.MessageView;
import relance.lookalike.slack.Person;
import relance.lookalike.slack.SlackWorkspace;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What an anonymous poll promises, looked for in every row and every line of the log.
@Isolated("it reads every line of the log, whoever wrote it")
class AnonymityTest {
    private static final String ROOM = "C0CROWD001";
    private static final List<String> OPTIONS = List.of("Zebrafish", "Quokkabear", "Axolotlcat");

    /// Rows that change with any vote, and hold no person of it: what is painted when.
    private static final Set<String> MOVING = Set.of("ballot", "lane", "pace", "delivery", "alarm");

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Office office = new Office(crowd());
    private Level before = Level.WARN;

    private static SlackWorkspace crowd() {
        var people =
                IntStream.range(0, 8)
                        .mapToObj(i ->
                                Person.of(
                                        id(i),
                                        "Person" + i,
                                        "en-US",
                                        "Europe/Paris",
                                        i == 0 ? Person.Kind.ADMIN : Person.Kind.MEMBER))
                        .toList();
        var ids = people.stream().map(Person::id).toList();
        return SlackWorkspace.sample()
                .with(people, List.of(new Channel(ROOM, "crowd", false, ids, true)));
    }

    private static String id(int person) {
        return "U0%08d".formatted(person);
    }

    @BeforeEach
    void listen() {
        lines.start();
        root().addAppender(lines);
        before = ours().getLevel() == null ? Level.WARN : ours().getLevel();
        ours().setLevel(Level.TRACE);
    }

    @AfterEach
    void close() throws Exception {
        ours().setLevel(before);
        root().detachAppender(lines);
        office.close();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger("ROOT");
    }

    private static Logger ours() {
        return (Logger) LoggerFactory.getLogger("relance");
    }

    private MessageView ask() {
        office.seat("Person0")
                .command(
                        "#crowd",
                        "poll \"Which animal?\" \"%s\" \"%s\" \"%s\" anonymous"
                                .formatted(OPTIONS.toArray()));
        return office.seat("Person0").await("#crowd", m -> m.has("Which animal?"));
    }

    private int poll() {
        return office.count("select max(id) from poll");
    }

    private void vote(int person, int option) {
        assertThat(office.click(id(person), ROOM, "1|poll|cast|" + poll() + "|" + option))
                .isEqualTo(200);
    }

    private void closePoll() {
        assertThat(office.click(id(0), ROOM, "1|poll|close|" + poll())).isEqualTo(200);
    }

    @Test
    void while_open_no_row_and_no_line_ties_a_person_to_a_choice() {
        ask();
        int receipts = office.count("select count(*) from receipt");
        IntStream.range(0, 6).forEach(i -> vote(i, i % 3));
        var told = office.seat("Person5").await("#crowd", m -> m.ephemeral() && m.has("Counted"));
        assertThat(told.plainText()).doesNotContain(OPTIONS);

        assertThat(office.count("select count(*) from receipt")).isEqualTo(receipts);
        assertThat(office.count("select count(*) from ballot where voter ~ '^[0-9a-f]{64}$'"))
                .isEqualTo(6);
        assertThat(office.count("select count(distinct voter) from ballot")).isEqualTo(6);
        for (var row : rows().entrySet()) {
            if (!row.getKey().startsWith("poll_option ")) {
                assertThat(row.getValue()).as(row.getKey()).doesNotContain(OPTIONS);
            }
        }
        assertNoLineTellsAChoice();
    }

    @Test
    void another_choice_changes_the_ballot_and_no_other_row() {
        ask();
        IntStream.range(0, 6).forEach(i -> vote(i, 0));
        var rows = rows();
        vote(3, 2);
        vote(4, 1);
        assertThat(rows()).isEqualTo(rows);
        assertThat(office.count("select count(*) from ballot where choices = '{0}'")).isEqualTo(4);
    }

    @Test
    void no_row_about_a_person_is_of_the_same_transaction_as_a_ballot() {
        ask();
        IntStream.range(0, 6).forEach(i -> vote(i, i % 3));
        var ballots = transactions("ballot");
        assertThat(ballots).isNotEmpty();
        for (var table : tablesWithPeople()) {
            assertThat(transactions(table)).as(table).doesNotContainAnyElementsOf(ballots);
        }
    }

    @Test
    void ones_own_vote_is_shown_to_oneself_alone() {
        ask();
        vote(1, 0);
        vote(2, 1);
        office.click(id(1), ROOM, "1|poll|mine|" + poll());
        var people = IntStream.range(0, 8).mapToObj(i -> office.seat("Person" + i)).toList();
        // A click as sent here has no response address, so the answer is an ephemeral message.
        people.get(1).await("#crowd", m -> m.ephemeral() && m.has("Your answer"));
        for (int other : List.of(0, 3, 4)) {
            assertThat(people.get(other).messages("#crowd"))
                    .noneMatch(m -> m.ephemeral() && m.has(OPTIONS.get(0)));
        }
        closePoll();
        office.click(id(1), ROOM, "1|poll|mine|" + poll());
        people.get(1).await("#crowd", m -> m.ephemeral() && m.has("not answered"));
    }

    @Test
    void after_closing_only_sums_and_who_took_part_are_left() {
        ask();
        for (int person : List.of(5, 2, 4, 0, 3, 1)) {
            vote(person, person % 3);
        }
        closePoll();
        office.moveTo(Office.MONDAY.plusSeconds(1));
        assertThat(office.count("select count(*) from ballot")).isZero();
        assertThat(office.count("select count(*) from poll where sealed_key is not null")).isZero();
        assertThat(office.count("select sum(votes) from poll_sum")).isEqualTo(6);
        assertThat(words("select lpad(person::text, 19, '0') from participant order by ctid"))
                .hasSize(6)
                .isSorted();
        office.seat("Person0").await("#crowd", m -> m.has(OPTIONS.get(0)) && m.has("33"));
        assertNoLineTellsAChoice();
    }

    @Test
    void of_four_answers_no_sums_are_ever_made() {
        ask();
        IntStream.range(0, 4).forEach(i -> vote(i, 1));
        closePoll();
        assertThat(office.count("select count(*) from poll_sum")).isZero();
        assertThat(office.count("select count(*) from ballot")).isZero();
        assertThat(office.count("select count(*) from participant")).isEqualTo(4);
        office.seat("Person0").await("#crowd", m -> m.has("at least 5"));
    }

    @Test
    void under_another_server_key_nobody_can_read_or_vote() throws Exception {
        ask();
        vote(1, 0);
        var otherKey = new byte[32];
        otherKey[0] = 1;
        try (var stranger = office.node(otherKey)) {
            stranger.start();
            office.slack().connect(Office.at(stranger, relance.slack.SlackEdge.PATH));
            var dan = office.seat("Person1");
            var poll = dan.await("#crowd", m -> m.has("Which animal?"));
            assertThat(dan.clickBeside(poll, OPTIONS.get(1), "Vote").status()).isEqualTo(500);
            assertThat(dan.click(poll, "My vote").status()).isEqualTo(500);
            assertThat(office.count("select count(*) from ballot")).isOne();
        }
    }

    private void assertNoLineTellsAChoice() {
        for (var line : List.copyOf(lines.list)) {
            assertThat(line.getFormattedMessage())
                    .doesNotContain(OPTIONS)
                    .doesNotContain("|cast|")
                    .doesNotContainPattern("option[ =]\\d");
        }
    }

    /// Every row of every table but those that move with any vote, as words.
    private TreeMap<String, String> rows() {
        var found = new TreeMap<String, String>();
        for (var table : tables()) {
            if (!MOVING.contains(table)) {
                int number = 0;
                for (var row : words("select to_jsonb(t)::text from " + table + " t order by 1")) {
                    found.put(table + " " + number++, row);
                }
            }
        }
        return found;
    }

    private Set<String> tablesWithPeople() {
        var found =
                new TreeSet<>(
                        words(
                                """
                                select distinct c.table_name from information_schema.columns c
                                join information_schema.tables t using (table_schema, table_name)
                                where table_schema = 'public' and t.table_type = 'BASE TABLE'
                                and c.column_name in
                                    ('person', 'creator', 'owner', 'requester', 'changed_by')
                                """));
        found.add("person");
        assertThat(found).contains("membership", "nudge_person", "delivery");
        return found;
    }

    private List<String> tables() {
        return words(
                """
                select table_name from information_schema.tables where table_schema = 'public'
                and table_type = 'BASE TABLE' and table_name not like 'qrtz%'
                """);
    }

    private Set<String> transactions(String table) {
        var who = table.equals("delivery") ? " where person is not null" : "";
        return new TreeSet<>(words("select distinct xmin::text from " + table + who));
    }

    private List<String> words(String sql) {
        return office.database().transact(h -> h.createQuery(sql).mapTo(String.class).list());
    }
}
