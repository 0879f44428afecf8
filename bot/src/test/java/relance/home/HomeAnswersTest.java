package relance.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.ActionRef;
import relance.chat.Interaction;
import relance.chat.Reply;
import relance.chat.Values;
import relance.kit.Village;
import relance.kit.Written;
import relance.text.CommandBook;

import java.util.List;
import java.util.Map;

class HomeAnswersTest {
    private final Village village = new Village();
    private final HomeFeature home = new HomeFeature(village.kit, List::of);

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void an_unknown_word_is_answered_with_the_nearest() {
        var values = new Values(Map.of("words", List.of("hlep me"), "nearest", List.of("help")));
        assertThat(Written.english(handled("unknown", values)))
                .isEqualTo(
                        "I do not know “hlep”. Did you mean “help”?\nYou wrote: hlep me\n[Help]");
        assertThat(Written.english(handled("unknown", Values.words("zzz"))))
                .startsWith("I do not know “zzz”.");
        assertThat(Written.english(handled("unknown", Values.NONE))).startsWith("# What I do");
    }

    @Test
    void kind_words_are_answered_kindly() {
        assertThat(Written.english(handled("hello", Values.NONE))).startsWith("# Hello.");
        assertThat(Written.english(handled("thanks", Values.NONE))).isEqualTo("You are welcome.");
        assertThat(Written.english(handled("help", Values.NONE))).startsWith("# What I do");
    }

    @Test
    void a_button_nobody_knows_is_of_an_older_version() {
        for (var verb : List.of("outdated", "whatever")) {
            assertThat(Written.english(handled(verb, Values.NONE))).contains("older version");
        }
    }

    @Test
    void its_words_work_in_both_languages() {
        var book = new CommandBook(List.of(home));
        for (var word : List.of("help", "aide", "Bonjour", "hi", "merci", "thank you")) {
            assertThat(book.read(word)).as(word).isPresent();
        }
    }

    private Reply handled(String verb, Values values) {
        var action = ActionRef.of("home", verb);
        return home.handle(new Interaction(village.ana, village.general, action, values));
    }
}
