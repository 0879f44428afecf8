package relance.retro.theme;

import static relance.chat.Text.said;

import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.retro.board.StickyStore;
import relance.retro.model.Retro;

import java.util.List;
import java.util.Optional;

/// Groups that are suggested and taken by a click, as long as they are those that were shown.
final class SuggestedGroups {
    private final Kit kit;
    private final StickyStore stickies;
    private final ThemeStore themes;

    SuggestedGroups(Kit kit, StickyStore stickies, ThemeStore themes) {
        this.kit = kit;
        this.stickies = stickies;
        this.themes = themes;
    }

    Reply suggest(Turn<Retro> turn, int page) {
        return new Reply.Whisper(SuggestionPages.of(turn.thing(), suggestions(turn), page));
    }

    private Suggestions suggestions(Turn<Retro> turn) {
        return Suggestions.of(stickies.all(turn.handle(), turn.thing().id()));
    }

    /// Takes all groups of a page.
    Reply take(Turn<Retro> turn, int page, String shown) {
        var suggestions = suggestions(turn);
        return suggestions.mark(page).equals(shown)
                ? take(turn, suggestions.on(page), page)
                : changed(turn, suggestions, page);
    }

    private Reply take(Turn<Retro> turn, List<Suggestions.Group> groups, int next) {
        var id = turn.thing().id();
        for (var group : groups) {
            var theme = themes.add(turn.handle(), id, group.title());
            stickies.assign(turn.handle(), id, group.numbers(), Optional.of(theme));
        }
        kit.outbox().repaint(turn.handle(), id.subject());
        var news = said("retro.suggest.taken").with("count", groups.size());
        return replaced(turn, suggestions(turn), next, news);
    }

    private static Reply changed(Turn<Retro> turn, Suggestions suggestions, int page) {
        return replaced(turn, suggestions, page, said("retro.suggest.changed"));
    }

    private static Reply replaced(Turn<Retro> turn, Suggestions suggestions, int page, Text news) {
        return new Reply.Replace(
                SuggestionPages.of(turn.thing(), suggestions, page, Optional.of(news)));
    }

    Reply choose(Turn<Retro> turn, int page, String shown) {
        var suggestions = suggestions(turn);
        return suggestions.mark(page).equals(shown)
                ? new Reply.Open(SuggestionPages.choosing(turn.thing(), suggestions, page))
                : changed(turn, suggestions, page);
    }

    Reply chosen(Turn<Retro> turn, int page, String shown) {
        var suggestions = suggestions(turn);
        if (!suggestions.mark(page).equals(shown)) {
            return changed(turn, suggestions, page);
        }
        var wanted = turn.values().all(SuggestionPages.GROUPS);
        var groups = suggestions.on(page);
        var taken = groups.stream().filter(group -> wanted.contains(group.key())).toList();
        // What was left out is not offered again on the page that follows.
        return take(turn, taken, taken.size() == groups.size() ? page : page + 1);
    }
}
