package relance.trial;

import relance.text.Catalogue;
import relance.trial.StorySeat.Shown;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What the people of a team do with the bot, scene by scene, over the same signed HTTP as the
/// platform's own.
abstract sealed class Story permits PollStory, RetroStory, BreakoutStory {
    private static final Catalogue WORDS = new Catalogue();

    /// What everybody sees is drawn again at the pace that the platform allows.
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private final PrintStream out;

    Story(PrintStream out) {
        this.out = out;
    }

    /// Does something and tells what was seen.
    interface Step {
        String play() throws Exception;
    }

    record Scene(String name, Step step) {}

    abstract List<Scene> scenes();

    /// Plays it all; answers 0, or 1 at the first scene that fails.
    final int play() {
        int told = 0;
        for (var scene : scenes()) {
            told++;
            try {
                out.printf("%n%2d. %s%n    %s%n", told, scene.name(), scene.step().play());
            } catch (Exception | AssertionError e) {
                out.printf("%n%2d. FAILED: %s%n    %s%n", told, scene.name(), e.getMessage());
                return 1;
            }
        }
        out.printf("%nThe story was played to its end.%n");
        return 0;
    }

    /// The bot's words as this person reads them.
    static String say(String key, StorySeat reader) {
        return say(key, reader, Map.of());
    }

    static String say(String key, StorySeat reader, Map<String, Object> named) {
        return WORDS.say(key, Catalogue.language(reader.locale()), named);
    }

    /// The bot's words in each of its languages: what everybody sees is in the place's.
    static List<String> said(String key) {
        return Catalogue.LANGUAGES.stream()
                .map(language -> WORDS.say(key, language, Map.of()))
                .toList();
    }

    /// Whether a button has these words, in either language.
    static boolean offers(Shown message, String key) {
        return said(key).stream().anyMatch(message::offers);
    }

    static void check(boolean holds, String wanted, Object instead) {
        if (!holds) {
            throw new AssertionError("Wanted " + wanted + ", but: " + instead);
        }
    }

    static String quote(Shown message) {
        return message.words().strip().replace("\n", "\n    ");
    }
}
