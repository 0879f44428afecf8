package relance.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import relance.db.Database;
import relance.db.TestDatabase;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The attacker finds a leak that is planted in tables nobody has told of, and finds none where
/// there is none.
@Isolated("it reads all that PostgreSQL writes")
class AttackerTest {
    private static final int VOTERS = 50;

    private final Database database = TestDatabase.open();
    private final List<Somebody> people =
            LongStream.range(0, VOTERS)
                    .mapToObj(i -> new Somebody((1L << 40) + i, List.of("U0LEAK%04d".formatted(i))))
                    .toList();
    private final Map<String, String> truth = new HashMap<>();
    private final SecureRandom random = new SecureRandom();

    @AfterEach
    void close() {
        database.close();
    }

    private void tables(String seen) {
        run("create table secret (slip text primary key, choice integer)");
        run("create table seen (" + seen + ")");
    }

    private void run(String sql) {
        database.run(h -> h.execute(sql));
    }

    private String slip(Somebody voter) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var slip = HexFormat.of().formatHex(bytes);
        truth.put(slip, voter.key());
        return "insert into secret values ('" + slip + "', 1)";
    }

    private List<Somebody> inSomeOrder(long seed) {
        var order = new ArrayList<>(people);
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private Guesses guesses(Attacker attacker, List<String> lines) {
        return new Guesses(attacker.look(people, lines), truth);
    }

    @Test
    void a_row_about_the_person_one_transaction_before_names_everybody() {
        tables("visitor bigint");
        try (var attacker = new Attacker(database)) {
            for (var voter : inSomeOrder(1)) {
                run("insert into seen values (" + voter.number() + ")");
                run(slip(voter));
            }
            assertThat(guesses(attacker, List.of()).named().right()).isEqualTo(VOTERS);
        }
    }

    @Test
    void a_row_that_was_taken_away_again_names_them_too() {
        tables("mark text");
        try (var attacker = new Attacker(database)) {
            for (var voter : inSomeOrder(1)) {
                run("insert into seen values ('form of " + voter.ids().getFirst() + "')");
                run(slip(voter));
                run("delete from seen");
                database.vacuum("seen");
            }
            assertThat(guesses(attacker, List.of()).named().right()).isEqualTo(VOTERS);
        }
    }

    @Test
    void the_same_order_is_found_in_sequences_and_rows_and_lines_of_the_log() {
        tables("id bigint generated always as identity, visitor bigint");
        var order = inSomeOrder(1);
        var pseudonyms = order.stream().map(this::slip).toList();
        database.run(h -> pseudonyms.forEach(h::execute));
        var lines = order.stream().map(voter -> "seen: " + voter.ids().getFirst()).toList();
        try (var attacker = new Attacker(database)) {
            var told = guesses(attacker, lines).ordered();
            assertThat(told.how()).isEqualTo("secret.ctid ~ log.line");
            assertThat(told.spreads()).isGreaterThan(Guesses.SPREADS);
            database.run(h ->
                    order.forEach(voter ->
                            h.execute("insert into seen (visitor) values (?)", voter.number())));
            var seen = guesses(attacker, List.of()).ordered();
            assertThat(seen.how()).contains("seen.");
            assertThat(seen.spreads()).isGreaterThan(Guesses.SPREADS);
        }
    }

    @Test
    void where_nothing_is_to_be_found_nothing_is() {
        tables("id bigint generated always as identity, visitor bigint");
        try (var attacker = new Attacker(database)) {
            inSomeOrder(1).forEach(voter -> run(slip(voter)));
            inSomeOrder(2)
                    .forEach(voter ->
                            run("insert into seen (visitor) values (" + voter.number() + ")"));
            var lines =
                    IntStream.range(0, VOTERS)
                            .mapToObj(i -> "seen: " + people.get(i).ids().getFirst())
                            .toList();
            var guesses = guesses(attacker, lines);
            assertThat(guesses.named().right()).isLessThanOrEqualTo(Guesses.BY_CHANCE);
            assertThat(guesses.ordered().spreads()).isLessThanOrEqualTo(Guesses.SPREADS);
        }
    }
}
