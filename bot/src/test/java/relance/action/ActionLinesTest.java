package relance.action;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.action.ActionLineSamples.action;
import static relance.action.ActionLineSamples.lines;

import org.junit.jupiter.api.Test;

import relance.action.model.State;
import relance.chat.Card;
import relance.chat.News;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.chat.Viewer;
import relance.chat.WorkspaceId;
import relance.kit.Written;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ActionLinesTest {
    private static final PersonId ANA = new PersonId(new WorkspaceId(1), 7);
    private static final PersonId BO = new PersonId(new WorkspaceId(1), 8);
    private static final ZonedDateTime NOW =
            ZonedDateTime.parse("2026-11-24T11:00:00+01:00[Europe/Paris]");
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final Viewer VIEWER = new Viewer(ANA, Optional.empty(), NOW);

    @Test
    void numbers_come_with_their_whole() {
        var ordinary = ActionLineSamples.ordinary(VIEWER, BO);
        assertThat(numbers(ordinary))
                .isEqualTo("4 of 9 actions done, 2 stuck, 2 late, 1 waiting for a yes");
        assertThat(Written.french(card(one(ordinary, News.Numbers.class))))
                .isEqualTo(
                        "4 actions faites sur 9, 2 bloquées, 2 en retard, 1 en attente d’un oui");
        assertThat(one(ordinary, News.Numbers.class).whole()).isEqualTo(9);
    }

    @Test
    void dropped_actions_are_no_part_of_the_whole() {
        var dropped = of(action("Old idea", VIEWER, BO, State.DROPPED, TODAY));
        assertThat(one(dropped, News.Numbers.class).whole()).isZero();
        assertThat(numbers(dropped)).isEqualTo("No actions yet");
        assertThat(dropped).hasAtLeastOneElementOfType(News.Moved.class);
    }

    @Test
    void what_is_stuck_is_not_counted_late_as_well() {
        var stuck = of(action("Bank", VIEWER, BO, State.STUCK, TODAY.minusDays(9)));
        assertThat(numbers(stuck)).isEqualTo("0 of 1 action done, 1 stuck");
        assertThat(one(stuck, News.AtRisk.class).risk()).isEqualTo(News.Risk.STUCK);
    }

    @Test
    void nobody_is_late_with_what_they_did_not_accept() {
        var proposed = of(action("Bank", VIEWER, BO, State.PROPOSED, TODAY.minusDays(9)));
        assertThat(proposed).doesNotHaveAnyElementsOfTypes(News.AtRisk.class);
    }

    @Test
    void what_is_handed_over_waits_for_whoever_is_asked_now() {
        var handedOver =
                new SeenAction(
                        "Bank",
                        BO,
                        Optional.of(BO),
                        Optional.of(ANA),
                        State.ACCEPTED,
                        Optional.empty(),
                        Optional.empty(),
                        VIEWER.since().minusSeconds(1),
                        true);
        assertThat(of(handedOver))
                .hasAtLeastOneElementOfType(News.Waiting.class)
                .doesNotHaveAnyElementsOfTypes(News.Moved.class);
    }

    @Test
    void what_is_due_today_needs_its_owner_and_is_not_late() {
        var today = of(action("Bank", VIEWER, ANA, State.ACCEPTED, TODAY));
        assertThat(today)
                .hasAtLeastOneElementOfType(News.Today.class)
                .doesNotHaveAnyElementsOfTypes(News.AtRisk.class);
    }

    @Test
    void whoever_asked_hears_whose_it_is_and_that_we_cannot_ask_them() {
        var asked =
                new SeenAction(
                        "Bank",
                        ANA,
                        Optional.of(BO),
                        Optional.of(BO),
                        State.PROPOSED,
                        Optional.empty(),
                        Optional.of(TODAY),
                        NOW.toInstant(),
                        false);
        var lines = new ActionLines(VIEWER, Set.of(BO)).of(List.of(asked), 0);
        assertThat(Written.english(card(one(lines, News.Entrusted.class))))
                .isEqualTo(
                        "Bank · @8 · Proposed · planned for Tuesday 24 November"
                                + " · has not opened me yet, so I cannot ask them");
    }

    @Test
    void to_all_others_no_one_is_named() {
        var said =
                ActionLineSamples.ordinary(VIEWER, BO).stream()
                        .map(news -> Written.english(card(news)));
        assertThat(said).isNotEmpty().noneMatch(line -> line.contains("@"));
    }

    private static List<News> of(SeenAction action) {
        return lines(VIEWER).of(List.of(action), 0);
    }

    private static String numbers(List<News> news) {
        return Written.english(card(one(news, News.Numbers.class)));
    }

    private static <N extends News> N one(List<News> news, Class<N> kind) {
        return news.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static Card card(News news) {
        Text line = news.line();
        return Card.saying(line);
    }
}
