package relance.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.text.Catalogue;

import java.util.List;
import java.util.Locale;

class TeamsWordsTest {
    @Test
    void says_the_same_in_both_languages() {
        var catalogue = new Catalogue();
        for (var room : List.of("teams", "slack", "text")) {
            assertThat(catalogue.keys(room, Locale.FRENCH))
                    .isEqualTo(catalogue.keys(room, Locale.ENGLISH));
        }
    }
}
