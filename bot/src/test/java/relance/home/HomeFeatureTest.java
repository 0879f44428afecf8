package relance.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static relance.kit.Village.NOW;
import static relance.kit.Village.TODAY;

import org.jdbi.v3.core.generic.GenericType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.action.ActionFeature;
import relance.chat.ActionRef;
import relance.chat.Ask;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Feature;
import relance.chat.Help;
import relance.chat.Interaction;
import relance.chat.News;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;
import relance.chat.Values;
import relance.chat.Viewer;
import relance.kit.Village;
import relance.kit.Written;
import relance.poll.PollFeature;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class HomeFeatureTest {
    private static final Duration YESTERDAY = Duration.ofDays(1);
    private static final Duration LONG_AGO = Duration.ofDays(30);

    private final Village village = new Village();
    private final Asking asking = new Asking();
    private final HomeFeature home = new HomeFeature(village.kit, () -> List.of(asking));

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void what_is_asked_stands_first_and_the_nearest_date_before_all() {
        asking.asks(1, Ask.Kind.ANSWER, TODAY.plusDays(4));
        asking.asks(2, Ask.Kind.ANSWER, TODAY.plusDays(1));
        assertThat(drawn()).startsWith("# Waiting for your answer\nThing 2\nThing 1\n# My actions");
    }

    @Test
    void what_weighs_more_comes_before_what_is_urgent() {
        asking.asks(1, Ask.Kind.DO, TODAY);
        asking.asks(2, Ask.Kind.DO, TODAY.plusDays(9), 2);
        assertThat(drawn()).contains("# My actions\nThing 2\nThing 1\n#");
    }

    @Test
    void only_what_is_shown_is_drawn() {
        for (int i = 1; i <= 12; i++) {
            asking.asks(i, Ask.Kind.DO, TODAY.plusDays(i));
        }
        assertThat(drawn()).contains("Thing 5\nand 7 more.").doesNotContain("Thing 6");
        assertThat(asking.drawings).isEqualTo(5);
    }

    @Test
    void what_moved_this_week_is_of_my_places_alone() {
        village.action("Lunch", village.general, village.ana, village.bo, "done", null, YESTERDAY);
        village.action("Old", village.general, village.ana, village.bo, "done", null, LONG_AGO);
        village.action("Merger", village.board, village.ana, village.bo, "done", null, YESTERDAY);
        village.poll("Which day?", village.general, Duration.ofHours(2), 3);
        var moved = "# Moved this week in my team\n• Poll closed: Which day? · 3 answers\n";
        assertThat(drawn(village.eve))
                .contains(moved + "• Lunch is done")
                .doesNotContain("Merger", "Old");
        assertThat(drawn(village.bo)).contains("• Merger is done");
    }

    @Test
    void what_i_asked_of_others_says_how_it_stands_and_stuck_comes_first() {
        village.action(
                "Page",
                village.general,
                village.ana,
                village.bo,
                "proposed",
                TODAY.plusDays(1),
                YESTERDAY);
        village.action("Bank", null, village.ana, village.eve, "stuck", null, LONG_AGO);
        village.action("Mine", null, village.ana, village.ana, "accepted", null, LONG_AGO);
        village.action("Over", null, village.ana, village.bo, "done", null, LONG_AGO);
        assertThat(drawn())
                .contains(
                        "# What I asked of others\n"
                                + "• Bank · @%d · Stuck\n".formatted(village.eve.number())
                                + "• Page · @%d · Proposed · planned for Wednesday 25 November\n"
                                        .formatted(village.bo.number()))
                .doesNotContain("Mine", "Over");
        assertThat(drawn(village.eve)).doesNotContain("Bank");
    }

    @Test
    void what_a_feature_says_of_itself_is_on_home_and_in_help() {
        var press = new Button.Do(Text.plain("Sing"), ActionRef.of("asking", "sing"));
        asking.help =
                new Help(
                        List.of(Text.plain("I sing.")),
                        Help.Entry.of(Help.Purpose.START)
                                .written(Text.plain("sing la"), Text.plain("sings la"))
                                .pressed(press));
        assertThat(drawn()).contains("# Start something\n[Sing]");
        assertThat(Written.english(handled("help", Values.NONE)))
                .contains("I sing.", "• sing la: sings la", "[Sing]");
        var welcome = Subject.of("home", HomeView.WELCOME, village.ana);
        assertThat(Written.english(home.draw(welcome, new Audience.Only(village.ana))))
                .contains("I sing.\n", "[Sing]");
    }

    @Test
    void an_empty_home_still_has_its_seven_parts() {
        assertThat(drawn().lines().filter(line -> line.startsWith("# "))).hasSize(7);
    }

    @Test
    void a_home_is_drawn_for_its_person_alone() {
        var subject = Subject.of("home", HomeView.HOME, village.ana);
        assertThatThrownBy(() -> home.draw(subject, new Audience.Only(village.bo)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> home.draw(subject, new Audience.Everyone(village.general)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void opening_the_home_shows_it() {
        assertThat(handled("opened", Values.NONE)).isEqualTo(Reply.nothing());
        var lane = "home home person " + village.ana.number();
        assertThat(village.outgoing()).containsExactly(lane);
    }

    @Test
    void a_change_redraws_a_home_that_was_opened_and_no_other_message() {
        village.database.run(handle -> home.changed(handle, village.ana));
        assertThat(village.outgoing()).isEmpty();
        village.database.run(handle -> home.welcome(handle, village.ana));
        handled("opened", Values.NONE);
        village.database.run(handle -> home.changed(handle, village.ana));
        assertThat(wanted()).isEqualTo(Map.of("welcome", 1, "home", 2));
    }

    private Reply handled(String verb, Values values) {
        var action = ActionRef.of("home", verb);
        return home.handle(new Interaction(village.ana, village.general, action, values));
    }

    private String drawn() {
        return drawn(village.ana);
    }

    private String drawn(PersonId person) {
        var subject = Subject.of("home", HomeView.HOME, person);
        return Written.english(home.draw(subject, new Audience.Only(person)));
    }

    private static Button noButton(Subject poll, PlaceId place, String words) {
        throw new AssertionError(poll);
    }

    /// How often each aspect was asked for.
    private Map<String, Integer> wanted() {
        return village.database.transact(handle ->
                handle.createQuery("select aspect, wanted from delivery")
                        .setMapKeyColumn("aspect")
                        .setMapValueColumn("wanted")
                        .collectInto(new GenericType<Map<String, Integer>>() {}));
    }

    /// Asks Ana alone, and tells everybody what is new of polls and actions.
    private final class Asking implements Feature {
        private final List<Feature> telling =
                List.of(
                        new PollFeature(village.kit, new byte[32], HomeFeatureTest::noButton),
                        new ActionFeature(village.kit));
        private final List<Ask> asks = new ArrayList<>();
        private Help help = Help.NONE;
        private int drawings;

        void asks(long number, Ask.Kind kind, LocalDate due) {
            asks(number, kind, due, 1);
        }

        void asks(long number, Ask.Kind kind, LocalDate due, int weight) {
            asks.add(
                    new Ask(
                            new Subject(name(), "line", village.workspace, number),
                            village.ana,
                            kind,
                            NOW,
                            Optional.of(due),
                            Optional.empty(),
                            true,
                            weight));
        }

        @Override
        public String name() {
            return "asking";
        }

        @Override
        public Help help() {
            return help;
        }

        @Override
        public List<News> news(Viewer viewer) {
            return telling.stream().flatMap(feature -> feature.news(viewer).stream()).toList();
        }

        @Override
        public Reply handle(Interaction interaction) {
            return Reply.nothing();
        }

        @Override
        public Card draw(Subject subject, Audience audience) {
            drawings++;
            return Card.saying(Text.plain("Thing " + subject.number()));
        }

        @Override
        public List<Ask> asks(PersonId person, Instant moment) {
            return person.equals(village.ana) ? asks : List.of();
        }
    }
}
