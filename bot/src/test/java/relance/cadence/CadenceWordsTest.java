package relance.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relance.chat.Card;
import relance.chat.Form;
import relance.profile.ProfileSamples;
import relance.text.Catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

class CadenceWordsTest {
    private static final Catalogue CATALOGUE = new Catalogue();

    @ParameterizedTest
    @ValueSource(strings = {"cadence", "profile"})
    void both_languages_say_the_same_things_with_the_same_arguments(String feature) {
        var english = CATALOGUE.keys(feature, Locale.ENGLISH);
        assertThat(CATALOGUE.keys(feature, Locale.FRENCH)).isEqualTo(english);
        assertThat(english)
                .allSatisfy(key ->
                        assertThat(arguments(key, Locale.FRENCH))
                                .as(key)
                                .isEqualTo(arguments(key, Locale.ENGLISH)));
    }

    private static Set<String> arguments(String key, Locale language) {
        return new TreeSet<>(
                new MessageFormat(CATALOGUE.pattern(key, language), language).getArgumentNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cadence", "profile"})
    void typography_is_kept(String feature) {
        for (var language : Catalogue.LANGUAGES) {
            assertThat(CATALOGUE.keys(feature, language))
                    .allSatisfy(key ->
                            assertThat(CATALOGUE.pattern(key, language))
                                    .as(key)
                                    .doesNotContain("'", "\"", "!", "..."));
        }
    }

    @Test
    void every_sample_can_be_said_in_both_languages() {
        for (var language : Catalogue.LANGUAGES) {
            for (Card card :
                    List.of(
                            CadenceSamples.bundle(),
                            CadenceSamples.longBundle(),
                            CadenceSamples.settledBundle(),
                            CadenceSamples.why(),
                            ProfileSamples.kept())) {
                assertThat(Reading.of(card, language)).doesNotContain("{", "}");
            }
            for (Form form :
                    List.of(
                            CadenceSamples.cadence(),
                            CadenceSamples.later(),
                            ProfileSamples.hours(),
                            ProfileSamples.roles(),
                            ProfileSamples.language())) {
                assertThat(Reading.of(form, language)).doesNotContain("{", "}");
            }
        }
    }

    @Test
    void what_is_settled_is_neither_announced_nor_put_off() {
        assertThat(Reading.of(CadenceSamples.settledBundle(), Locale.ENGLISH))
                .contains("Nothing here is waiting", "Why am I getting this?")
                .doesNotContain("You asked me to come back to this", "Later");
    }
}
