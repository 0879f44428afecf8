package relance;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.TeamsOffice.request;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import relance.lookalike.teams.MessageView;
import relance.lookalike.teams.TeamsSeat;

import java.util.Map;
import java.util.function.Predicate;

/// Actions on Teams, from somebody's message to thanks, in both languages.
class TeamsActionTest {
    private static final String ROOM = "#website";
    private static final String BOT = "@relance";
    private static final String COMMAND = "action.from_message";

    private static TeamsOffice office;
    private static TeamsSeat ana;
    private static TeamsSeat bruno;
    private static TeamsSeat dan;
    private static TeamsSeat emma;

    @BeforeAll
    static void open() {
        office = new TeamsOffice();
        ana = office.seat("Ana");
        bruno = office.seat("Bruno");
        dan = office.seat("Dan");
        emma = office.seat("Emma");
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    private static MessageView told(TeamsSeat seat, Predicate<MessageView> words) {
        return seat.await(ROOM, m -> m.author().equals("Relance") && words.test(m));
    }

    /// Says yes to what was understood.
    private static void confirmed(TeamsSeat seat, String button) {
        seat.awaitDialog(dialog -> dialog.buttons().contains(button));
        assertThat(seat.pressDialog(button).isOk()).isTrue();
    }

    @Test
    void a_message_becomes_an_action_that_is_taken_done_and_thanked_for() {
        var said = dan.write(ROOM, "<p>We should <b>mend</b> the contact form</p>");
        assertThat(emma.messageAction(said, COMMAND).isOk()).isTrue();
        var form = emma.awaitDialog();
        assertThat(form.title()).isEqualTo("New action");
        assertThat(form.value("What is to be done")).isEqualTo("We should mend the contact form");
        var sent = emma.submit(Map.of("Who could do it", "Dan", "By when", "friday"));
        assertThat(sent.isOk()).isTrue();
        confirmed(emma, "Ask Dan");

        var asked = request(dan, "mend the contact form", "I’ll take it");
        assertThat(asked.has("Emma")).isTrue();
        assertThat(dan.press(asked, "I’ll take it").isOk()).isTrue();
        var answer = told(emma, m -> m.has("Dan s’en charge") && m.has("contact form"));
        assertThat(answer.threadRoot()).isEqualTo(said.id());
        dan.say(BOT, "mine");
        var mine = request(dan, "mend the contact form", "Done");
        assertThat(dan.pressBeside(mine, "mend the contact form", "Done").isOk()).isTrue();
        var thanks = told(emma, m -> m.has("Dan a terminé") && m.has("contact form"));
        assertThat(thanks.has("Merci")).isTrue();
        assertThat(thanks.threadRoot()).isEqualTo(said.id());
    }

    @Test
    void it_all_reads_french_for_who_is_french() {
        var said = ana.write(ROOM, "<p>Il faut revoir la page des tarifs</p>");
        assertThat(ana.messageAction(said, COMMAND).isOk()).isTrue();
        var form = ana.awaitDialog();
        assertThat(form.title()).isEqualTo("Nouvelle action");
        assertThat(form.value("Ce qu’il y a à faire")).contains("page des tarifs");
        assertThat(
                        ana.submit(
                                        Map.of(
                                                "Qui pourrait s’en charger",
                                                "Bruno",
                                                "Pour quand",
                                                "vendredi"))
                                .isOk())
                .isTrue();
        confirmed(ana, "Demander à Bruno");
        var asked = request(bruno, "page des tarifs", "Je m’en charge");
        assertThat(bruno.press(asked, "Je m’en charge").isOk()).isTrue();
        told(ana, m -> m.has("Bruno s’en charge") && m.has("page des tarifs"));
        bruno.say(BOT, "moi");
        var mine = request(bruno, "page des tarifs", "Fait");
        assertThat(bruno.pressBeside(mine, "page des tarifs", "Fait").isOk()).isTrue();
        told(ana, m -> m.has("Bruno a terminé") && m.has("page des tarifs"));
    }

    @Test
    void a_form_with_mistakes_says_them_beside_the_fields_and_keeps_what_was_typed() {
        var said = dan.write(ROOM, "<p>Water the plants</p>");
        assertThat(emma.messageAction(said, COMMAND).isOk()).isTrue();
        emma.awaitDialog();
        int before = office.count("select count(*) from action");
        var answer =
                emma.submit(
                        Map.of(
                                "What is to be done", "Water all the plants",
                                "Who could do it", "Dan",
                                "By when", "when pigs fly"));
        assertThat(answer.problems().get("By when")).contains("is not a date I understand");
        var form = emma.awaitDialog();
        assertThat(form.value("What is to be done")).isEqualTo("Water all the plants");
        assertThat(form.value("Who could do it")).isEqualTo("Dan");
        assertThat(form.value("By when")).isEqualTo("when pigs fly");
        assertThat(office.count("select count(*) from action")).isEqualTo(before);
        assertThat(emma.submit(Map.of("By when", "in 3 days")).isOk()).isTrue();
        confirmed(emma, "Ask Dan");
        request(dan, "Water all the plants", "I’ll take it");
        assertThat(office.count("select count(*) from action")).isEqualTo(before + 1);
    }

    @Test
    void not_me_wants_a_reason_and_tells_it() {
        emma.say(ROOM, "action @Dan count the chairs by friday");
        emma.press(request(emma, "count the chairs", "Ask Dan"), "Ask Dan");
        assertThat(dan.press(request(dan, "count the chairs", "Not me"), "Not me").isOk()).isTrue();
        dan.awaitDialog(form -> form.labels().contains("Why"));
        assertThat(dan.submit(Map.of("Why", "I am away")).isOk()).isTrue();
        var told = emma.await(BOT, m -> m.has("cannot take on") && m.has("count the chairs"));
        assertThat(told.has("I am away")).isTrue();
    }
}
