package relance.retro;

import static relance.gallery.Stage.ANA;
import static relance.gallery.Stage.BO;
import static relance.gallery.Stage.EVE;
import static relance.gallery.Stage.FRIDAY;
import static relance.gallery.Stage.TEAM;
import static relance.gallery.Stage.WORKSPACE;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Reply;
import relance.chat.Text;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Every card and form of retros, as everyone or one person sees it.
public final class RetroSamples {
    private static final RetroId ID = new RetroId(WORKSPACE, 12);
    private static final Button FOLLOW =
            new Button.Opens(
                    Text.said("action.follow"),
                    ActionRef.of("action", "from", "retro", "retro", 12, TEAM, "Deployments"));

    private RetroSamples() {}

    static Retro retro(Phase phase, boolean anonymous, boolean live) {
        return new Retro(
                ID,
                ANA,
                ANA,
                true,
                new Retro.Plan(
                        TEAM, "Sprint 12", Format.START, List.of(), anonymous, live, 10, 1, 0),
                3,
                phase,
                phase,
                Optional.of(FRIDAY),
                14,
                Optional.of(41L),
                FRIDAY.minus(Duration.ofDays(4)),
                Optional.empty());
    }

    private static Retro ended() {
        var open = retro(Phase.CLOSE, true, false);
        return new Retro(
                ID,
                ANA,
                ANA,
                true,
                open.plan(),
                3,
                Phase.CLOSE,
                Phase.CLOSE,
                Optional.empty(),
                14,
                open.improvement(),
                open.createdAt(),
                Optional.of(FRIDAY));
    }

    private static Theme theme(long number, String title, Theme.State state, int dots) {
        return new Theme(
                new ThemeId(WORKSPACE, number),
                ID,
                title,
                state,
                dots,
                4,
                state == Theme.State.TALKED ? Optional.of(FRIDAY) : Optional.empty());
    }

    private static List<Theme> themes() {
        return List.of(
                theme(1, "Deployments take too long", Theme.State.DISCUSSED, 7),
                theme(2, "Meetings <without> *agenda*", Theme.State.TALKED, 5),
                theme(3, "Talk to users every week", Theme.State.OPEN, 2),
                theme(4, "Coffee", Theme.State.PARKED, 0));
    }

    private static PromiseStore.Promise promise(
            long action, String what, String state, Optional<PromiseStore.Answer> answer) {
        return new PromiseStore.Promise(
                WORKSPACE,
                action,
                what,
                Optional.of(BO),
                state,
                answer,
                answer.filter(a -> a == PromiseStore.Answer.DROP).map(a -> "No budget").orElse(""),
                new TreeMap<>(action == 31 ? Map.of("later", 2, "stuck", 1) : Map.of()));
    }

    private static List<PromiseStore.Promise> promises() {
        return List.of(
                promise(31, "Write the runbook", "accepted", Optional.empty()),
                promise(32, "Call the bank", "done", Optional.of(PromiseStore.Answer.DONE)),
                promise(33, "Buy chairs", "dropped", Optional.of(PromiseStore.Answer.DROP)));
    }

    private static List<PromiseStore.Promise> agreed() {
        return List.of(
                promise(41, "Deploy in ten minutes", "accepted", Optional.empty()),
                promise(42, "Agenda the day before", "proposed", Optional.empty()));
    }

    private static RetroView view(Retro retro) {
        return new RetroView(
                retro,
                23,
                14,
                9,
                themes(),
                promises(),
                agreed(),
                6,
                Optional.of(new Worth.Sums(List.of(0, 1, 1, 2, 2))));
    }

    private static WrittenCard written(long number, int part, String words, Optional<Long> theme) {
        return new WrittenCard(
                WORKSPACE,
                number,
                Optional.of(Long.toString(EVE.number())),
                part,
                words,
                theme.map(n -> new ThemeId(WORKSPACE, n)));
    }

    private static List<WrittenCard> cards() {
        return List.of(
                written(101, 1, "Deployments take too long", Optional.of(1L)),
                written(102, 1, "A deployment takes an hour, every time", Optional.of(1L)),
                written(103, 0, "Talk to <users> & *listen*\nevery week", Optional.empty()),
                written(104, -1, "Left over from last time", Optional.empty()));
    }

    private static List<WrittenCard> longest() {
        return IntStream.range(0, 30)
                .mapToObj(i ->
                        written(
                                200 + i,
                                i % 3,
                                "Trop de réunions & d’allers-retours. "
                                                .repeat(81)
                                                .substring(0, 2_990)
                                        + i,
                                Optional.empty()))
                .toList();
    }

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
        themeCards(shown);
        privateCards(shown);
        return shown;
    }

    private static void themeCards(Map<String, Card> shown) {
        var live = retro(Phase.DISCUSS, false, true);
        shown.put("retro-theme", ThemeCard.of(live, themes().get(1), cards(), FOLLOW));
        shown.put("retro-theme-discussed", ThemeCard.of(live, themes().get(0), cards(), FOLLOW));
        shown.put("retro-theme-longest", ThemeCard.of(live, themes().get(1), longest(), FOLLOW));
    }

    private static void privateCards(Map<String, Card> shown) {
        var named = retro(Phase.GROUP, false, true);
        shown.put("retro-cards", CardPages.look(named, cards(), themes(), 0, true));
        shown.put("retro-cards-longest", CardPages.look(named, longest(), List.of(), 1, true));
        var alike =
                Suggestions.of(
                        cards().stream()
                                .map(card ->
                                        written(
                                                card.number(),
                                                card.part(),
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
        shown.put("retro-noted", MyCards.noted(collecting, cards()));
        shown.put("retro-mine", MyCards.of(collecting, cards(), 0, Optional.empty()));
        shown.put("retro-mine-longest", MyCards.of(collecting, longest(), 1, Optional.empty()));
        shown.put(
                "retro-dots-noted",
                DotForm.noted(retro(Phase.VOTE, true, false), themes(), Map.of(1L, 2), 0));
        shown.put("retro-ask", RetroAsking.line(collecting, "collect", true));
        shown.put("retro-ask-answered", RetroAsking.line(collecting, "answered", true));
        shown.put("retro-ask-over", RetroAsking.line(ended(), "over", false));
        shown.put("retro-export", RetroExport.of(view(ended()), cards(), 0));
        shown.put(
                "retro-late-card",
                card(RetroAnswers.lateCard(retro(Phase.VOTE, true, false), "One *more* thing")));
        shown.put(
                "retro-refused",
                card(RetroAnswers.refused(Text.said("retro.problem.open"), "voilier", 7)));
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
        forms.put("retro-form-card", CardForm.of(anonymous, 7, Optional.empty(), "", false));
        forms.put(
                "retro-form-card-changed",
                CardForm.of(retro(Phase.COLLECT, false, true), 7, Optional.of(1), "Slow", true));
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
                "retro-form-promises",
                PromiseForm.of(retro(Phase.ACTIONS, true, false), promises()));
        forms.put("retro-form-improve", PromiseForm.improving(group, agreed()));
        forms.put("retro-form-keep", RetroBox.form(TEAM, group.parts(), "The build broke", 1));
        return forms;
    }
}
