package relance.status;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.kit.Village.TODAY;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.action.ActionFeature;
import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.kit.Kit;
import relance.kit.Village;
import relance.kit.Written;
import relance.people.Register;
import relance.poll.PollFeature;
import relance.text.CommandBook;

import java.time.Duration;
import java.util.List;

class StatusFeatureTest {
    private static final Duration YESTERDAY = Duration.ofDays(1);
    private static final Duration LONG_AGO = Duration.ofDays(30);

    private final Village village = new Village();
    private final StatusFeature status = status(village.kit);

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void a_channel_tells_of_its_own_things_alone() {
        some();
        assertThat(asked(village.ana, village.general))
                .contains("Where we are in", "1 of 2 actions done", "Lunch", "Home page")
                .doesNotContain("Merger", "Own wish", "Salaries");
    }

    @Test
    void a_private_channel_tells_its_members() {
        some();
        assertThat(asked(village.ana, village.board))
                .contains("0 of 1 action done, 1 stuck", "Merger is stuck: the budget", "Salaries")
                .doesNotContain("Lunch", "Home page");
    }

    @Test
    void in_private_one_hears_of_all_that_one_may_see() {
        some();
        assertThat(asked(village.ana, village.direct(village.ana)))
                .contains("1 of 4 actions done, 1 stuck, 1 waiting for a yes")
                .contains("Lunch", "Home page", "Merger", "Salaries", "Own wish");
    }

    @Test
    void an_outsider_hears_nothing_of_a_private_channel_and_it_is_not_counted() {
        some();
        assertThat(asked(village.eve, village.direct(village.eve)))
                .contains("1 of 2 actions done")
                .doesNotContain("stuck:", "Merger", "Salaries", "Own wish");
        // Not even where the platform would let somebody ask who is no member.
        assertThat(asked(village.eve, village.board))
                .contains("Nothing is under way yet")
                .doesNotContain("Merger", "Salaries");
    }

    @Test
    void owner_and_requester_hear_of_theirs_wherever_it_was_made() {
        village.action(
                "Visit", village.board, village.ana, village.eve, "accepted", null, LONG_AGO);
        assertThat(asked(village.eve, village.direct(village.eve))).contains("0 of 1 action done");
        leave(village.board, village.ana);
        assertThat(asked(village.ana, village.direct(village.ana))).contains("0 of 1 action done");
        leave(village.board, village.bo);
        assertThat(asked(village.bo, village.direct(village.bo))).contains("Nothing is under way");
    }

    @Test
    void leaving_a_place_ends_hearing_of_it() {
        some();
        leave(village.board, village.bo);
        assertThat(asked(village.bo, village.direct(village.bo)))
                .doesNotContain("Salaries")
                .contains("Merger");
        leave(village.general, village.eve);
        assertThat(asked(village.eve, village.direct(village.eve)))
                .contains("Nothing is under way");
    }

    @Test
    void what_ended_long_ago_still_counts_but_did_not_move() {
        for (int i = 0; i < 4; i++) {
            village.action("Old", village.general, village.ana, village.bo, "done", null, LONG_AGO);
        }
        for (int i = 0; i < 7; i++) {
            village.action(
                    "Run", village.general, village.ana, village.bo, "accepted", null, LONG_AGO);
        }
        village.action("Gone", village.general, village.ana, village.bo, "dropped", null, LONG_AGO);
        assertThat(asked(village.ana, village.general))
                .contains("4 of 11 actions done\n")
                .contains("Nothing ended or started in the last 7 days.")
                .doesNotContain("Gone");
    }

    @Test
    void lateness_is_the_things_and_not_the_persons() {
        village.action(
                "Home page",
                village.general,
                village.ana,
                village.bo,
                "under_way",
                TODAY.minusDays(1),
                LONG_AGO);
        assertThat(asked(village.eve, village.general))
                .contains("0 of 1 action done, 1 late")
                .contains("• Home page was planned for Monday 23 November")
                .doesNotContain("@");
        assertThat(asked(village.bo, village.general))
                .contains("Home page was planned for Monday 23 November. Still worth doing?");
    }

    @Test
    void another_workspace_is_another_world() {
        some();
        try (var other = new Village()) {
            var there = status(other.kit);
            var asked = other.does(other.ana, other.general, new StatusCommand.Show().ref());
            assertThat(Written.english(there.handle(asked))).contains("Nothing is under way yet");
        }
    }

    @Test
    void long_names_become_one_short_line() {
        village.action(
                "word ".repeat(600) + "\nand more",
                village.general,
                village.ana,
                village.bo,
                "done",
                null,
                YESTERDAY);
        assertThat(asked(village.ana, village.general))
                .contains("word… is done")
                .hasSizeLessThan(500);
    }

    @Test
    void all_of_it_takes_the_place_of_the_short_answer() {
        some();
        var reply =
                status.handle(
                        village.does(
                                village.ana, village.general, new StatusCommand.ShowAll().ref()));
        assertThat(reply).isInstanceOf(Reply.Replace.class);
    }

    @Test
    void a_button_it_does_not_know_is_an_older_one() {
        var reply =
                status.handle(
                        village.does(village.ana, village.general, ActionRef.of("status", "x")));
        assertThat(Written.english(reply)).contains("older version");
    }

    @Test
    void it_answers_to_plain_words_of_both_languages() {
        var book = new CommandBook(List.of(status));
        for (var words :
                List.of("status", "bilan", "Where are we?", "où en est-on ?", "Ou en est-on")) {
            assertThat(book.read(words)).as(words).isPresent();
        }
    }

    private static StatusFeature status(Kit kit) {
        var polls = new PollFeature(kit, new byte[32], StatusFeatureTest::noButton);
        return new StatusFeature(kit, () -> List.of(polls, new ActionFeature(kit)));
    }

    private static Button noButton(Subject poll, PlaceId place, String words) {
        throw new AssertionError(poll);
    }

    private void some() {
        village.action("Lunch", village.general, village.bo, village.ana, "done", null, YESTERDAY);
        village.action(
                "Home page",
                village.general,
                village.ana,
                village.bo,
                "accepted",
                TODAY.plusDays(3),
                YESTERDAY);
        village.action(
                "Merger",
                village.board,
                village.ana,
                village.bo,
                "stuck",
                TODAY.plusDays(3),
                YESTERDAY);
        village.action("Own wish", null, village.bo, village.ana, "proposed", null, YESTERDAY);
        village.poll("Salaries", village.board, YESTERDAY, 2);
    }

    private void leave(PlaceId place, PersonId person) {
        village.database.run(handle -> new Register().leave(handle, place, person));
    }

    private String asked(PersonId person, PlaceId place) {
        return Written.english(
                status.handle(village.does(person, place, new StatusCommand.Show().ref())));
    }
}
