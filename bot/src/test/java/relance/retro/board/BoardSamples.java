package relance.retro.board;

import static relance.gallery.Stage.ANA;
import static relance.gallery.Stage.BO;
import static relance.gallery.Stage.EVE;
import static relance.gallery.Stage.WORKSPACE;
import static relance.retro.RetroExamples.ID;
import static relance.retro.RetroExamples.longest;
import static relance.retro.RetroExamples.retro;
import static relance.retro.RetroExamples.stickies;
import static relance.retro.RetroExamples.written;

import relance.chat.Card;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.retro.model.BreakoutId;
import relance.retro.model.Phase;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people write, and their breakouts.
public final class BoardSamples {
    private BoardSamples() {}

    public static void cards(Map<String, Card> shown) {
        var collecting = retro(Phase.COLLECT, true, false);
        shown.put("retro-noted", MyStickies.noted(collecting, stickies()));
        shown.put("retro-mine", MyStickies.of(collecting, stickies(), 0));
        shown.put("retro-mine-longest", MyStickies.of(collecting, longest(), 1));
        var pairs = retro(Phase.PAIR, false, true);
        var pair = breakout(5, Phase.PAIR, BO, EVE);
        shown.put("retro-breakout-pair", BreakoutCard.of(pairs, pair, stickies(), BO));
        var fours = retro(Phase.FOUR, false, true);
        shown.put("retro-breakout-over", BreakoutCard.of(fours, pair, List.of(), BO));
        var four = breakout(6, Phase.FOUR, ANA, BO, EVE);
        var later = retro(Phase.FOUR, false, false);
        shown.put("retro-breakout-four-longest", BreakoutCard.of(later, four, longest(), ANA));
        shown.put("retro-ours", MyStickies.of(pairs, stickies(), 0));
        shown.put("retro-ours-noted", MyStickies.noted(pairs, stickies()));
    }

    private static Breakout breakout(long number, Phase phase, PersonId... people) {
        return new Breakout(new BreakoutId(WORKSPACE, number), ID, phase, List.of(people));
    }

    public static void forms(Map<String, Form> forms) {
        forms.put("retro-form-pare", PareForm.of(retro(Phase.PAIR, false, true), stickies()));
        forms.put("retro-form-sticky", StickyForm.blank(retro(Phase.COLLECT, true, false), 7));
        forms.put(
                "retro-form-sticky-changed",
                StickyForm.changing(
                        retro(Phase.COLLECT, false, true),
                        written(7, 1, "Slow", Optional.empty())));
    }
}
