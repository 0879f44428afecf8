package relance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/// Takes the README's picture of the playground: `target/screenshots/playground-en.png` and
/// `playground-fr.png`.
class PictureBrowserIT {
    private static final String ROOM = "#general";

    @ParameterizedTest
    @EnumSource
    void shows_a_poll_with_votes(Tongue tongue) throws Exception {
        try (var office = new Office(tongue.mixed());
                var browser = new Browser()) {
            office.seat("Ana").say(ROOM, tongue.word("hello"));
            office.seat("Bruno").say(ROOM, tongue.word("thanks"));
            office.seat("Ana").say(ROOM, tongue.word("ask"));
            poll(office, tongue);
            try (var screen = browser.open(office, tongue)) {
                screen.lookAs("Ana", "general");
                var first = live(tongue, "first", 3);
                assertThat(screen.messages().last()).containsText(first);
                assertThat(screen.messages().last()).containsText(live(tongue, "second", 1));
                screen.keep("playground-" + tongue.code() + ".png");
            }
        }
    }

    private static void poll(Office office, Tongue tongue) {
        var ana = office.seat("Ana");
        ana.command(
                ROOM,
                "%s \"%s\" \"%s\" \"%s\" \"%s\" %s"
                        .formatted(
                                tongue.word("poll"),
                                tongue.word("question"),
                                tongue.word("first"),
                                tongue.word("second"),
                                tongue.word("third"),
                                tongue.word("live")));
        var poll = ana.await(ROOM, m -> m.has(tongue.word("question")) && !m.ephemeral());
        for (var name : List.of("Bruno", "Chloé", "Priya")) {
            office.seat(name).clickBeside(poll, tongue.word("first"), tongue.say("poll.vote"));
        }
        office.seat("Dan").clickBeside(poll, tongue.word("second"), tongue.say("poll.vote"));
    }

    private static String live(Tongue tongue, String option, int votes) {
        return tongue.word(option) + " · " + votes;
    }
}
