package relance.trial;

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

import relance.Office;
import relance.db.Database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// What a crowd does in an anonymous poll and an anonymous retro, by real signed requests, against
/// somebody who has the database but not the server key.
///
/// A quarter of the crowd is known, a quarter is not known to be in the place, and half is not
/// known at all. What each of them says is nobody else's, so that the test knows whose slip is
/// whose.
@Isolated("it reads every line of the log, and all that PostgreSQL writes")
abstract class NoTraceTest {
    static final String ROOM = "#website";

    /// As many as there are ways to choose some of six options, but for one who never acts, so that
    /// nothing is over before all have.
    static final int CROWD = 64;

    private static final int LAST = CROWD - 1;
    private static final List<String> OPTIONS = List.of("Ant", "Bee", "Cat", "Dog", "Elk", "Fox");
    private static final int WRITERS = 40;

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    static String name(int person) {
        return "Voter%02d".formatted(person);
    }

    abstract StorySeat seat(String name);

    abstract Database database();

    /// The platform's ids of somebody, the one they are written down under first.
    abstract List<String> ids(String name);

    @BeforeEach
    void listen() {
        lines.start();
        log("ROOT").addAppender(lines);
        log("relance").setLevel(Level.TRACE);
    }

    @AfterEach
    void stopListening() {
        log("relance").setLevel(null);
        log("ROOT").detachAppender(lines);
    }

    private static Logger log(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    @Test
    void nobody_is_known_by_their_ballot() {
        forget();
        seat(name(0)).command(ROOM, question());
        seat(name(0)).await(ROOM, m -> m.has("Which of them?"));
        try (var attacker = new Attacker(database())) {
            attacker.listen();
            var codes = shuffled(1, LAST, 11);
            shuffled(0, LAST, 7).forEach(person -> vote(person, codes.get(person)));
            assertNobodyIsSpokenOf(attacker);
            assertThat(count("select count(*) from ballot")).isEqualTo(LAST);

            lookAgain();
            // Known now, and still the same person.
            IntStream.range(0, LAST).forEach(person -> again(person, codes.get(person)));
            assertThat(count("select count(*) from ballot")).isEqualTo(LAST);
            assertThat(count("select answered from turnout")).isEqualTo(LAST);
            var sql =
                    """
                    select voter, (select sum(1 << c) from unnest(choices) as c)::text from ballot
                    """;
            assertNobodyIsNamed(attacker, truth(sql, codes));
        }
    }

    private static String question() {
        return "poll \"Which of them?\" \"%s\" multi anonymous"
                .formatted(String.join("\" \"", OPTIONS));
    }

    /// Adds one option after the other; whoever has many began with another one and took it back.
    private void vote(int person, int code) {
        var seat = seat(name(person));
        for (int option = 0; option < OPTIONS.size(); option++) {
            if ((code & 1 << option) != 0) {
                click(seat, option);
            }
        }
    }

    private void again(int person, int code) {
        click(seat(name(person)), Integer.numberOfTrailingZeros(code));
    }

    private void click(StorySeat seat, int option) {
        var poll = seat.await(ROOM, m -> m.has("Which of them?") && m.offers("Vote"));
        poll.press().beside(OPTIONS.get(option), "Vote");
    }

    @Test
    void nobody_is_known_by_their_cards_and_dots() {
        forget();
        var clicks = new ClickTimes(ROOM);
        var retro = new PlayedRetro(ROOM, "Quiet", clicks);
        var leader = seat(name(0));
        leader.command(ROOM, "retro \"Quiet\" anonymous live");
        retro.at(leader, "collect");
        try (var attacker = new Attacker(database())) {
            attacker.listen();
            var codes = shuffled(1, LAST, 13);
            for (int person : shuffled(0, WRITERS, 5)) {
                var card = new RetroCards.Written(0, "Thought " + codes.get(person));
                retro.write(seat(name(person)), card, 1);
            }
            assertNobodyIsSpokenOf(attacker);
            lookAgain();
            assertThat(count("select count(distinct author) from retro_sticky")).isEqualTo(WRITERS);
            var sql = "select author, split_part(words, ' ', 2) from retro_sticky";
            assertNobodyIsNamed(attacker, truth(sql, codes));
        }
        forget();
        retro.next(leader, "collect");
        retro.next(leader, "group");
        retro.at(leader, "vote");
        try (var attacker = new Attacker(database())) {
            attacker.listen();
            var codes = shuffled(1, LAST, 17);
            shuffled(0, WRITERS, 3).forEach(person -> dot(retro, person, codes.get(person)));
            assertNobodyIsSpokenOf(attacker);
            lookAgain();
            var sql =
                    """
                    select voter, sum(power(3, t.place))::int::text
                    from retro_dot d join (
                        select id, row_number() over (order by id) - 1 as place from retro_theme) t
                        on t.id = d.theme
                    group by voter
                    """;
            assertNobodyIsNamed(attacker, truth(sql, codes));
        }
    }

    /// In threes: none, one or two dots on each of the first four themes.
    private void dot(PlayedRetro retro, int person, int code) {
        var seat = seat(name(person));
        var labels = retro.clicks().open(seat, retro.at(seat, "vote"), "retro.dots");
        var dots = new HashMap<String, String>();
        int left = code;
        for (int theme = 0; theme < 4; theme++) {
            dots.put(labels.get(theme), Integer.toString(left % 3));
            left /= 3;
        }
        retro.clicks().send(seat, dots);
    }

    /// Takes most of the crowd out of what the bot knows, as if it had never heard that they came.
    private void forget() {
        for (int person = 1; person < LAST; person++) {
            var id = ids(name(person)).getFirst();
            if (person % 4 > 0) {
                forget("membership", id);
            }
            if (person % 4 > 1) {
                forget("teams_person", id);
                run("delete from person where platform_id = '" + id + "'");
            }
        }
        List.of("membership", "teams_person", "person").forEach(database()::vacuum);
    }

    private void forget(String table, String id) {
        run(
                """
                delete from %s where person = (select id from person where platform_id = '%s')
                """
                        .formatted(table, id));
    }

    /// Reads the platform's own lists once more.
    private void lookAgain() {
        run("update place set looked_up_at = null where kind <> 'direct' and not closed");
        var crowd =
                "select count(*) from person where name like 'Voter%' and looked_up_at is not null";
        var members =
                """
                select min(members) from (select count(m.person) as members from place l
                    left join membership m on m.workspace = l.workspace and m.place = l.id
                    where l.kind <> 'direct' and not l.closed group by l.id)
                """;
        Office.until("all are known", () -> count(crowd) == CROWD && count(members) >= CROWD);
    }

    private static List<Integer> shuffled(int from, int to, long seed) {
        var numbers = new ArrayList<>(IntStream.range(from, from + to).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));
        return numbers;
    }

