package relance.retro;

import static relance.gallery.Stage.ANA;
import static relance.gallery.Stage.BO;
import static relance.gallery.Stage.EVE;
import static relance.gallery.Stage.TEAM;
import static relance.gallery.Stage.WORKSPACE;
import static relance.retro.RetroExamples.ID;
import static relance.retro.RetroExamples.agreed;
import static relance.retro.RetroExamples.cards;
import static relance.retro.RetroExamples.commitments;
import static relance.retro.RetroExamples.ended;
import static relance.retro.RetroExamples.facts;
import static relance.retro.RetroExamples.longest;
import static relance.retro.RetroExamples.retro;
import static relance.retro.RetroExamples.series;
import static relance.retro.RetroExamples.themes;
import static relance.retro.RetroExamples.view;
import static relance.retro.RetroExamples.with;
import static relance.retro.RetroExamples.written;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Refusal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every card and form of retros, as everyone or one person sees it.
public final class RetroSamples {
    private static final Button FOLLOW =
            new Button.Opens(
                    Text.said("action.follow"),
                    ActionRef.of("action", "from", "retro", "retro", 12, TEAM, "Deployments"));

    private RetroSamples() {}

    private static Suggestions manyLong() {
        return new Suggestions(Collections.nCopies(9, new Suggestions.Group(longest())));
    }

    /// Named cards.
    public static Map<String, Card> cardsShown() {
        var shown = new LinkedHashMap<String, Card>();
        for (var phase : Phase.values()) {
            shown.put(
                    "retro-" + phase.word(),
                    RetroCard.open(view(retro(phase, phase == Phase.COLLECT, false)), FOLLOW));
        }
        shown.put(
                "retro-collect-live",
                RetroCard.open(view(retro(Phase.COLLECT, false, true)), FOLLOW));
        shown.put(
                "retro-closed",
                RetroSummary.closed(view(ended()), Optional.of("https://chat.example/p18")));
        shown.put("retro-summary", RetroSummary.of(view(ended())));
        shown.put(
                "retro-summary-series",
                RetroSummary.of(with(view(ended()), Optional.of(series()), Optional.empty())));
        shown.put(
                "retro-on-actions",
                RetroCard.open(
                        with(
                                view(retro(Phase.COLLECT, false, false)),
                                Optional.empty(),
                                Optional.of(facts())),
                        FOLLOW));
        shown.put("retro-facts", FactsCard.page(retro(Phase.COLLECT, false, false), facts(), 0));
        themeCards(shown);
        breakoutCards(shown);
        privateCards(shown);
        return shown;
    }

    private static void themeCards(Map<String, Card> shown) {
        var live = retro(Phase.DISCUSS, false, true);
        shown.put("retro-theme", ThemeCard.of(live, themes().get(1), cards(), FOLLOW));
        shown.put("retro-theme-discussed", ThemeCard.of(live, themes().get(0), cards(), FOLLOW));
        shown.put("retro-theme-longest", ThemeCard.of(live, themes().get(1), longest(), FOLLOW));
    }

    private static void breakoutCards(Map<String, Card> shown) {
        var pairs = retro(Phase.PAIR, false, true);
        var pair = new Breakout(new BreakoutId(WORKSPACE, 5), ID, Phase.PAIR, List.of(BO, EVE));
        shown.put("retro-breakout-pair", BreakoutCard.of(pairs, pair, cards(), BO));
        shown.put(
                "retro-breakout-over",
                BreakoutCard.of(retro(Phase.FOUR, false, true), pair, List.of(), BO));
        shown.put(
                "retro-breakout-four-longest",
                BreakoutCard.of(
                        retro(Phase.FOUR, false, false),
                        new Breakout(
                                new BreakoutId(WORKSPACE, 6),
                                ID,
                                Phase.FOUR,
                                List.of(ANA, BO, EVE)),
                        longest(),
                        ANA));
        shown.put("retro-ours", MyStickies.of(pairs, cards(), 0, Optional.empty()));
        shown.put("retro-ours-noted", MyStickies.noted(pairs, cards()));
    }

