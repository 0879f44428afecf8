package relance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relance.text.Typed.Quoted;
import relance.text.Typed.Token;
import relance.text.Typed.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class TypedTest {

    @Test
    void a_command_is_words_and_quoted_texts() {
        Typed typed = Typed.read("poll \"Where to eat?\" \"Soup\" \"Rice\" multi 2");
        assertThat(typed.words()).containsExactly("poll", "multi", "2");
        assertThat(typed.quoted()).containsExactly("Where to eat?", "Soup", "Rice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "poll \"A b\" \"C\"",
                "poll “A b” “C”",
                "poll „A b“ „C“",
                "poll « A b » « C »",
                "poll «A b» «C»",
                "poll «\u00a0A b\u00a0» «\u202fC\u202f»",
                "poll ‘A b’ ‘C’",
                "poll 'A b' 'C'",
                "poll \"A b” “C\"",
                "poll “A b“ ”C”",
                "poll \"A b\",\"C\"",
                "poll \"A b\", \"C\".",
                "poll \"A b\"\"C\"",
                "\u00a0poll\u202f\"A b\"\u3000\"C\"\n",
                "poll \"A b\" \"C",
                "poll \"A b\" «\u00a0C"
            })
    void marks_of_every_kind_quote(String line) {
        assertThat(Typed.read(line).words()).containsExactly("poll");
        assertThat(Typed.read(line).quoted()).containsExactly("A b", "C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'équipe",
                "don’t",
                "’tis",
                "aujourd’hui",
                "5\"",
                "C:\\temp",
                "dogs'",
                "'90s"
            })
    void letters_and_apostrophes_make_a_word(String word) {
        assertThat(Typed.read(word).tokens()).containsExactly(new Word(word));
    }

    @Test
    void a_quote_may_hold_other_quotes() {
        assertThat(Typed.read("« Il dit \"oui\" »").quoted()).containsExactly("Il dit \"oui\"");
        assertThat(Typed.read("\"Il dit “oui” hier\"").quoted())
                .containsExactly("Il dit “oui” hier");
        assertThat(Typed.read("\"Il dit \\\"oui\\\"\"").quoted()).containsExactly("Il dit \"oui\"");
        assertThat(Typed.read("'don’t stop'").quoted()).containsExactly("don’t stop");
    }

    @Test
    void an_empty_quote_is_an_empty_text() {
        assertThat(Typed.read("\"\" a").tokens()).containsExactly(new Quoted(""), new Word("a"));
    }

    @Test
    void an_empty_line_has_no_tokens() {
        assertThat(Typed.read(" \u00a0\n ").tokens()).isEmpty();
    }

    @Test
    void the_rest_is_the_line_as_it_was_typed() {
        Typed typed = Typed.read("action  @ann   write «\u00a0the note\u00a0»  by friday ");
        assertThat(typed.rest(2)).isEqualTo("write «\u00a0the note\u00a0»  by friday");
        assertThat(typed.rest(3)).isEqualTo("«\u00a0the note\u00a0»  by friday");
        assertThat(typed.rest(6)).isEmpty();
    }

    @Test
    void a_word_has_letters_and_no_space() {
        assertThatThrownBy(() -> new Word("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Word("a\u00a0b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_written_reads_back() {
        Random random = new Random(20261123);
        for (int round = 0; round < 20_000; round++) {
            List<Token> tokens = new ArrayList<>();
            for (int count = random.nextInt(5); count > 0; count--) {
                String text = text(random);
                String word = text.replaceAll("[\\s\u00a0\u202f]", "");
                tokens.add(
                        random.nextBoolean() || word.isEmpty() ? new Quoted(text) : new Word(word));
            }
            String line = Typed.write(tokens);
            assertThat(Typed.read(line).tokens()).as(line).isEqualTo(tokens);
        }
    }

    @Test
    void any_line_is_read_and_reads_back() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            Typed typed = Typed.read(text(random) + text(random));
            assertThat(Typed.read(Typed.write(typed.tokens())).tokens()).isEqualTo(typed.tokens());
        }
    }

    private static String text(Random random) {
        String letters = "ab\\\\\"\"'’‘“”„«» \u00a0\u202f\n,.é🙂";
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(9); count > 0; count--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
