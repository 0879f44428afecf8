package relance;

import static org.assertj.core.api.Assertions.assertThat;

import relance.text.Catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// A live retro of three people as any platform would carry it: from its first card to its summary,
/// over signed requests.
///
/// @param hands what one person does and sees, by name
record RetroByWire(Function<String, Hands> hands, String lead, String one, String other) {
    /// One person before their screen.
    interface Hands {
        void type(String words);

        /// Waits for a message with all these words.
        void see(List<String> words);

        /// Presses a button of a message with all these words; labels as one of these.
        void press(List<String> words, List<String> labels);

        /// Fills in the form that is open or opens; each field by one of its labels.
        void fill(Map<List<String>, String> values);
    }

    private static final Catalogue WORDS = new Catalogue();

    /// In both languages: the place's, or the person's own.
    static List<String> said(String key) {
        return List.of(
                WORDS.say(key, Locale.ENGLISH, Map.of()), WORDS.say(key, Locale.FRENCH, Map.of()));
    }

    void play(String phaseLanguage) {
        var locale = Locale.of(phaseLanguage);
        Function<String, List<String>> at =
                phase ->
                        List.of(
                                "Sprint 12",
                                WORDS.say("retro.phase." + phase + ".do", locale, Map.of())
                                        .substring(0, 12));
        var leading = hands.apply(lead);
        leading.type("retro \"Sprint 12\" live");
        write(lead, at.apply("collect"), "Talk to users every week");
        write(one, at.apply("collect"), "The deployments take far too long");
        write(other, at.apply("collect"), "A deployment takes too long");

        next(at.apply("collect"));
        leading.press(at.apply("group"), said("retro.suggest"));
        leading.press(List.of("deployments take far"), said("retro.suggest.take"));
        next(at.apply("group"));

        var theme = "A deployment takes too long";
        for (var person : List.of(one, other)) {
            hands.apply(person).press(at.apply("vote"), said("retro.dots"));
            var dots = new HashMap<List<String>, String>();
            dots.put(List.of(theme, "The deployments take far too long"), "2");
            hands.apply(person).fill(dots);
        }
        next(at.apply("vote"));

        leading.press(List.of("4", "deployment"), said("retro.theme.next"));
        next(at.apply("discuss"));

        leading.press(at.apply("agree"), said("action.follow"));
        leading.fill(
                Map.of(
                        said("action.form.what"),
                        "Deploy in ten minutes",
                        said("action.form.owner"),
                        one));
        leading.see(List.of("Sprint 12", "Deploy in ten minutes"));
        next(at.apply("agree"));

        hands.apply(lead).press(at.apply("close"), List.of("5"));
        hands.apply(one).press(at.apply("close"), List.of("4"));
        hands.apply(other).press(at.apply("close"), List.of("3"));
        leading.press(at.apply("close"), said("retro.close"));
        hands.apply(other).see(List.of("Sprint 12", "Deploy in ten minutes", "Markdown"));
    }

    private void next(List<String> shown) {
        hands.apply(lead).press(shown, said("retro.next"));
    }

    private void write(String person, List<String> shown, String words) {
        var writing = hands.apply(person);
        writing.press(shown, said("retro.card.write"));
        writing.fill(Map.of(said("retro.card.part"), "1", said("retro.card.words"), words));
    }

    /// The one of these that is there.
    static String among(List<String> wanted, List<String> there) {
        var found = wanted.stream().filter(there::contains).findFirst();
        assertThat(found).as(wanted + " among " + there).isPresent();
        return found.orElseThrow();
    }
}
