package relance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/// The playground's page as somebody in front of it sees and uses it.
final class Screen implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int MOST_TABS = 150;

    private final BrowserContext context;
    private final Page page;
    private final Tongue tongue;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private int pictures;

    Screen(BrowserContext context, Tongue tongue, String address) {
        this.context = context;
        this.tongue = tongue;
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(address);
        assertThat(page.locator("#sidebar").getByRole(AriaRole.BUTTON)).not().hasCount(0);
    }

    private static Pattern starting(String text) {
        return Pattern.compile("^" + text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    Locator person(String name) {
        return page.locator("#sidebar")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(starting(name)));
    }

    /// Looks at the workspace as this person, in a channel or in their conversation with the bot.
    void lookAs(String name, String place) {
        person(name).click();
        assertThat(person(name)).hasAttribute("aria-pressed", "true");
        page.locator("#sidebar")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(starting(place)))
                .click();
        assertThat(page.locator("#heading h2")).containsText(place);
    }

    /// The conversation of a person with the bot.
    void lookAtDirect(String name) {
        lookAs(name, "Relance");
        tab(tongue.word("messages"));
    }

    void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
        assertThat(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)))
                .hasAttribute("aria-selected", "true");
    }

    void type(String text) {
        var field = page.locator("#composer").getByRole(AriaRole.COMBOBOX);
        field.click();
        field.pressSequentially(text);
        field.press("Enter");
        assertThat(field).hasValue("");
    }

    Locator messages() {
        return page.getByRole(AriaRole.LOG).getByRole(AriaRole.ARTICLE);
    }

    /// The newest message with this text.
    Locator message(String text) {
        return messages().filter(new Locator.FilterOptions().setHasText(text)).last();
    }

    /// The newest message with a button of this name.
    Locator messageWith(String button) {
        return messages()
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.BUTTON,
                                                new Page.GetByRoleOptions()
                                                        .setName(button)
                                                        .setExact(true))))
                .last();
    }

    /// The newest message that only this person sees.
    Locator whisper(String text) {
        return messages()
                .filter(new Locator.FilterOptions().setHasText(tongue.word("private")))
                .filter(new Locator.FilterOptions().setHasText(text))
                .last();
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, named(name));
    }

    /// The button beside an option of a poll.
    Locator voteFor(Locator poll, String option) {
        return button(
                poll.locator(".section").filter(new Locator.FilterOptions().setHasText(option)),
                tongue.say("poll.vote"));
    }

    /// Picks from the ⋯ that shows when the pointer is over a message.
    void pickForMessage(Locator message, String entry) {
        message.hover();
        button(message.locator(".tools"), tongue.word("more")).click();
        menu(entry).click();
    }

    private Locator menu(String entry) {
        return page.getByRole(AriaRole.MENU).getByRole(AriaRole.MENUITEM, named(entry));
    }

    Locator form(String title) {
        var form = page.locator("#modal[open]");
        assertThat(form.getByRole(AriaRole.HEADING)).hasText(title);
        return form;
    }

    void formIsGone() {
        assertThat(page.locator("#modal[open]")).hasCount(0);
    }

    /// The "are you sure" of a button.
    Locator sure() {
        return page.locator("#confirm[open]");
    }

    void moveAgenda(String move) {
        var clock = page.locator("#top time");
        var before = clock.getAttribute("datetime");
        button(page.locator("#top"), tongue.word(move)).click();
        assertThat(clock).not().hasAttribute("datetime", before);
    }

    Locator home() {
        return page.locator(".home");
    }

    /// Presses Tab, and nothing else, until the focus is on it.
    void tabTo(Locator wanted) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        fail("The Tab key never reaches " + wanted);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /// Keeps what is seen now, numbered in the order of the story.
    void picture(String name) {
        keep("%s-%02d-%s.png".formatted(tongue.code(), ++pictures, name));
    }

    void keep(String file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)));
    }

    /// The page's own errors.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
