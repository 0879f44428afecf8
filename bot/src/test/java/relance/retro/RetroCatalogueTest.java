package relance.retro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.kit.SameWords;
import relance.retro.model.Format;
import relance.retro.model.Phase;
import relance.text.Catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

class RetroCatalogueTest {
    private static final Pattern KEY = Pattern.compile("\"(retro(?:\\.[a-z]+)+)\"");

    @Test
    void both_languages_say_the_same_with_the_same_arguments() {
        SameWords.check("retro");
    }

    @Test
    void every_key_in_the_code_has_its_words() throws IOException {
        var keys = new Catalogue().keys("retro", Locale.ENGLISH);
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/relance/retro"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(f -> used.add(f.group(1)));
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(keys).containsAll(used);
    }

    @Test
    void every_phase_and_format_has_its_words() {
        var keys = new Catalogue().keys("retro", Locale.ENGLISH);
        assertThat(Arrays.stream(Phase.values()).map(phase -> "retro.phase." + phase.word()))
                .allMatch(key -> keys.contains(key) && keys.contains(key + ".do"));
        for (var format : Format.values()) {
            assertThat(keys).contains("retro.format." + format.word());
            assertThat(format.columnNames())
                    .allMatch(column -> keys.contains("retro.format." + column));
        }
    }

    @Test
    void at_the_last_phase_there_is_one_way_to_end() {
        assertThat(RetroSamples.cardsShown())
                .hasEntrySatisfying(
                        "retro-close",
                        card -> {
                            assertThat(Buttons.find(card, "retro.close")).isPresent();
                            assertThat(Buttons.find(card, "retro.end")).isEmpty();
                        });
    }
}
