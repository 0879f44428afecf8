package relance.retro.theme;

import static relance.gallery.Stage.WORKSPACE;
import static relance.retro.RetroExamples.FOLLOW;
import static relance.retro.RetroExamples.longest;
import static relance.retro.RetroExamples.retro;
import static relance.retro.RetroExamples.stickies;
import static relance.retro.RetroExamples.themes;
import static relance.retro.RetroExamples.written;

import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Text;
import relance.retro.model.Phase;
import relance.retro.model.Retro;
import relance.retro.model.ThemeId;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Themes, and the way to them.
public final class ThemeSamples {
    private ThemeSamples() {}

    public static void cards(Map<String, Card> shown) {
        var live = retro(Phase.DISCUSS, false, true);
        shown.put("retro-theme", ThemeCard.of(live, themes().get(1), stickies(), FOLLOW));
        shown.put("retro-theme-discussed", ThemeCard.of(live, themes().get(0), stickies(), FOLLOW));
        shown.put("retro-theme-longest", ThemeCard.of(live, themes().get(1), longest(), FOLLOW));
        var named = retro(Phase.GROUP, false, true);
        shown.put("retro-stickies", StickyPages.look(named, stickies(), themes(), 0, true));
        shown.put("retro-stickies-longest", StickyPages.look(named, longest(), List.of(), 1, true));
        suggestions(shown, named);
        var voting = retro(Phase.VOTE, true, false);
        var mine = Map.of(new ThemeId(WORKSPACE, 1), 2);
        shown.put("retro-dots-noted", DotForm.noted(voting, themes(), mine, 0));
    }

    private static void suggestions(Map<String, Card> shown, Retro named) {
        var free =
                stickies().stream()
                        .map(s ->
                                written(s.number(), s.columnNumber(), s.words(), Optional.empty()))
                        .toList();
        shown.put("retro-suggestions", SuggestionPages.of(named, Suggestions.of(free), 0));
        var taken = Text.said("retro.suggest.taken").with("count", 3);
        var none = new Suggestions(List.of());
        shown.put("retro-suggestions-none", SuggestionPages.of(named, none, 0, Optional.of(taken)));
        var many = Collections.nCopies(9, new Suggestions.Group(longest()));
        shown.put("retro-suggestions-longest", SuggestionPages.of(named, new Suggestions(many), 0));
    }

    public static void forms(Map<String, Form> forms) {
        var group = retro(Phase.GROUP, false, true);
        forms.put("retro-form-sort", SortForm.of(group, stickies(), themes(), 0));
        forms.put("retro-form-themes", ThemeForm.of(group, themes()));
        forms.put(
                "retro-form-choose",
                SuggestionPages.choosing(group, Suggestions.of(longest().subList(0, 4)), 0));
        var mine = Map.of(new ThemeId(WORKSPACE, 2), 1);
        forms.put("retro-form-dots", DotForm.of(retro(Phase.VOTE, true, false), themes(), mine, 0));
    }
}
