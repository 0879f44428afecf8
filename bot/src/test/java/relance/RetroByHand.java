package relance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static relance.Screen.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import java.util.List;
import java.util.Map;

/// A live retro of three people in the page: Ana leads, Bruno and Priya take part.
record RetroByHand(Screen screen, Tongue tongue) {
    private static final String ROOM = "general";
    private static final String TITLE = "Sprint 12";

    void play() {
        keep();
        begin();
        write();
        group();
        vote();
        discuss();
        agree();
        score();
        end();
    }

    private String say(String key) {
        return tongue.say(key);
    }

    private String word(String name) {
        return tongue.word(name);
    }

    /// The retro's own message, at this step.
    private Locator retro(String phase) {
        return screen.messages()
                .filter(
                        new Locator.FilterOptions()
                                .setHasText(TITLE)
                                .setHasNotText(word("private")))
                .filter(new Locator.FilterOptions().setHasText(say("retro.phase." + phase + ".do")))
                .last();
    }

    private void next(String phase) {
        button(retro(phase), say("retro.next")).click();
    }

    private static void tick(Locator form, String label) {
        form.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label)).check();
    }

    private static void send(Locator form, Screen screen, String label) {
        button(form, label).click();
        screen.formIsGone();
    }

    private void keep() {
        screen.lookAs("Bruno", ROOM);
        screen.type(word("remark"));
        screen.pickForMessage(screen.message(word("remark")), "Keep for the retro");
        var form = screen.form(say("retro.keep.form"));
        assertThat(form.getByLabel(say("retro.sticky.words"))).hasValue(word("remark"));
        choose(form, "retro.format.start.b");
        screen.picture("retro-keep");
        send(form, screen, say("retro.keep.send"));
        assertThat(screen.messages().last()).containsText("general");
        screen.picture("retro-kept");
    }

    private void choose(Locator form, String column) {
        choose(form, say("retro.sticky.column"), say(column));
    }

    /// Few options are there to be ticked, more in a list.
    private static void choose(Locator form, String label, String option) {
        var field = form.getByLabel(label);
        if ((boolean) field.evaluate("element => element.matches('select')")) {
            field.selectOption(option);
        } else {
            field.getByRole(
                            AriaRole.RADIO,
                            new Locator.GetByRoleOptions().setName(option).setExact(true))
                    .check();
        }
    }

    private void begin() {
        screen.lookAs("Ana", ROOM);
        screen.type("/relance " + word("retro"));
        var form = screen.form(say("retro.form.new"));
        form.getByLabel(say("retro.form.title")).fill(TITLE);
        tick(form, say("retro.form.live"));
        screen.picture("retro-form");
        send(form, screen, say("retro.form.send"));
        assertThat(retro("collect")).containsText(say("retro.named"));
        screen.picture("retro-collect");
    }

    private void write() {
        write("Ana", "retro.format.start.a", "card.talk");
        write("Bruno", "retro.format.start.b", "card.deploy");
        write("Priya", "retro.format.start.b", "card.deployment");
        assertThat(retro("collect")).containsText("4 c");
        screen.picture("retro-written");
        button(retro("collect"), say("retro.mine")).click();
        var mine = screen.whisper(tongue.say("retro.mine.count", Map.of("count", 1)));
        assertThat(mine).containsText(word("card.deployment"));
        screen.picture("retro-mine");
    }

    private void write(String name, String column, String words) {
        screen.lookAs(name, ROOM);
        button(retro("collect"), say("retro.sticky.write")).click();
        var form = screen.form(say("retro.sticky.write"));
        choose(form, column);
        form.getByLabel(say("retro.sticky.words")).fill(word(words));
        if (name.equals("Ana")) {
            screen.picture("retro-card");
        }
        send(form, screen, say("retro.sticky.send"));
        var count = Map.<String, Object>of("count", name.equals("Bruno") ? 2 : 1);
        assertThat(screen.whisper(tongue.say("retro.mine.noted", count))).isVisible();
    }

    private void group() {
        screen.lookAs("Ana", ROOM);
        next("collect");
        button(retro("group"), say("retro.suggest")).click();
        var suggested = screen.messageWith(say("retro.suggest.take"));
        assertThat(suggested).containsText(word("card.deploy"));
        assertThat(suggested).containsText(word("card.deployment"));
        screen.picture("retro-suggested");
        button(suggested, say("retro.suggest.take")).click();
        assertThat(screen.whisper(say("retro.suggest.none"))).isVisible();
        button(retro("group"), say("retro.stickies")).click();
        assertThat(screen.messageWith(say("retro.sort"))).containsText(word("card.talk"));
        screen.picture("retro-cards");
        button(screen.messageWith(say("retro.sort")), say("retro.sort")).click();
        var form = screen.form(say("retro.sort.form"));
        tick(form, word("remark"));
        form.getByLabel(say("retro.sort.new")).fill(word("theme"));
        screen.picture("retro-sort");
        send(form, screen, say("retro.sort.send"));
        assertThat(retro("group")).containsText("2 th");
        screen.picture("retro-grouped");
        next("group");
    }

    private void vote() {
        for (var name : List.of("Ana", "Bruno", "Priya")) {
            screen.lookAs(name, ROOM);
            button(retro("vote"), say("retro.dots")).click();
            var form = screen.form(say("retro.dots.form"));
            dots(form, deployTheme(form), name.equals("Ana") ? 1 : 2);
            dots(form, word("theme"), 1);
            if (name.equals("Bruno")) {
                screen.picture("retro-dots");
            }
            send(form, screen, say("retro.dots.send"));
            assertThat(screen.messageWith(say("retro.dots.change"))).containsText(word("theme"));
        }
        screen.lookAs("Ana", ROOM);
        assertThat(retro("vote")).containsText("3 pe");
        screen.picture("retro-voted");
    }

    /// Either of the two that were taken together may have given it its name.
    private String deployTheme(Locator form) {
        return form.getByLabel(word("card.deploy")).count() > 0
                ? word("card.deploy")
                : word("card.deployment");
    }

    private void dots(Locator form, String theme, int count) {
        choose(form, theme, tongue.say("retro.dots.count", Map.of("count", count)));
    }

    private Locator theme() {
        return screen.messageWith(say("retro.theme.next"));
    }

    private void discuss() {
        next("vote");
        assertThat(theme()).containsText(word("card.deploy"));
        theme().scrollIntoViewIfNeeded();
        screen.picture("retro-theme");
        button(theme(), say("retro.theme.next")).click();
        assertThat(theme()).containsText(word("theme"));
        assertThat(retro("discuss")).containsText("✓");
        screen.picture("retro-discuss");
        next("discuss");
    }

    private void agree() {
        button(retro("agree"), say("action.follow")).click();
        var form = screen.form(say("action.form.new"));
        form.getByLabel(say("action.form.what")).fill(word("promise"));
        choose(form, say("action.form.owner"), "Bruno");
        screen.picture("retro-action");
        send(form, screen, say("action.form.send"));

        screen.lookAtDirect("Bruno");
        assertThat(screen.messageWith(say("action.take"))).containsText(word("promise"));
        screen.picture("retro-request");
        button(screen.messageWith(say("action.take")), say("action.take")).click();
        assertThat(screen.messageWith(say("action.stuck"))).containsText(word("promise"));

        screen.lookAs("Ana", ROOM);
        assertThat(retro("agree")).containsText(say("retro.state.accepted"));
        button(retro("agree"), say("retro.improve")).click();
        form = screen.form(say("retro.improve"));
        choose(form, say("retro.improve.which"), word("promise"));
        screen.picture("retro-improve");
        send(form, screen, say("retro.improve.send"));
        assertThat(retro("agree")).containsText("★");
        screen.picture("retro-agreed");
        next("agree");
    }

    private void score() {
        for (var score : Map.of("Ana", 5, "Bruno", 4, "Priya", 4).entrySet()) {
            screen.lookAs(score.getKey(), ROOM);
            button(retro("close"), "" + score.getValue()).click();
            var noted = tongue.say("retro.roti.noted", Map.of("roti", score.getValue()));
            assertThat(screen.whisper(noted)).isVisible();
        }
        assertThat(retro("close")).containsText(tongue.say("retro.count.roti", Map.of("count", 3)));
        screen.picture("retro-score");
    }

    private void end() {
        screen.lookAs("Ana", ROOM);
        button(retro("close"), say("retro.close")).click();
        var summary = screen.messageWith(say("retro.export"));
        assertThat(summary).containsText(word("promise"));
        assertThat(summary).containsText("★");
        assertThat(screen.message(say("retro.summary.see"))).isVisible();
        // The threads lead no further.
        assertThat(theme()).hasCount(0);
        summary.scrollIntoViewIfNeeded();
        screen.picture("retro-summary");
        button(summary, say("retro.export")).click();
        assertThat(screen.whisper("# " + TITLE)).containsText(word("card.talk"));
        screen.picture("retro-markdown");
    }
}
