package relance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;

import relance.text.Catalogue;

import java.util.Locale;
import java.util.Set;

/// What the words of a feature keep to in both languages.
public final class SameWords {
    private static final Catalogue CATALOGUE = new Catalogue();

    private SameWords() {}

    public static void check(String feature) {
        var english = CATALOGUE.keys(feature, Locale.ENGLISH);
        assertThat(CATALOGUE.keys(feature, Locale.FRENCH))
                .containsExactlyInAnyOrderElementsOf(english);
        for (var key : english) {
            assertThat(arguments(key, Locale.FRENCH))
                    .as(key)
                    .isEqualTo(arguments(key, Locale.ENGLISH));
            assertThat(CATALOGUE.pattern(key, Locale.ENGLISH)).as(key).doesNotContain("'", "!");
            assertThat(CATALOGUE.pattern(key, Locale.FRENCH)).as(key).doesNotContain("'");
        }
    }

    private static Set<String> arguments(String key, Locale language) {
        return new MessageFormat(CATALOGUE.pattern(key, language), language).getArgumentNames();
    }
}
