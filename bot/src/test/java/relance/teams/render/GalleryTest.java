package relance.teams.render;

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
import relance.gallery.Stage;
import relance.text.Reader;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Draws the gallery in both languages and compares it with `golden/teams`; `-Dgolden=write` writes
/// it anew.
class GalleryTest {
    static final List<Sample> SAMPLES = Gallery.SAMPLES;

    private static final Golden GOLDEN = new Golden("teams", GalleryTest::draw);

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
    void keeps_the_rules_of_teams(Sample sample) {
        for (var reader : List.of(Stage.FRENCH, Stage.ENGLISH)) {
            switch (sample.cardOrForm()) {
                case Card card -> keepsTheRules(card, Team.pen(reader));
                case Gallery.Home(var card) -> keepsTheRules(card, Team.pen(reader));
                case Form form ->
                        assertThat(CardRules.brokenByDialog(form(form, reader))).isEmpty();
                default -> throw new AssertionError(sample.cardOrForm());
            }
        }
    }

    @Test
    void no_golden_file_is_left_over() throws IOException {
        GOLDEN.hasNoFileLeftOver();
    }

    private static void keepsTheRules(Card card, Pen pen) {
        assertThat(CardRules.brokenByMessage(AdaptiveCards.message(card, pen).card())).isEmpty();
        assertThat(CardRules.brokenByDialog(AdaptiveCards.dialog(card, pen))).isEmpty();
    }

    private static JsonObject draw(Sample sample, Reader reader) {
        return switch (sample.cardOrForm()) {
            case Card card -> AdaptiveCards.message(card, Team.pen(reader)).card();
            case Gallery.Home(var card) -> AdaptiveCards.message(card, Team.pen(reader)).card();
            default -> form((Form) sample.cardOrForm(), reader);
        };
    }

    private static JsonObject form(Form form, Reader reader) {
        return Dialogs.form(form, Map.of(), "nonce", Team.pen(reader));
    }
}