    private static void privateCards(Map<String, Card> shown) {
        var named = retro(Phase.GROUP, false, true);
        shown.put("retro-stickies", StickyPages.look(named, cards(), themes(), 0, true));
        shown.put("retro-stickies-longest", StickyPages.look(named, longest(), List.of(), 1, true));
        var alike =
                Suggestions.of(
                        cards().stream()
                                .map(card ->
                                        written(
                                                card.number(),
                                                card.column(),
                                                card.words(),
                                                Optional.empty()))
                                .toList());
        shown.put("retro-suggestions", SuggestionPages.of(named, alike, 0, Optional.empty()));
        shown.put(
                "retro-suggestions-none",
                SuggestionPages.of(
                        named,
                        new Suggestions(List.of()),
                        0,
                        Optional.of(Text.said("retro.suggest.taken", "count", 3))));
        shown.put(
                "retro-suggestions-longest",
                SuggestionPages.of(named, manyLong(), 0, Optional.empty()));
        var collecting = retro(Phase.COLLECT, true, false);
        shown.put("retro-noted", MyStickies.noted(collecting, cards()));
        shown.put("retro-mine", MyStickies.of(collecting, cards(), 0, Optional.empty()));
        shown.put("retro-mine-longest", MyStickies.of(collecting, longest(), 1, Optional.empty()));
        shown.put(
                "retro-dots-noted",
                DotForm.noted(retro(Phase.VOTE, true, false), themes(), Map.of(1L, 2), 0));
        shown.put("retro-ask", RetroAsks.line(collecting, "collect", true));
        shown.put("retro-ask-answered", RetroAsks.line(collecting, "answered", true));
        shown.put("retro-ask-over", RetroAsks.line(ended(), "over", false));
        shown.put("retro-export", RetroExport.of(view(ended()), cards(), 0));
        shown.put(
                "retro-late-sticky",
                card(RetroAnswers.lateCard(retro(Phase.VOTE, true, false), "One *more* thing")));
        shown.put(
                "retro-refused",
                card(Refusal.of("retro", Text.said("retro.problem.open"), "voilier", 7)));
        shown.put("retro-moved-on", card(RetroAnswers.movedOn(retro(Phase.VOTE, true, false))));
    }

    private static Card card(Reply reply) {
        return ((Reply.Whisper) reply).card();
    }

    /// Named forms.
    public static Map<String, Form> forms() {
        var forms = new LinkedHashMap<String, Form>();
        forms.put("retro-form-new", RetroForm.creating(RetroWords.EMPTY, Optional.empty()));
        forms.put(
                "retro-form-filled",
                RetroForm.creating(
                        RetroWords.read("\"Sprint 12\" \"Good\" \"Bad\" anonymous until friday"),
                        Optional.of(TEAM)));
        var anonymous = retro(Phase.COLLECT, true, false);
        forms.put("retro-form-hand", RetroForm.handing(anonymous));
        forms.put(
                "retro-form-repeat",
                SeriesForm.of(anonymous, 2, "vendredi 14 h", List.of(BO, EVE)));
        forms.put("retro-form-pare", BreakoutCard.paring(retro(Phase.PAIR, false, true), cards()));
        forms.put("retro-form-sticky", StickyForm.of(anonymous, 7, Optional.empty(), "", false));
        forms.put(
                "retro-form-sticky-changed",
                StickyForm.of(retro(Phase.COLLECT, false, true), 7, Optional.of(1), "Slow", true));
        var group = retro(Phase.GROUP, false, true);
        forms.put("retro-form-sort", GroupForm.sorting(group, cards(), themes(), 0));
        forms.put("retro-form-themes", GroupForm.themes(group, themes()));
        forms.put(
                "retro-form-choose",
                SuggestionPages.choosing(group, Suggestions.of(longest().subList(0, 4)), 0));
        forms.put(
                "retro-form-dots",
                DotForm.of(retro(Phase.VOTE, true, false), themes(), Map.of(2L, 1), 0));
        forms.put(
                "retro-form-commitments",
                CommitmentForm.of(retro(Phase.ACTIONS, true, false), commitments()));
        forms.put("retro-form-improve", CommitmentForm.improving(group, agreed()));
        forms.put("retro-form-keep", KeptNotes.form(TEAM, group.columns(), "The build broke", 1));
        return forms;
    }
}
