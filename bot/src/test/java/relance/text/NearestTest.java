package relance.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class NearestTest {
    private static final List<String> COMMANDS =
            List.of("poll", "sondage", "action", "status", "bilan", "mine", "moi", "help", "rétro");

    @ParameterizedTest
    @CsvSource({
        "pol, poll",
        "plol, poll",
        "sondgae, sondage",
        "SONDAGE, sondage",
        "acton, action",
        "statsu, status",
        "statut, status",
        "bilna, bilan",
        "retro, rétro",
        "Rètros, rétro",
        "mo, moi",
        "hepl, help"
    })
    void a_slip_finds_its_word(String typed, String meant) {
        assertThat(Nearest.to(typed, COMMANDS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "xyz", "lunch", "mxx", "🙂", "مرحبا"})
    void a_stranger_finds_none(String typed) {
        assertThat(Nearest.to(typed, COMMANDS)).isEmpty();
    }

    @Test
    void the_nearer_word_wins_and_the_first_of_equals() {
        assertThat(Nearest.to("moil", List.of("poll", "moi"))).contains("moi");
        assertThat(Nearest.to("bat", List.of("cat", "hat"))).contains("cat");
    }

    @Test
    void a_very_long_word_is_no_work() {
        assertThat(Nearest.to("poll".repeat(10_000), COMMANDS)).isEmpty();
    }

    @Test
    void folding_takes_case_accents_and_typography_away() {
        assertThat(Fold.plain("Décembre À L’ÉTÉ")).isEqualTo("decembre a l'ete");
        assertThat(Fold.plain("Œuvre, ﬁn, 1ᵉʳ, apre\u0301s\u2011demain"))
                .isEqualTo("oeuvre, fin, 1er, apres-demain");
        assertThat(Fold.plain("\u200fabc\u200e")).isEqualTo("abc");
    }

    @Test
    void folding_twice_changes_nothing_more() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) continue;
            String once = Fold.plain(Character.toString(point));
            assertThat(Fold.plain(once)).as("U+%04X", point).isEqualTo(once);
        }
    }
}
