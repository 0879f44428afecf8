package relance.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import relance.chat.Card;
import relance.chat.Form;
import relance.gallery.Gallery;
import relance.gallery.Gallery.Sample;
import relance.gallery.Golden;
import relance.text.Reader;

import java.io.IOException;
import java.util.List;

/// Draws the gallery in both languages and compares it with `golden/slack`; `-Dgolden=write` writes
/// it anew.
class GalleryTest {
    static final List<Sample> SAMPLES = Gallery.SAMPLES;

    private static final Golden GOLDEN = new Golden("slack", GalleryTest::draw);

    @BeforeAll
    static void writes_the_golden_files_when_told_to() throws IOException {
        GOLDEN.write();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void looks_as_it_did(Sample sample) throws IOException {
        GOLDEN.looksAsItDid(sample);
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
        GOLDEN.hasNoFileLeftOver();
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
}
