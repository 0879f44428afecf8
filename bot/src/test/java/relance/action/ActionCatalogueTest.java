package relance.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import relance.chat.Card;
import relance.text.Catalogue;
import relance.text.Reader;
import relance.text.Wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ActionCatalogueTest {
    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;
    private static final Pattern KEY = Pattern.compile("\"(action(?:\\.[a-z]+)+)\"");
    private final Catalogue catalogue = new Catalogue();

    @Test
    void both_languages_say_the_same_with_the_same_arguments() {
        var keys = catalogue.keys("action", Locale.ENGLISH);
        assertThat(catalogue.keys("action", Locale.FRENCH)).isEqualTo(keys);
        for (var key : keys) {
            assertThat(arguments(key, Locale.FRENCH))
                    .as(key)
                    .isEqualTo(arguments(key, Locale.ENGLISH));
        }
    }

    @Test
    void every_key_in_the_code_has_its_words() throws IOException {
        var keys = catalogue.keys("action", Locale.ENGLISH);
        try (var files = Files.walk(Path.of("src/main/java/relance/action"))) {
            assertThat(
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .flatMap(ActionCatalogueTest::keysIn)
                                    .filter(key -> !keys.contains(key)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_card_and_form_is_said_whole(Locale language) {
        var wording = new Wording(catalogue, "slack");
        var reader = new Reader(language, ZoneId.of("Europe/Paris"));
        ActionSamples.cards()
                .forEach((name, card) ->
                        assertThat(said(card, wording, reader)).as(name).isNotBlank());
        ActionSamples.forms()
                .forEach((name, form) -> {
                    var title = wording.plain(form.title(), reader, p -> "@", p -> "#");
                    assertThat(title.length()).as(name).isLessThanOrEqualTo(24);
                    var send = wording.plain(form.send(), reader, p -> "@", p -> "#");
                    assertThat(send.length()).as(name).isLessThanOrEqualTo(24);
                    for (var field : form.fields()) {
                        assertThat(wording.plain(field.label(), reader, p -> "@", p -> "#"))
                                .isNotBlank();
                    }
                });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nothing_is_typed_with_a_straight_apostrophe_nor_shouted_in_english(Locale language) {
        for (var key : catalogue.keys("action", language)) {
            var words = catalogue.pattern(key, language);
            assertThat(words).as(key).doesNotContain("'").doesNotContain("{}");
            if (language.equals(Locale.ENGLISH)) {
                assertThat(words).as(key).doesNotContain("!");
            }
        }
    }

    private static String said(Card card, Wording wording, Reader reader) {
        return ActionSamples.words(card, wording, reader)
                + wording.plain(card.summary(), reader, p -> "@", p -> "#");
    }

    private TreeSet<String> arguments(String key, Locale language) {
        return new TreeSet<>(
                new MessageFormat(catalogue.pattern(key, language), language).getArgumentNames());
    }

    private static Stream<String> keysIn(Path file) {
        try {
            return KEY
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
