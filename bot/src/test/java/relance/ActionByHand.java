package relance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static relance.Screen.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.assertj.core.api.Assertions;

import java.util.List;
import java.util.Map;

/// The second half of the story in the page: what was agreed becomes an action, and is followed
/// until done.
record ActionByHand(Screen screen, Tongue tongue) {
    void play() {
        makeAnAction();
        take();
        nudge();
        why();
        stuck();
        doneAndUndone();
        status();
        home();
        actionFromAMessage();
        quiet();
    }

    private String say(String key) {
        return tongue.say(key);
    }

    private String word(String name) {
        return tongue.word(name);
    }

    private void makeAnAction() {
        button(PollByHand.poll(screen, tongue), say("action.follow")).click();
        var form = screen.form(say("action.form.new"));
        assertThat(form.getByLabel(say("action.form.what"))).isFocused();
        form.getByLabel(say("action.form.what")).fill(word("what"));
        pick(form, "action.form.owner", "Bruno");
        form.getByLabel(say("action.form.when")).fill(word("friday"));
        screen.picture("action-form");
        button(form, say("action.form.send")).click();
        screen.formIsGone();
        askAsUnderstood(word("what"));
        assertThat(screen.whisper(word("what"))).containsText("Bruno");
        screen.picture("asked");
    }

    /// A date in words is read back, and counts once it is said yes to.
    private void askAsUnderstood(String what) {
        var ask = tongue.say("action.asking", Map.of("person", "Bruno"));
        screen.picture("understood");
        button(screen.whisper(what), ask).click();
        assertThat(button(screen.whisper(what), ask)).isHidden();
    }

    private static void choose(Locator form, String option) {
        form.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option)).check();
    }

    private void pick(Locator form, String label, String option) {
        form.getByLabel(say(label)).selectOption(option);
    }

    private void take() {
        screen.lookAtDirect("Bruno");
        var request = screen.messageWith(say("action.take"));
        assertThat(request).containsText("Ana");
        assertThat(request).containsText(word("what"));
        assertThat(request).containsText(say("action.request.calm"));
        for (var answer : List.of("action.but", "action.else", "action.no")) {
            assertThat(button(request, say(answer))).isVisible();
        }
        screen.picture("request");
        button(request, say("action.take")).click();
        assertThat(screen.messageWith(say("action.stuck"))).containsText(word("what"));
        assertThat(screen.messageWith(say("action.take"))).hasCount(0);
        screen.picture("taken");

        screen.lookAtDirect("Ana");
        assertThat(screen.message(word("what"))).containsText("Bruno");
        screen.picture("answer");
    }

    private void nudge() {
        screen.lookAtDirect("Bruno");
        screen.moveAgenda("tomorrow");
        assertThat(screen.messageWith(say("cadence.why"))).hasCount(0);
        screen.moveAgenda("tomorrow");
        assertThat(screen.messageWith(say("cadence.why"))).containsText(word("what"));
        screen.picture("nudge");
    }

    private Locator nudged() {
        return screen.messageWith(say("cadence.why"));
    }

    private void why() {
        button(nudged(), say("cadence.why")).click();
        var why = screen.whisper(say("cadence.why.title"));
        assertThat(why).containsText(word("what"));
        for (var way : List.of("cadence.later", "cadence.mute", "cadence.stop")) {
            assertThat(button(why, say(way))).isVisible();
        }
        screen.picture("why");
    }

    private void stuck() {
        button(nudged(), say("action.stuck")).click();
        var form = screen.form(say("action.form.stuck"));
        choose(form, say("action.stuck.other"));
        button(form, say("action.form.stuck.send")).click();
        assertThat(form.getByRole(AriaRole.ALERT)).hasText(say("action.problem.stuck"));
        screen.picture("stuck-refused");
        choose(form, say("action.stuck.decision"));
        form.getByLabel(say("action.form.stuck.words")).fill(word("stuck"));
        button(form, say("action.form.stuck.send")).click();
        screen.formIsGone();
        assertThat(nudged()).containsText(word("stuck"));
        screen.picture("stuck");

        screen.lookAtDirect("Ana");
        assertThat(screen.message(word("stuck"))).containsText("Bruno");
    }

    private void doneAndUndone() {
        screen.lookAtDirect("Bruno");
        button(nudged(), say("action.done")).click();
        assertThat(button(nudged(), say("action.done"))).hasCount(0);
        screen.picture("done");
        button(nudged(), say("action.undo")).click();
        assertThat(button(nudged(), say("action.done"))).isVisible();
        assertThat(nudged()).containsText(word("stuck"));
        screen.picture("undone");
        button(nudged(), say("action.done")).click();
        assertThat(button(nudged(), say("action.done"))).hasCount(0);
        assertThat(nudged()).containsText(say("cadence.settled"));
    }

    private void status() {
        screen.lookAs("Ana", PollByHand.ROOM);
        assertThat(screen.message(word("what"))).containsText("Bruno");
        screen.type("/relance " + word("status"));
        var answer = screen.whisper(say("status.moved"));
        assertThat(answer).containsText(word("what"));
        assertThat(answer).containsText(say("status.needs"));
        screen.picture("status");
        // Nobody else sees it.
        screen.lookAs("Bruno", PollByHand.ROOM);
        assertThat(screen.message(word("what"))).isVisible();
        assertThat(screen.whisper(say("status.moved"))).hasCount(0);
    }

    private void home() {
        screen.lookAtDirect("Bruno");
        screen.tab(word("home"));
        for (var part : List.of("home.answer", "home.mine", "home.moved", "home.asked")) {
            assertThat(
                            screen.home()
                                    .getByRole(
                                            AriaRole.HEADING,
                                            new Locator.GetByRoleOptions().setName(say(part))))
                    .isVisible();
        }
        assertThat(screen.home()).containsText(word("what"));
        assertThat(button(screen.home(), say("poll.help.start"))).isVisible();
        screen.picture("home");
    }

    private void actionFromAMessage() {
        screen.lookAs("Emma", PollByHand.ROOM);
        screen.type(word("remark"));
        screen.lookAs("Ana", PollByHand.ROOM);
        screen.pickForMessage(screen.message(word("remark")), "Make it an action");
        var form = screen.form(say("action.form.new"));
        assertThat(form).containsText(say("action.form.source"));
        assertThat(form.getByLabel(say("action.form.what"))).hasValue(word("remark"));
        pick(form, "action.form.owner", "Bruno");
        form.getByLabel(say("action.form.when")).fill(word("friday"));
        screen.picture("action-from-message");
        button(form, say("action.form.send")).click();
        screen.formIsGone();
        askAsUnderstood(word("remark"));
        screen.lookAtDirect("Bruno");
        var request = screen.messageWith(say("action.take"));
        assertThat(request).containsText(word("remark"));
        assertThat(
                        request.getByRole(
                                AriaRole.LINK,
                                new Locator.GetByRoleOptions().setName(say("action.source"))))
                .isVisible();
        screen.picture("request-with-source");
        button(request, say("action.no")).click();
        var no = screen.form(say("action.form.no"));
        no.getByLabel(say("action.form.no.why")).fill("…");
        button(no, say("action.form.no.send")).click();
        screen.formIsGone();
    }

    // What is done is never spoken of again.
    private void quiet() {
        int before = nudges();
        screen.moveAgenda("week");
        screen.moveAgenda("week");
        Assertions.assertThat(nudges()).isEqualTo(before);
    }

    private int nudges() {
        return screen.messages()
                .filter(new Locator.FilterOptions().setHasText(say("cadence.why")))
                .count();
    }
}
