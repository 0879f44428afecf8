package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import relance.lookalike.teams.MessageView;
import relance.lookalike.teams.TeamsSeat;

import java.util.List;
import java.util.stream.Stream;

/// People who have blocked the bot or removed it.
class TeamsSilentPeopleTest {
    private static final String ROOM = "#website";
    private static final String BOT = "@relance";
    private static final String KNOCK = "quelque chose vous attend chez moi";
    private static final String KEPT =
            """
            select count(*) from delivery d
            join person p on p.workspace = d.workspace and p.id = d.person
            where d.state = 'gone' and d.why = 'unreachable' and d.feature = 'action'
            and p.name = '%s'
            """;

    private static TeamsOffice office;
    private static TeamsSeat dan;
    private static TeamsSeat emma;
    private static TeamsSeat priya;

    @BeforeAll
    static void open() {
        office = new TeamsOffice();
        dan = office.seat("Dan");
        emma = office.seat("Emma");
        priya = office.seat("Priya");
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    private static void emmaAsks(String person, String what) {
        assertThat(emma.say(ROOM, "action @" + person + " " + what + " by friday").isOk()).isTrue();
        var ask = "Ask " + person;
        var seen = TeamsOffice.request(emma, what, ask);
        assertThat(emma.press(seen, ask).isOk()).isTrue();
    }

    private static List<MessageView> knocks(String person) {
        return Stream.of(ROOM, "#General", "#ideas")
                .flatMap(room -> emma.messages(room).stream())
                .filter(m -> m.has(KNOCK) && m.mentions().contains(person))
                .toList();
    }

    private static void kept(String person, int requests) {
        Office.until("it is kept", () -> office.count(KEPT.formatted(person)) == requests);
    }

    private static boolean isRequest(MessageView message, String what) {
        return TeamsOffice.isRequest(message, what, "I’ll take it");
    }

    @Test
    void who_blocked_the_bot_is_asked_for_once_in_a_channel_without_the_content() {
        dan.block();
        emmaAsks("Dan", "write the page");
        kept("Dan", 1);
        int before = office.teams().calls().size();
        emmaAsks("Dan", "write the menu");
        kept("Dan", 2);
        office.settle();
        assertThat(knocks("Dan")).singleElement().matches(m -> !m.has("page"));
        assertThat(office.teams().calls().stream().skip(before))
                .noneMatch(call -> call.status() == 403);
    }

    @Test
    void the_requesters_home_says_so_and_writing_brings_what_waited() {
        priya.block();
        emmaAsks("Priya", "write the song");
        kept("Priya", 1);
        assertThat(emma.say(BOT, "home").isOk()).isTrue();
        emma.await(BOT, m -> m.has("write the song") && m.has("has not opened me yet"));
        assertThat(priya.say(BOT, "hello").isOk()).isTrue();
        priya.await(BOT, m -> isRequest(m, "write the song"));
        assertThat(priya.directMessages().stream().filter(m -> isRequest(m, "song"))).hasSize(1);
    }

    @Test
    void removing_the_bot_and_adding_it_again_brings_what_waited() {
        assertThat(priya.uninstall().isOk()).isTrue();
        emmaAsks("Priya", "write the book");
        kept("Priya", 1);
        assertThat(priya.directMessages()).noneMatch(m -> isRequest(m, "book"));
        assertThat(priya.install().isOk()).isTrue();
        priya.await(BOT, m -> isRequest(m, "write the book"));
    }

    @Test
    void removing_the_bot_while_something_is_kept_sends_nothing() {
        var bruno = office.seat("Bruno");
        bruno.block();
        emmaAsks("Bruno", "write the hymn");
        kept("Bruno", 1);
        int before = office.teams().calls().size();
        assertThat(bruno.uninstall().isOk()).isTrue();
        office.settle();
        kept("Bruno", 1);
        assertThat(office.teams().calls().stream().skip(before))
                .noneMatch(call -> call.status() == 403);
    }
}
