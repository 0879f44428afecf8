package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import relance.lookalike.slack.Channel;
import relance.lookalike.slack.MessageView;
import relance.lookalike.slack.Person;
import relance.lookalike.slack.SlackSeat;
import relance.lookalike.slack.SlackWorkspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What people type and press that is not what it should be: each gets a sentence, and nothing is
/// lost.
class BadInputTest {
    private static final String ROOM = "#website";
    private static final String ROOM_ID = "C0WEBSITE1";
    private static final String DAN = "U0DAN00001";

    private static Office office;
    private static SlackSeat dan;
    private static SlackSeat emma;

    @BeforeAll
    static void open() {
        var sample = SlackWorkspace.sample();
        var people = new ArrayList<>(sample.people());
        people.add(Person.of("U0GUEST001", "Gil", "en-US", "Europe/Paris", Person.Kind.GUEST));
        people.add(
                Person.of("U0EXTERN01", "Xena", "en-US", "Europe/Paris", Person.Kind.EXTERNAL)
                        .from("T0OTHER001"));
        var ids = people.stream().map(Person::id).toList();
        office =
                new Office(
                        sample.with(
                                people,
                                List.of(new Channel(ROOM_ID, "website", false, ids, true))));
        dan = office.seat("Dan");
        emma = office.seat("Emma");
        // The first words load what takes long the first time.
        Office.until("it answers in time", () -> dan.command(ROOM, "help").isOk());
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    private static void types(String line) {
        assertThat(dan.command(ROOM, line).isOk()).isTrue();
    }

    private static MessageView hears(String words) {
        return dan.await(ROOM, m -> m.ephemeral() && m.has(words));
    }

    private static MessageView shown(String words) {
        return emma.await(ROOM, m -> !m.ephemeral() && m.has(words));
    }

    private static int polls() {
        return office.count("select count(*) from poll");
    }

    private static int newest() {
        return office.count("select max(id) from poll");
    }

    private static int ballots() {
        return office.count("select count(*) from ballot");
    }

    private static void clicks(String person, String value) {
        assertThat(office.click(person, ROOM_ID, value)).isEqualTo(200);
    }

    private static void answered(SlackSeat seat, Predicate<MessageView> words) {
        seat.await(ROOM, m -> m.ephemeral() && words.test(m));
    }

    private static String options(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"Option " + i + "\"")
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_question_of_3000_characters_is_refused_quoted_and_kept_for_the_form() {
        int before = polls();
        types("poll \"" + "long ".repeat(600) + "\" \"A\" \"B\"");
        var refusal = hears("longer than 2,000 characters");
        assertThat(refusal.has("long long")).isTrue();
        assertThat(dan.click(refusal, "Fix it in the form").isOk()).isTrue();
        var form = dan.awaitModal();
        assertThat(form.value("Question").toString()).contains("long long long");
        assertThat(form.value("Options, one per line").toString()).contains("A\\nB");
        var answer = dan.submit(Map.of("Question", "Short enough?"));
        assertThat(answer.isOk()).isTrue();
        shown("Short enough?");
        assertThat(polls()).isEqualTo(before + 1);
    }

    @Test
    void the_form_complains_beside_the_field_and_keeps_what_was_typed() {
        types("poll");
        dan.awaitModal();
        var tooLong = "y".repeat(2_500);
        var answer = dan.submit(Map.of("Question", tooLong, "Options, one per line", "A\nB"));
        assertThat(answer.problems().toString()).contains("longer than 2,000");
        assertThat(dan.awaitModal().value("Question").toString()).contains(tooLong);
        answer =
                dan.submit(
                        Map.of(
                                "Question",
                                "Fine?",
                                "Options, one per line",
                                "z".repeat(2_900) + "\nB"));
        assertThat(answer.problems().toString()).contains("longer than 200");
        dan.cancel();
    }

    @Test
    void an_option_of_3000_characters_is_refused() {
        types("poll \"Which?\" \"" + "x".repeat(3_000) + "\" \"B\"");
        hears("longer than 200 characters");
    }

    @Test
    void forty_options_become_one_form_and_forty_one_are_too_many() {
        types("poll \"Forty?\" " + options(40));
        var poll = shown("Forty?");
        assertThat(poll.has("Option 39")).isTrue();
        int id = newest();
        emma.click(poll, poll.buttons().getFirst());
        var form = emma.awaitModal();
        emma.submit(Map.of(form.fields().getFirst(), "Option 39"));
        assertThat(office.count("select choices[1] from ballot where poll = " + id)).isEqualTo(39);
        types("poll \"More?\" " + options(41));
        hears("at most 40 options fit; there are 41");
    }

    @Test
    void emoji_and_right_to_left_text_come_through_as_typed() {
        types("poll \"🍰 أي كعكة؟\" \"🎂 שלום\" \"👩‍👩‍👧‍👦\"");
        var poll = shown("🍰 أي كعكة؟");
        assertThat(poll.has("🎂 שלום")).isTrue();
        assertThat(poll.has("👩‍👩‍👧‍👦")).isTrue();
    }

    @Test
    void nothing_typed_becomes_markup_or_calls_everyone() {
        types(
                "poll \"Marked @channel <!here> <@U0NOBODY01> *bold* _it_ ~s~ `c` <http://x.y|z>\""
                        + " \"*A* <!everyone>\" \"@here B\"");
        var received = shown("Marked");
        assertThat(received.blocks() + received.text())
                .doesNotContain("<!channel", "<!here", "<!everyone", "<@U0NOBODY01>", "|z>");
        // The line beside the blocks is for notifications, which show no emphasis.
        assertThat(received.blocks().toString())
                .doesNotContain(" *bold* ", " _it_ ", " ~s~ ", "\"*A* ", "`c`");
    }

    @Test
    void a_vote_on_a_closed_poll_is_told_when_it_closed() {
        types("poll \"Closing?\" \"A\" \"B\"");
        shown("Closing?");
        int poll = newest();
        clicks(DAN, "1|poll|close|" + poll);
        int before = ballots();
        clicks("U0EMMA0001", "1|poll|cast|" + poll + "|0");
        answered(emma, m -> m.has("This poll closed") && m.has("was not counted"));
        assertThat(ballots()).isEqualTo(before);
    }

    @Test
    void what_has_vanished_does_not_exist() {
        clicks(DAN, "1|poll|cast|999999|0");
        hears("That poll does not exist.");
        clicks(DAN, "1|action|take|999999");
        hears("That action does not exist.");
    }

    @Test
    void a_poll_of_another_workspace_does_not_exist() {
        office.database()
                .run(h ->
                        h.execute(
                                """
                                with w as (insert into workspace (platform, platform_id)
                                    values ('slack', 'T0SECOND01') returning id),
                                p as (insert into person (workspace, platform_id)
                                    select id, 'U0SECOND01' from w returning workspace, id),
                                l as (insert into place (workspace, platform_id)
                                    select id, 'C0SECOND01' from w returning workspace, id)
                                insert into poll (workspace, id, place, creator, question, kind, kind_number,
                                    anonymous, live, created_at, closes_at)
                                overriding system value
                                select l.workspace, 777777, l.id, p.id, 'Secret?', 'one', 0, false, false,
                                    now(), now() + interval '9 years' from l, p
                                """));
        for (var verb : new String[] {"cast|777777|0", "mine|777777", "close|777777"}) {
            long before = told("That poll does not exist.");
            clicks(DAN, "1|poll|" + verb);
            Office.until("it is answered", () -> told("That poll does not exist.") > before);
        }
        assertThat(office.count("select count(*) from ballot where poll = 777777")).isZero();
        assertThat(
                        office.count(
                                "select count(*) from poll where id = 777777 and closed_at is null"))
                .isOne();
    }

    private static long told(String words) {
        return dan.messages(ROOM).stream().filter(m -> m.ephemeral() && m.has(words)).count();
    }

    @Test
    void guests_vote_where_they_are_and_external_people_are_told_what_they_may_not() {
        types("poll \"Guests?\" \"A\" \"B\"");
        var poll = shown("Guests?");
        int before = ballots();
        var gil = office.seat("Gil");
        assertThat(gil.clickBeside(poll, "A", poll.buttons().getFirst()).isOk()).isTrue();
        assertThat(ballots()).isEqualTo(before + 1);
        var xena = office.seat("Xena");
        assertThat(xena.clickBeside(poll, "A", poll.buttons().getFirst()).isOk()).isTrue();
        answered(xena, m -> m.has("another organisation"));
        assertThat(ballots()).isEqualTo(before + 1);
        clicks("U0GUEST001", "1|poll|close|" + newest());
        answered(gil, m -> m.has("Only its author, facilitators and admins"));
        assertThat(
                        office.count(
                                "select count(*) from poll where closed_at is null and id = "
                                        + newest()))
                .isOne();
    }

    @Test
    void an_unknown_word_is_answered_with_the_nearest() {
        types("pol \"Tea?\" \"A\" \"B\"");
        var answer = hears("Did you mean “poll”?");
        assertThat(answer.has("Tea?")).isTrue();
    }

    @Test
    void anonymous_and_live_is_refused_with_the_reason() {
        int before = polls();
        types("poll \"Both?\" \"A\" \"B\" anonymous live");
        hears("an anonymous poll cannot be live");
        assertThat(polls()).isEqualTo(before);
    }

    @Test
    void a_third_choice_of_two_is_refused_and_the_two_stay() {
        types("poll \"Two of three?\" \"A\" \"B\" \"C\" multi 2");
        shown("Two of three?");
        int poll = newest();
        for (int option : new int[] {0, 1, 2}) {
            clicks(DAN, "1|poll|cast|" + poll + "|" + option);
        }
        hears("this poll takes 2 choices");
        assertThat(office.count("select cardinality(choices) from ballot where poll = " + poll))
                .isEqualTo(2);
    }
}
