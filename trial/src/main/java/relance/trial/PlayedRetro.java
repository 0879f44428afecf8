package relance.trial;

import relance.trial.StorySeat.Shown;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// One retro of the story, as its people find it in their room.
record PlayedRetro(String room, String title, ClickTimes clicks) {
    /// Waits for its message to be at this step.
    Shown at(StorySeat seat, String phase) {
        return at(seat, phase, "");
    }

    /// Waits for its message to say these words too.
    Shown at(StorySeat seat, String phase, String words) {
        return at(seat, phase, m -> m.has(words));
    }

    Shown at(StorySeat seat, String phase, Predicate<Shown> wanted) {
        var said = Story.said("retro.phase." + phase + ".do");
        return seat.await(
                room, m -> m.has(title) && said.stream().anyMatch(m::has) && wanted.test(m));
    }

    void next(StorySeat seat, String phase) {
        clicks.press(at(seat, phase), "retro.next");
    }

    /// @param count how many cards this makes of theirs
    void write(StorySeat seat, RetroCards.Written card, int count) {
        clicks.open(seat, at(seat, "collect"), "retro.sticky.write");
        var noted = Story.say("retro.mine.noted", seat, Map.of("count", count));
        clicks.send(
                seat,
                Map.of(
                        Story.say("retro.sticky.column", seat),
                        "" + card.column(),
                        Story.say("retro.sticky.words", seat),
                        card.words()),
                m -> m.has(noted));
    }

    /// Makes an action, to which its owner says yes.
    ///
    /// @param name the owner's
    Shown propose(StorySeat seat, String what, StorySeat owner, String name) {
        clicks.open(seat, at(seat, "agree"), "action.follow");
        clicks.send(
                seat,
                Map.of(
                        Story.say("action.form.what", seat),
                        what,
                        Story.say("action.form.owner", seat),
                        name));
        var take = Story.say("action.take", owner);
        clicks.press(owner.awaitPrivately(m -> m.has(what) && m.offers(take)), "action.take");
        return at(
                seat,
                "agree",
                m -> m.has(what) && Story.said("retro.state.accepted").stream().anyMatch(m::has));
    }

    Shown summary(StorySeat seat) {
        return seat.await(room, m -> m.has(title) && Story.offers(m, "retro.export"));
    }

    /// The lines of its message that say how many themes there are.
    static List<String> themes(Shown message) {
        return message.words().lines().filter(line -> line.matches(".*\\d+ th[eè]mes?.*")).toList();
    }
}
