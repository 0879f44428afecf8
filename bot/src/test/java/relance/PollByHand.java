package relance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static relance.Screen.button;

import com.microsoft.playwright.Locator;

import java.util.List;
import java.util.Map;

/// The first half of the story in the page: a poll, votes by click and by keyboard, its result.
record PollByHand(Screen screen, Tongue tongue) {
    static final String ROOM = "general";

    void play() {
        ask();
        vote();
        voteByKeyboard();
        close();
    }

    private String say(String key) {
        return tongue.say(key);
    }

    private String word(String name) {
        return tongue.word(name);
    }

    static Locator poll(Screen screen, Tongue tongue) {
        return screen.messages()
                .filter(
                        new Locator.FilterOptions()
                                .setHasText(tongue.word("question"))
                                .setHasNotText(tongue.word("private")));
    }

    private Locator poll() {
        return poll(screen, tongue);
    }

    private void ask() {
        screen.lookAs("Ana", ROOM);
        screen.type(word("hello"));
        assertThat(screen.message(word("hello"))).containsText("Ana");
        screen.type(
                "/relance %s \"%s\" \"%s\" \"%s\" \"%s\""
                        .formatted(
                                word("poll"),
                                word("question"),
                                word("first"),
                                word("second"),
                                word("third")));
        assertThat(poll()).hasCount(1);
        for (var option : List.of("first", "second", "third")) {
            assertThat(screen.voteFor(poll(), word(option))).isVisible();
        }
        assertThat(poll()).containsText(say("poll.setting.hidden"));
        screen.picture("poll");
    }

    private void vote() {
        vote("Ana", "first");
        vote("Bruno", "second");
        screen.picture("vote");
        // A second click sets the other option; it does not add one.
        vote("Bruno", "first");
        vote("Priya", "second");
        assertThat(poll()).containsText(answered(3));
        button(poll(), say("poll.mine")).click();
        assertThat(button(screen.whisper(word("second")), say("poll.mine.takeback"))).isVisible();
        screen.picture("my-vote");
    }

    private String answered(int count) {
        return tongue.say("poll.answered.of", Map.of("answered", count, "all", 6));
    }

    private void vote(String name, String option) {
        screen.lookAs(name, ROOM);
        screen.voteFor(poll(), word(option)).click();
        assertThat(screen.whisper(word(option))).isVisible();
    }

    // As Dan, who has no mouse.
    private void voteByKeyboard() {
        var dan = screen.person("Dan");
        screen.tabTo(dan);
        screen.press("Enter");
        assertThat(dan).hasAttribute("aria-pressed", "true");
        assertThat(screen.whisper(word("second"))).hasCount(0);
        screen.tabTo(screen.voteFor(poll(), word("first")));
        screen.picture("keyboard");
        screen.press("Enter");
        assertThat(screen.whisper(word("first"))).isVisible();
        assertThat(poll()).containsText(answered(4));
        assertThat(screen.voteFor(poll(), word("first"))).isFocused();
    }

    private void close() {
        screen.lookAs("Emma", ROOM);
        button(poll(), say("poll.close")).click();
        button(screen.sure(), say("text.confirm.yes")).click();
        // Not hers to close.
        assertThat(screen.message(word("private"))).isVisible();
        assertThat(screen.voteFor(poll(), word("first"))).isVisible();
        screen.picture("not-yours-to-close");

        screen.lookAs("Ana", ROOM);
        button(poll(), say("poll.close")).click();
        assertThat(screen.sure()).containsText(say("poll.close.sure"));
        screen.picture("close");
        button(screen.sure(), say("text.confirm.yes")).click();
        assertThat(button(poll(), say("action.follow"))).isVisible();
        assertThat(poll()).hasCount(1);
        assertThat(poll()).containsText("3 · 75");
        assertThat(screen.voteFor(poll(), word("first"))).hasCount(0);
        screen.picture("result");
    }
}
