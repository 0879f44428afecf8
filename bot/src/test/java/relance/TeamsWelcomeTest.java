package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import relance.lookalike.teams.MessageView;
import relance.lookalike.teams.TeamsLookalikeSettings;
import relance.lookalike.teams.TeamsSeat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/// The first words on Teams, the home, and the app coming and going.
@Order(4)
class TeamsWelcomeTest {
    private static final String BOT = "@relance";
    private static final String WELCOME = "I see to it that what a team agrees on gets done";
    private static final String HOME = "Waiting for your answer";

    private final TeamsOffice office =
            new TeamsOffice(TeamsLookalikeSettings.sample(), Duration.ofSeconds(10));
    private final TeamsSeat dan = office.seat("Dan");
    private final TeamsSeat emma = office.seat("Emma");

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    private long said(TeamsSeat seat, String place, String words) {
        return seat.messages(place).stream().filter(m -> m.has(words)).count();
    }

    private String role(String person) {
        var lasting = office.seat(person).person().aadObjectId();
        return office.text("select role from person where platform_id = '" + lasting + "'");
    }

    private boolean isGreeting(MessageView message) {
        return message.has("Bonjour à toute l’équipe") || message.has("Hello everyone");
    }

    private long greetings() {
        return emma.messages("#General").stream().filter(this::isGreeting).count()
                + emma.messages("#website").stream().filter(this::isGreeting).count()
                + emma.messages("#ideas").stream().filter(this::isGreeting).count();
    }

    @Test
    void whoever_installs_first_is_welcomed_once_shown_their_home_and_made_admin() {
        assertThat(dan.install().isOk()).isTrue();
        dan.await(BOT, m -> m.has(WELCOME));
        dan.await(BOT, m -> m.has(HOME));
        assertThat(emma.install().isOk()).isTrue();
        emma.await(BOT, m -> m.has(HOME));
        assertThat(dan.upgrade().isOk()).isTrue();
        assertThat(dan.install().isOk()).isTrue();
        office.settle();
        assertThat(said(dan, BOT, WELCOME)).isOne();
        assertThat(said(dan, BOT, HOME)).isOne();
        assertThat(role("Dan")).isEqualTo("admin");
        assertThat(role("Emma")).isEqualTo("member");
    }

    @Test
    void a_team_is_greeted_once_in_the_chosen_channel_though_two_events_tell_of_it() {
        assertThat(office.teams().installInTeam("Emma", "website").isOk()).isTrue();
        emma.await("#website", this::isGreeting);
        office.settle();
        assertThat(greetings()).isOne();
        assertThat(office.teams().happenings().removeFromTeam("Emma").isOk()).isTrue();
        assertThat(office.teams().installInTeam("Dan", "ideas").isOk()).isTrue();
        office.settle();
        assertThat(greetings()).isOne();
        assertThat(role("Emma")).isEqualTo("admin");
    }

    @Test
    void after_it_is_taken_out_of_a_team_nothing_more_is_sent_there() {
        emma.install();
        office.teams().installInTeam("Emma", "website");
        emma.say("#website", "poll \"Tea?\" \"Green\" \"Black\"");
        emma.await("#website", m -> m.author().equals("Relance") && m.has("Tea?"));
        office.settle();
        assertThat(office.teams().happenings().removeFromTeam("Emma").isOk()).isTrue();
        emma.await(BOT, m -> m.has("no longer in that channel"));
        int before = office.teams().calls("send").size() + office.teams().calls("update").size();
        office.moveTo(Office.MONDAY.plusSeconds(10 * 86_400));
        office.settle();
        assertThat(office.teams().calls()).noneMatch(call -> call.status() == 403);
        assertThat(said(emma, BOT, "no longer in that channel")).isOne();
        assertThat(office.teams().calls("send").size() + office.teams().calls("update").size())
                .isLessThanOrEqualTo(before + 1);
    }

    @Test
    void a_group_chat_is_greeted_serves_polls_and_is_left_alone_afterwards() {
        emma.install();
        assertThat(office.teams().happenings().installInGroupChat("Emma").isOk()).isTrue();
        emma.await("group", this::isGreeting);
        assertThat(emma.say("group", "poll \"Soup?\" \"Yes\" \"No\"").isOk()).isTrue();
        var poll = emma.await("group", m -> m.author().equals("Relance") && m.has("Soup?"));
        assertThat(office.seat("Ana").pressBeside(poll, "Yes", "Vote").isOk()).isTrue();
        assertThat(office.count("select count(*) from ballot")).isOne();
        office.settle();
        assertThat(office.count("select count(*) from delivery where aspect = 'greeting'")).isOne();
        assertThat(office.teams().happenings().removeFromGroupChat("Emma").isOk()).isTrue();
        emma.await(BOT, m -> m.has("no longer in that channel"));
    }

    @Test
    void home_asked_for_comes_down_to_the_end_and_takes_the_old_one_away() {
        dan.install();
        var before = new AtomicReference<>(dan.await(BOT, m -> m.has(HOME)).id());
        office.settle();
        assertThat(office.count("select count(*) from person where external")).isZero();
        for (var word : new String[] {"home", "accueil"}) {
            assertThat(dan.say(BOT, word).isOk()).isTrue();
            var now = dan.await(BOT, m -> m.has(HOME) && !m.id().equals(before.get()));
            Office.until("the old one is gone", () -> said(dan, BOT, HOME) == 1);
            assertThat(dan.directMessages().getLast().id()).isEqualTo(now.id());
            before.set(now.id());
        }
    }
}
