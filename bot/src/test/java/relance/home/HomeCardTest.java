package relance.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.kit.SameWords;
import relance.kit.Written;

class HomeCardTest {
    @Test
    void seven_parts_in_their_order() {
        assertThat(Written.english(HomeSamples.full()))
                .isEqualTo(
                        """
                        # Waiting for your answer
                        Question 1
                        # My actions
                        Home page 1
                        # Moved this week in my team
                        • Team lunch is done
                        # What I asked of others
                        • Call the bank · Under way · planned for Friday 27 November
                        # Start something
                        [New poll] [New action]
                        # My hours and reminders
                        [My hours] [What I muted] [Stop all reminders]
                        # Need a hand?
                        Write to me in private, or in a channel with /relance or @Relance.
                        [Help] [Where are we]\
                        """);
    }

    @Test
    void an_empty_home_is_kind_and_says_what_to_do_next() {
        assertThat(Written.english(HomeSamples.empty()))
                .contains("Nothing right now. To ask the team something")
                .contains("You have no actions.")
                .contains("A calm week so far.")
                .contains("Nothing at present. To ask someone for something");
        assertThat(Written.french(HomeSamples.empty()))
                .contains("Rien pour l’instant.", "Vous n’avez pas d’action.");
    }

    @Test
    void five_of_each_and_how_to_see_the_rest() {
        assertThat(Written.english(HomeSamples.cut()))
                .contains("Question 5\nand 7 more, shown here as you answer these")
                .contains("Home page 5\nand 7 more. Write “mine” to see them all")
                .contains("and 7 more. Write “status” to see them all")
                .contains("and 7 more, shown here as these end")
                .doesNotContain("Question 6", "Home page 6");
        assertThat(Written.french(HomeSamples.cut()))
                .contains("et 7 autres. Écrivez « moi » pour tout voir");
    }

    @Test
    void help_says_what_it_does_and_shows_an_example_of_each_command() {
        assertThat(Written.english(HomeSamples.help()))
                .contains("# What I do")
                .contains("poll \"Where do we eat?\" \"Soup\" \"Rice\"")
                .contains("action @Ana write the home page by Friday")
                .contains("• mine:", "• status:")
                .contains("[New poll] [New action] [Where are we]");
        assertThat(Written.french(HomeSamples.help()))
                .contains("sondage \"Où déjeune-t-on ?\" \"Soupe\" \"Riz\"")
                .contains("action @Ana revoir la page d’accueil pour vendredi")
                .contains("• moi :", "• bilan :")
                .contains("[Nouveau sondage] [Nouvelle action] [Où en est-on]");
    }

    @Test
    void an_unknown_word_gets_the_nearest_command() {
        assertThat(Written.english(HomeSamples.unknown()))
                .isEqualTo("I do not know “pol”. Did you mean “poll”?\n[Help]");
        assertThat(Written.french(HomeSamples.unknown()))
                .isEqualTo("Je ne connais pas « pol ». Vouliez-vous dire « poll » ?\n[Aide]");
    }

    @Test
    void an_unknown_line_is_quoted_back_whole() {
        assertThat(Written.english(HomeSamples.unknownLine()))
                .isEqualTo("I do not know “xyzzy”.\nYou wrote: xyzzy the bank\n[Help]");
    }

    @Test
    void first_words_have_one_next_step() {
        assertThat(Written.english(HomeSamples.welcome()).split("\\[", -1)).hasSize(2);
        assertThat(Written.english(HomeSamples.greeting()).split("\\[", -1)).hasSize(2);
        assertThat(Written.french(HomeSamples.greeting())).contains("[Nouveau sondage]");
    }

    @Test
    void words_are_the_same_in_both_languages() {
        SameWords.check("home");
    }
}
