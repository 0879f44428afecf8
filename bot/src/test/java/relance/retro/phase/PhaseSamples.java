package relance.retro.phase;

import static relance.retro.RetroExamples.FOLLOW;
import static relance.retro.RetroExamples.ended;
import static relance.retro.RetroExamples.facts;
import static relance.retro.RetroExamples.overview;
import static relance.retro.RetroExamples.retro;

import relance.chat.Card;
import relance.chat.Form;
import relance.retro.model.Phase;

import java.util.Map;
import java.util.Optional;

/// A retro's own message in each phase, and what is asked of people.
public final class PhaseSamples {
    private PhaseSamples() {}

    public static void cards(Map<String, Card> shown) {
        for (var phase : Phase.values()) {
            var retro = retro(phase, phase == Phase.COLLECT, false);
            shown.put("retro-" + phase.word(), RetroCard.open(overview(retro), FOLLOW));
        }
        var live = retro(Phase.COLLECT, false, true);
        shown.put("retro-collect-live", RetroCard.open(overview(live), FOLLOW));
        var named = retro(Phase.COLLECT, false, false);
        shown.put(
                "retro-on-actions", RetroCard.open(overview(named, Optional.of(facts())), FOLLOW));
        var collecting = retro(Phase.COLLECT, true, false);
        shown.put("retro-ask", RetroAsks.line(collecting, false));
        shown.put("retro-ask-answered", RetroAsks.line(collecting, true));
        shown.put("retro-ask-over", RetroAsks.line(ended(), false));
    }

    public static void forms(Map<String, Form> forms) {
        forms.put("retro-form-hand", Facilitator.form(retro(Phase.COLLECT, true, false)));
    }
}
