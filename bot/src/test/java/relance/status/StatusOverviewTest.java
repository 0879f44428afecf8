package relance.status;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.status.StatusSamples.ANA_ASKS;
import static relance.status.StatusSamples.NOW;

import org.junit.jupiter.api.Test;

import relance.action.ActionLineSamples;
import relance.chat.News;
import relance.chat.Text;
import relance.kit.SameWords;
import relance.kit.Written;
import relance.status.StatusCard.Length;

import java.util.List;
import java.util.Optional;

class StatusOverviewTest {
    @Test
    void three_groups_in_order() {
        assertThat(Written.english(StatusSamples.inPrivate()))
                .isEqualTo(
                        """
                        # Where we are
                        4 of 9 actions done, 2 stuck, 2 late, 1 waiting for a yes
                        Moved in the last 7 days
                        • Poll closed: Which day? · 6 answers
                        • Home page is under way
                        • Price list has been taken on
                        • Team lunch is done
                        Needs you
                        • Newsletter: can you take it on?
                        • Call the bank is stuck (the budget). What would help?
                        • Price list was planned for Friday 20 November. Still worth doing?
                        • Poll: Where do we eat? · open until Friday 27 November, 11:00
                        Late or stuck
                        • New logo is stuck: the budget
                        • Home page was planned for Monday 23 November\
                        """);
    }

    @Test
    void the_same_in_french() {
        assertThat(Written.french(StatusSamples.inPrivate()))
                .isEqualTo(
                        """
                        # Où en est-on
                        4 actions faites sur 9, 2 bloquées, 2 en retard, 1 en attente d’un oui
                        Ce qui a bougé ces 7 derniers jours
                        • Sondage clos : Which day? · 6 réponses
                        • Home page : c’est en cours
                        • Price list : quelqu’un s’en charge
                        • Team lunch : c’est fait
                        Ce qui vous attend
                        • Newsletter : pouvez-vous vous en charger ?
                        • Call the bank : ça bloque (the budget). Qu’est-ce qui aiderait ?
                        • Price list : c’était prévu pour le vendredi 20 novembre. Est-ce encore utile ?
                        • Sondage : Where do we eat? · clôture : vendredi 27 novembre à 11:00
                        En retard ou bloqué
                        • New logo : ça bloque (the budget)
                        • Home page : c’était prévu pour le lundi 23 novembre\
                        """);
    }

    @Test
    void no_one_is_named_and_no_one_counted() {
        assertThat(Written.english(StatusSamples.inAChannel())).doesNotContain("@");
    }

    @Test
    void ones_own_are_named_once() {
        var mine = ActionLineSamples.late(ANA_ASKS);
        assertThat(Written.english(StatusSamples.card(mine, Optional.empty(), Length.SHORT)))
                .containsOnlyOnce("Bank was planned")
                .endsWith("Late or stuck\nNothing but what is yours, above.");
    }

    @Test
    void what_ended_is_enough_to_tell_of() {
        var moved = new News.Moved(Text.plain("Retro"), NOW, false);
        assertThat(Overview.of(List.of(moved)).isEmpty()).isFalse();
        assertThat(Overview.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void features_that_count_nothing_yet_stay_out_of_the_numbers_of_those_that_do() {
        var none = new News.Numbers(Text.plain("none"), 0);
        var some = new News.Numbers(Text.plain("some"), 3);
        assertThat(Overview.of(List.of(none, some)).numbers()).containsExactly(some.line());
        assertThat(Overview.of(List.of(none)).numbers()).containsExactly(none.line());
    }

    @Test
    void long_groups_are_cut_and_can_be_seen_whole() {
        assertThat(Written.english(StatusSamples.busyChannel()))
                .contains("• Task 8 was planned")
                .doesNotContain("• Task 7 was planned")
                .contains("and 7 more")
                .endsWith("[See all]");
        assertThat(Written.english(StatusSamples.busyChannelInFull()))
                .contains("• Task 1 was planned")
                .doesNotContain("more", "[See all]");
    }

    @Test
    void an_empty_place_gets_a_kind_word_and_a_next_step() {
        assertThat(Written.english(StatusSamples.nothingYet()))
                .isEqualTo(
                        """
                        # Where we are in #3
                        Nothing is under way yet. A question to the team or a first action is a good start.
                        [New poll] [New action]\
                        """);
    }

    @Test
    void words_are_the_same_in_both_languages() {
        SameWords.check("status");
    }
}