    private void assertNobodyIsSpokenOf(Attacker attacker) {
        var people = crowd();
        for (var write : attacker.listen()) {
            assertThat(attacker.spokenOf(write, people)).as(write.row()).isEmpty();
        }
    }

    private void assertNobodyIsNamed(Attacker attacker, Map<String, String> truth) {
        var told = lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        var guesses = new Guesses(attacker.look(crowd(), told), truth);
        var named = guesses.named();
        var ordered = guesses.ordered();
        assertThat(named.right()).as(named.how()).isLessThanOrEqualTo(Guesses.BY_CHANCE);
        assertThat(ordered.spreads()).as(ordered.how()).isLessThanOrEqualTo(Guesses.SPREADS);
    }

    /// Whose each slip is.
    ///
    /// @param sql gives pseudonyms, and what was said under them
    private Map<String, String> truth(String sql, List<Integer> codes) {
        var who = new HashMap<String, String>();
        var crowd = crowd();
        for (int person = 0; person < LAST; person++) {
            who.put(codes.get(person).toString(), crowd.get(person).key());
        }
        var truth = new HashMap<String, String>();
        database()
                .run(h ->
                        h.createQuery(sql)
                                .map((rs, context) -> List.of(rs.getString(1), rs.getString(2)))
                                .forEach(said ->
                                        truth.put(
                                                said.getFirst(),
                                                who.getOrDefault(said.getLast(), "nobody"))));
        assertThat(truth.values()).doesNotContain("nobody").doesNotHaveDuplicates();
        return truth;
    }

    /// As they are known now: whoever is not has no number yet that anything could be found by.
    private List<Somebody> crowd() {
        return IntStream.range(0, CROWD)
                .mapToObj(person -> {
                    var ids = new ArrayList<>(ids(name(person)));
                    var number =
                            database()
                                    .transact(h ->
                                            h.createQuery(
                                                            "select id from person where platform_id"
                                                                    + " = :id")
                                                    .bind("id", ids.getFirst())
                                                    .mapTo(long.class)
                                                    .findOne());
                    ids.add(name(person));
                    return new Somebody(number.orElse(-1L - person), ids);
                })
                .toList();
    }

    private void run(String sql) {
        database().run(h -> h.execute(sql));
    }

    int count(String sql) {
        return database().transact(h -> h.createQuery(sql).mapTo(int.class).one());
    }
}
