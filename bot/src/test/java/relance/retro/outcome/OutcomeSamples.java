package relance.retro.outcome;

import static relance.retro.RetroExamples.agreed;
import static relance.retro.RetroExamples.commitments;
import static relance.retro.RetroExamples.ended;
import static relance.retro.RetroExamples.facts;
import static relance.retro.RetroExamples.overview;
import static relance.retro.RetroExamples.retro;
import static relance.retro.RetroExamples.stickies;

import relance.chat.Card;
import relance.chat.Form;
import relance.retro.model.Phase;

import java.util.Map;
import java.util.Optional;

/// What retros come to.
public final class OutcomeSamples {
    private OutcomeSamples() {}

    public static void cards(Map<String, Card> shown) {
        var ended = overview(ended());
        shown.put("retro-closed", Summary.closed(ended, Optional.of("https://chat.example/p18")));
        shown.put("retro-summary", Summary.of(ended, Optional.empty()));
        shown.put("retro-facts", FactsCard.page(retro(Phase.COLLECT, false, false), facts(), 0));
        shown.put("retro-export", Export.of(ended, stickies(), 0));
    }

    public static void forms(Map<String, Form> forms) {
        forms.put(
                "retro-form-commitments",
                CommitmentForm.of(retro(Phase.ACTIONS, true, false), commitments()));
        forms.put(
                "retro-form-improve", Improvement.form(retro(Phase.GROUP, false, true), agreed()));
    }
}
