package relance.retro;

import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Reply;
import relance.retro.begin.BeginSamples;
import relance.retro.board.BoardSamples;
import relance.retro.model.Phase;
import relance.retro.model.RetroAnswers;
import relance.retro.outcome.OutcomeSamples;
import relance.retro.phase.PhaseSamples;
import relance.retro.theme.ThemeSamples;

import java.util.LinkedHashMap;
import java.util.Map;

/// Every card and form of retros, as everyone or one person sees it.
public final class RetroSamples {
    private RetroSamples() {}

    /// Named cards.
    public static Map<String, Card> cardsShown() {
        var shown = new LinkedHashMap<String, Card>();
        PhaseSamples.cards(shown);
        ThemeSamples.cards(shown);
        BoardSamples.cards(shown);
        OutcomeSamples.cards(shown);
        BeginSamples.cards(shown);
        var voting = RetroExamples.retro(Phase.VOTE, true, false);
        shown.put("retro-late-sticky", card(RetroAnswers.lateSticky(voting, "One *more* thing")));
        shown.put("retro-moved-on", card(RetroAnswers.movedOn(voting)));
        return shown;
    }

    public static Card card(Reply reply) {
        return ((Reply.Whisper) reply).card();
    }

    /// Named forms.
    public static Map<String, Form> forms() {
        var forms = new LinkedHashMap<String, Form>();
        PhaseSamples.forms(forms);
        ThemeSamples.forms(forms);
        BoardSamples.forms(forms);
        OutcomeSamples.forms(forms);
        BeginSamples.forms(forms);
        return forms;
    }
}
