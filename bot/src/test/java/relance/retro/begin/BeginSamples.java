package relance.retro.begin;

import static relance.gallery.Stage.ANA;
import static relance.gallery.Stage.BO;
import static relance.gallery.Stage.EVE;
import static relance.gallery.Stage.FRIDAY;
import static relance.gallery.Stage.TEAM;
import static relance.retro.RetroExamples.ID;
import static relance.retro.RetroExamples.ended;
import static relance.retro.RetroExamples.overview;
import static relance.retro.RetroExamples.retro;

import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Text;
import relance.kit.Refusal;
import relance.retro.RetroSamples;
import relance.retro.model.Phase;
import relance.retro.outcome.Summary;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How retros begin, and come back.
public final class BeginSamples {
    private static final Series SERIES =
            new Series(TEAM, ID, 2, FRIDAY.plus(Duration.ofDays(14)), List.of(BO, EVE), ANA);

    private BeginSamples() {}

    public static void cards(Map<String, Card> shown) {
        shown.put(
                "retro-summary-series",
                Summary.of(overview(ended()), Optional.of(SERIES.next(ANA))));
        shown.put(
                "retro-refused",
                RetroSamples.card(
                        Refusal.of("retro", Text.said("retro.problem.open"), "voilier", 7)));
    }

    public static void forms(Map<String, Form> forms) {
        forms.put("retro-form-new", NewRetroForm.of(RetroWords.EMPTY, Optional.empty()));
        var words = "\"Sprint 12\" \"Good\" \"Bad\" anonymous until friday";
        forms.put("retro-form-filled", NewRetroForm.of(RetroWords.read(words), Optional.of(TEAM)));
        var series = new SeriesForm(2, "vendredi 14 h", List.of(BO, EVE));
        forms.put("retro-form-repeat", series.form(retro(Phase.COLLECT, true, false)));
        var columns = retro(Phase.GROUP, false, true).columns();
        forms.put("retro-form-keep", NoteForm.of(TEAM, columns, "The build broke", 1));
    }
}
