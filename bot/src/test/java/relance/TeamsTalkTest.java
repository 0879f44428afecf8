package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relance.lookalike.teams.MessageView;
import relance.lookalike.teams.Person;
import relance.lookalike.teams.TeamsSeat;

/// What is said to the bot on Teams, and what happens around it.
class TeamsTalkTest {
    private static final String ROOM = "#website";
    private static final String BOT = "@relance";

    private static TeamsOffice office;
    private static TeamsSeat dan;
    private static TeamsSeat emma;

    @BeforeAll
    static void open() {
        office = new TeamsOffice();
        dan = office.seat("Dan");
        emma = office.seat("Emma");
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    private static MessageView said(TeamsSeat seat, String place, String words) {
        int before = seat.messages(place).size();
        assertThat(seat.say(place, words).isOk()).isTrue();
        return seat.messages(place).get(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Hi,Ce que je fais|Voici ce que je fais,Here is what I do",
        "Hello,Voici ce que je fais,Here is what I do",
        "Bonjour,Voici ce que je fais,Here is what I do",
        "Help,Ce que je fais,What I do",
        "Aide,Ce que je fais,What I do",
        "Thanks,Avec plaisir,You are welcome",
        "Merci,Avec plaisir,You are welcome"
    })
    void kind_words_are_answered_in_the_thread_and_in_private(
            String word, String inChannel, String inPrivate) {
        var mention = said(dan, ROOM, word);
        var answer =
                emma.await(
                        ROOM,
                        m ->
                                m.author().equals("Relance")
                                        && m.threadRoot().equals(mention.threadRoot()));
        assertThat(inChannel.split("\\|")).anyMatch(answer::has);
        long before = told(dan, inPrivate);
        assertThat(dan.say(BOT, word).isOk()).isTrue();
        Office.until("it is answered", () -> told(dan, inPrivate) > before);
    }

    private static long told(TeamsSeat seat, String words) {
        return seat.directMessages().stream().filter(m -> m.has(words)).count();
    }

    @ParameterizedTest
    @CsvSource({"mine,Nothing waits for you", "moi,Nothing waits for you"})
    void what_is_private_goes_to_the_private_chat(String word, String words) {
        var mention = said(dan, ROOM, word);
        long before = told(dan, words);
        Office.until("it is answered", () -> told(dan, words) > before || before > 0);
        assertThat(answersTo(mention)).isZero();
    }

    private static long answersTo(MessageView mention) {
        return emma.messages(ROOM).stream()
                .filter(m -> m.threadRoot().equals(mention.threadRoot()))
                .filter(m -> m.author().equals("Relance"))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"home", "accueil"})
    void a_home_asked_for_in_a_channel_is_shown_in_private_alone(String word) {
        emma.say(ROOM, "action @Dan bake a cake by friday");
        var seen = emma.await(BOT, m -> m.buttons().contains("Ask Dan"));
        emma.press(seen, "Ask Dan");
        TeamsOffice.request(dan, "bake a cake", "I’ll take it");
        long before = told(dan, "Waiting for your answer");
        var mention = said(dan, ROOM, word);
        Office.until("it is there", () -> told(dan, "Waiting for your answer") > before);
        assertThat(answersTo(mention)).isZero();
        assertThat(emma.messages(ROOM))
                .noneMatch(m -> m.author().equals("Relance") && m.has("bake a cake"));
    }

    @Test
    void who_cannot_be_written_to_is_asked_to_open_the_bot_and_told_nothing_else() {
        var priya = office.seat("Priya");
        priya.block();
        var mention = said(priya, ROOM, "mine");
        var answer =
                emma.await(
                        ROOM,
                        m ->
                                m.author().equals("Relance")
                                        && m.threadRoot().equals(mention.threadRoot()));
        assertThat(answer.has("J’ai la réponse pour vous, en privé")).isTrue();
        assertThat(answer.plainText()).doesNotContain("Rien ne vous attend", "Nothing waits");
        assertThat(answersTo(mention)).isOne();
        priya.say(BOT, "hello");
        priya.await(BOT, m -> m.has("Hello. Here is what I do"));
    }

    @Test
    void an_old_client_votes_with_its_own_buttons_and_is_answered_in_private() {
        emma.say(ROOM, "poll \"Old?\" \"Tin\" \"Wood\"");
        var bruno = office.seat("Bruno").oldClient(true);
        var poll = bruno.await(ROOM, m -> m.author().equals("Relance") && m.has("Old?"));
        assertThat(bruno.pressBeside(poll, "Tin", "Voter").isOk()).isTrue();
        bruno.await(BOT, m -> m.has("C’est compté") && m.has("Tin"));
        assertThat(office.count("select count(*) from ballot")).isOne();
        bruno.oldClient(false);
    }

    @Test
    void a_reaction_to_a_message_is_taken_without_a_word() {
        var greeting = emma.await("#General", m -> m.author().equals("Relance"));
        office.settle();
        int before = office.teams().calls("send").size();
        assertThat(emma.react(greeting, "like").isOk()).isTrue();
        office.settle();
        assertThat(office.teams().calls("send")).hasSize(before);
    }

    @Test
    void who_comes_into_the_team_may_vote_and_who_goes_may_not() {
        var members =
                "select count(*) from membership m join person p on p.id = m.person"
                        + " where p.name = 'Zoe'";
        office.teams().happenings().meet(Person.of("Zoe", "en-US", "Europe/Paris"));
        assertThat(office.teams().happenings().addPerson("Zoe").isOk()).isTrue();
        Office.until("she is known", () -> office.count(members) > 1);
        assertThat(office.teams().happenings().removePerson("Zoe").isOk()).isTrue();
        assertThat(office.count(members)).isZero();
    }

    @Test
    void channels_are_renamed_deleted_and_archived_with_their_team() {
        var happenings = office.teams().happenings();
        assertThat(happenings.createChannel("fun").isOk()).isTrue();
        emma.say("#fun", "help");
        office.settle();
        assertThat(happenings.renameChannel("fun", "jokes").isOk()).isTrue();
        assertThat(office.count("select count(*) from place where name = 'jokes'")).isOne();
        assertThat(happenings.archiveTeam().isOk()).isTrue();
        assertThat(closed()).isGreaterThan(2);
        assertThat(happenings.unarchiveTeam().isOk()).isTrue();
        assertThat(closed()).isZero();
        assertThat(happenings.renameTeam("Sud").isOk()).isTrue();
        assertThat(happenings.deleteChannel("jokes").isOk()).isTrue();
        assertThat(closed()).isOne();
    }

    private static int closed() {
        return office.count("select count(*) from place where closed");
    }
}
