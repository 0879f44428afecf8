package relance.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import relance.chat.Card;
import relance.chat.Form;
import relance.slack.Gallery.Sample;
import relance.text.Reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Draws the gallery in both languages and compares it with `golden/slack`; `-Dgolden=write` writes
/// it anew.
class GalleryTest {
    static final List<Sample> SAMPLES = Gallery.SAMPLES;

    private static final Path GOLDEN = Path.of("src/test/resources/golden/slack");
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    // What could not be told apart when the file is read: spaces of all kinds, and characters
    // nobody sees.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Z}&&[^ ]]");

    @BeforeAll
    static void writes_the_golden_files_when_told_to() throws IOException {
        Files.createDirectories(GOLDEN);
        if ("write".equals(System.getProperty("golden"))) {
            for (var sample : SAMPLES) {
                for (var reader : List.of(Team.FRENCH, Team.ENGLISH)) {
                    var drawn = readable(draw(sample, reader));
                    Files.writeString(GOLDEN.resolve(fileName(sample, reader)), drawn);
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void looks_as_it_did(Sample sample) throws IOException {
        for (var reader : List.of(Team.FRENCH, Team.ENGLISH)) {
            var file = GOLDEN.resolve(fileName(sample, reader));
            var drawn = readable(draw(sample, reader));
            assertThat(file).as("-Dgolden=write makes it").exists();
            assertThat(drawn).as(file.toString()).isEqualTo(Files.readString(file));
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void keeps_slacks_rules(Sample sample) {
        for (var reader : List.of(Team.FRENCH, Team.ENGLISH)) {
            var drawn = draw(sample, reader);
            assertThat(BlockRules.broken(drawn)).isEmpty();
            assertThat(BlockSchemas.broken(schema(sample), drawn)).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void fits_the_home_tab_too(Sample sample) {
        if (sample.cardOrForm() instanceof Card card) {
            var home = Views.home(card, Team.FRENCH, Team.WORDING, Team.NAMES);
            assertThat(BlockRules.broken(home)).isEmpty();
            assertThat(BlockSchemas.broken("home", home)).isEmpty();
        }
    }

    @Test
    void no_golden_file_is_left_over() throws IOException {
        var expected =
                SAMPLES.stream()
                        .flatMap(sample ->
                                Stream.of(Team.FRENCH, Team.ENGLISH)
                                        .map(reader -> fileName(sample, reader)))
                        .toList();
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String fileName(Sample sample, Reader reader) {
        return sample.name() + "." + reader.language().getLanguage() + ".json";
    }

    private static String schema(Sample sample) {
        return switch (sample.cardOrForm()) {
            case Card card -> "message";
            case Gallery.Home home -> "home";
            default -> "modal";
        };
    }

    private static JsonObject draw(Sample sample, Reader reader) {
        if (sample.cardOrForm() instanceof Card card) {
            var painted = Blocks.paint(card, reader, Team.WORDING, Team.NAMES);
            var message = new JsonObject();
            message.addProperty("text", painted.text());
            message.add("blocks", painted.blocks());
            return message;
        }
        if (sample.cardOrForm() instanceof Gallery.Home(var card)) {
            return Views.home(card, reader, Team.WORDING, Team.NAMES);
        }
        return Views.modal(
                (Form) sample.cardOrForm(), reader, Team.WORDING, Team.NAMES, "metadata");
    }

    private static String readable(JsonObject drawn) {
        return UNSEEN.matcher(PRETTY.toJson(drawn))
                        .replaceAll(found -> "\\\\u%04x".formatted(found.group().codePointAt(0)))
                + "\n";
    }
}
