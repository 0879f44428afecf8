package relance.retro;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.retro.RetroWorld.opened;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

import relance.chat.PersonId;
import relance.kit.Written;
import relance.retro.model.RetroId;
import relance.retro.model.RetroView;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What an anonymous retro promises, looked for in every row and every line of the log.
@Isolated("it reads every line of the log, whoever wrote it")
class RetroAnonymityTest {
    /// Rows that change with anything written, and hold no person of it: what is painted when.
    private static final Set<String> MOVING = Set.of("lane", "delivery", "alarm");

    private final RetroWorld world = new RetroWorld();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final List<PersonId> people = new ArrayList<>();
    private RetroId id;

    @BeforeEach
    void write() {
        lines.start();
        ours().addAppender(lines);
        ours().setLevel(Level.TRACE);
        people.addAll(List.of(world.ana, world.bo, world.eve));
        for (int i = 0; i < 5; i++) {
            var person = world.person("P" + i);
            world.join(person);
            people.add(person);
        }
        id = world.begin("\"Quiet\" anonymous live");
        people.forEach(person -> world.write(person, id, 0, secret(person)));
    }

    private static String secret(PersonId person) {
        return "Zebrafish " + "abcdefghijklmnop".charAt((int) person.number());
    }

    private static Logger ours() {
        return (Logger) LoggerFactory.getLogger("relance");
    }

    @AfterEach
    void close() {
        ours().detachAppender(lines);
        ours().setLevel(null);
        world.close();
    }

    private Map<String, String> rows() {
        var found = new TreeMap<String, String>();
        for (var table : tables()) {
            if (!MOVING.contains(table)) {
                int number = 0;
                for (var row :
                        world.words("select to_jsonb(t)::text from " + table + " t order by 1")) {
                    found.put(table + " " + number++, row);
                }
            }
        }
        return found;
    }

    private List<String> tables() {
        return world.words(
                """
                select table_name from information_schema.tables where table_schema = 'public'
                and table_type = 'BASE TABLE' and table_name not like 'qrtz%'
                """);
    }

    private Set<String> transactions(String table, String where) {
        return new TreeSet<>(world.words("select distinct xmin::text from " + table + " " + where));
    }

    private static boolean isSticky(String row) {
        return row.startsWith("retro_sticky ");
    }

    @Test
    void while_people_write_no_row_and_no_line_ties_a_person_to_a_card() {
        assertThat(
                        world.number(
                                "select count(*) from retro_sticky where author ~ '^[0-9a-f]{64}$'"))
                .isEqualTo(8);
        assertThat(world.number("select count(distinct author) from retro_sticky")).isEqualTo(8);
        assertThat(world.number("select count(*) from receipt")).isZero();
        rows().forEach((name, row) -> {
            if (!isSticky(name)) {
                assertThat(row).as(name).doesNotContain("Zebrafish");
            }
        });
        for (var line : List.copyOf(lines.list)) {
            assertThat(line.getFormattedMessage()).doesNotContain("Zebrafish");
        }
    }

    @Test
    void no_row_about_a_person_is_of_the_same_transaction_as_a_card() {
        var cards = transactions("retro_sticky", "");
        for (var table : List.of("person", "membership", "nudge_person", "retro", "hours")) {
            assertThat(transactions(table, "")).as(table).doesNotContainAnyElementsOf(cards);
        }
        assertThat(transactions("delivery", "where person is not null"))
                .doesNotContainAnyElementsOf(cards);
    }

    @Test
    void the_numbers_of_cards_come_in_no_order() {
        var numbers = world.words("select number::text from retro_sticky order by ctid");
        assertThat(numbers.stream().map(Long::parseLong).toList())
                .isNotEqualTo(numbers.stream().map(Long::parseLong).sorted().toList());
    }

    @Test
    void ones_own_cards_are_found_again_and_nobody_elses() {
        assertThat(Written.english(world.press(world.bo, "mine", id, 0)))
                .contains(secret(world.bo))
                .doesNotContain(secret(world.eve));
    }

    @Test
    void once_voting_begins_nobody_knows_who_wrote_what_nor_in_what_order() {
        var key = world.words("select encode(sealed_key, 'hex') from retro");
        var numbers = world.words("select number::text from retro_sticky");
        world.next(id);
        assertThat(world.number("select count(*) from retro_sticky where author is null")).isZero();
        world.next(id);
        assertThat(world.number("select count(*) from retro_sticky where author is null"))
                .isEqualTo(8);
        assertThat(world.words("select number::text from retro_sticky"))
                .doesNotContainAnyElementsOf(numbers);
        assertThat(world.words("select encode(sealed_key, 'hex') from retro"))
                .doesNotContainAnyElementsOf(key);
        assertThat(Written.english(world.shown(id))).contains("8 themes");
        assertThat(Written.english(world.press(world.bo, "stickies", id, 0)))
                .contains("Zebrafish")
                .doesNotContain("(@");
    }

    @Test
    void dots_are_kept_under_slips_and_gone_after_the_discussion() {
        world.next(id);
        world.next(id);
        for (var person : people) {
            var form = opened(world.press(person, "dots", id, 0));
            world.send(person, form.action(), Map.of(form.fields().getFirst().name(), 2));
        }
        assertThat(world.number("select count(*) from retro_dot where voter ~ '^[0-9a-f]{64}$'"))
                .isEqualTo(16);
        assertThat(world.words("select distinct voter from retro_dot"))
                .doesNotContainAnyElementsOf(
                        world.words("select coalesce(author, '') from retro_sticky"));
        world.next(id);
        assertThat(world.themes(id).getFirst().dots()).isEqualTo(16);
        world.next(id);
        assertThat(world.number("select count(*) from retro_dot")).isZero();
    }

    @Test
    void of_two_scores_no_sums_are_ever_made_and_no_key_is_left() {
        IntStream.range(0, 5).forEach(i -> world.next(id));
        world.press(world.ana, "roti", id, 5);
        world.press(world.bo, "roti", id, 2);
        assertThat(world.number("select count(*) from retro_roti where voter ~ '^[0-9a-f]{64}$'"))
                .isEqualTo(2);
        world.next(id);
        assertThat(world.number("select count(*) from retro_roti")).isZero();
        assertThat(world.number("select count(*) from retro where roti is not null")).isZero();
        assertThat(world.number("select count(*) from retro where sealed_key is not null"))
                .isZero();
        assertThat(world.drawn(id, RetroView.SUMMARY)).contains("8 cards from 8 people");
    }

    @Test
    void the_same_promise_stands_over_the_button_and_in_the_form() {
        var promise = "only someone holding both the server and its key could";
        assertThat(Written.english(world.shown(id))).contains(promise);
        var intro = opened(world.press(world.bo, "write", id)).intro().orElseThrow();
        assertThat(Written.english(relance.chat.Card.saying(intro))).contains(promise);
        world.next(id);
        world.next(id);
        assertThat(Written.english(world.shown(id))).contains(promise);
    }
}
