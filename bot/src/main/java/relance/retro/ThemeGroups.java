package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Card;
import relance.chat.Interaction;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Putting cards into themes: by suggestions that somebody confirms, and by hand.
final class ThemeGroups {
    private final Kit kit;
    private final RetroAccess access;
    private final StickyStore cards;
    private final ThemeStore themes = new ThemeStore();

    ThemeGroups(Kit kit, RetroAccess access, StickyStore cards) {
        this.kit = kit;
        this.access = access;
        this.cards = cards;
    }

    /// All cards, for everybody, once the time for writing is over.
    Reply look(Interaction interaction, RetroId id, int page) {
        return access.with(
                interaction,
                id,
                (handle, retro) ->
                        !retro.open() || retro.phase().after(Phase.COLLECT)
                                ? new Reply.Whisper(page(handle, retro, interaction, page))
                                : RetroAnswers.late(retro));
    }

    private Card page(Handle handle, Retro retro, Interaction interaction, int page) {
        boolean sorts = retro.isIn(Phase.GROUP) && access.leads(handle, retro, interaction.actor());
        return StickyPages.look(
                retro, cards.all(handle, retro.id()), themes.made(handle, retro.id()), page, sorts);
    }

    private Reply sorting(Interaction interaction, RetroId id, Work work) {
        return access.leading(
                interaction,
                id,
                (handle, retro) ->
                        retro.isIn(Phase.GROUP)
                                ? work.on(handle, retro)
                                : RetroAnswers.late(retro));
    }

    private interface Work {
        Reply on(Handle handle, Retro retro);
    }

    Reply sort(Interaction interaction, RetroId id, int page) {
        return sorting(
                interaction,
                id,
                (handle, retro) -> {
                    var all = cards.all(handle, id);
                    return all.isEmpty()
                            ? Reply.whisper(Text.said("retro.stickies.none"))
                            : new Reply.Open(
                                    GroupForm.sorting(
                                            retro,
                                            StickyPages.on(all, page),
                                            themes.made(handle, id),
                                            page));
                });
    }

    /// The ticked cards go into a theme that is there, into a new one, or out of theirs.
    Reply sorted(Interaction interaction, RetroId id, int page) {
        return sorting(
                interaction,
                id,
                (handle, retro) -> {
                    var sent = GroupForm.Sorted.read(interaction.values(), id);
                    var known = themes.made(handle, id).stream().map(Theme::id).toList();
                    if (sent.theme().filter(theme -> !known.contains(theme)).isPresent()) {
                        return Reply.whisper(Text.said("retro.theme.gone"));
                    }
                    if (!sent.title().isEmpty()) {
                        var theme = themes.add(handle, id, sent.title());
                        cards.assign(handle, id, sent.cards(), Optional.of(theme));
                    } else {
                        cards.assign(handle, id, sent.cards(), sent.theme());
                    }
                    themes.dropEmpty(handle, id);
                    kit.outbox().repaint(handle, id.subject());
                    return new Reply.Replace(page(handle, retro, interaction, page));
                });
    }

    Reply suggest(Interaction interaction, RetroId id, int page) {
        return sorting(
                interaction,
                id,
                (handle, retro) ->
                        new Reply.Whisper(
                                SuggestionPages.of(
                                        retro, suggestions(handle, id), page, Optional.empty())));
    }

    private Suggestions suggestions(Handle handle, RetroId id) {
        return Suggestions.of(cards.all(handle, id));
    }

    /// One click takes all groups of a page, as long as they are those that were shown.
    Reply take(Interaction interaction, RetroId id, int page, String shown) {
        return sorting(
                interaction,
                id,
                (handle, retro) -> {
                    var suggestions = suggestions(handle, id);
                    return suggestions.mark(page).equals(shown)
                            ? take(handle, retro, suggestions.on(page), page)
                            : changed(retro, suggestions, page);
                });
    }

    private Reply take(Handle handle, Retro retro, List<Suggestions.Group> groups, int page) {
        for (var group : groups) {
            var theme = themes.add(handle, retro.id(), group.title());
            cards.assign(handle, retro.id(), group.numbers(), Optional.of(theme));
        }
        kit.outbox().repaint(handle, retro.id().subject());
        return new Reply.Replace(
                SuggestionPages.of(
                        retro,
                        suggestions(handle, retro.id()),
                        page,
                        Optional.of(Text.said("retro.suggest.taken", "count", groups.size()))));
    }

    private static Reply changed(Retro retro, Suggestions suggestions, int page) {
        return new Reply.Replace(
                SuggestionPages.of(
                        retro, suggestions, page, Optional.of(Text.said("retro.suggest.changed"))));
    }

    Reply choose(Interaction interaction, RetroId id, int page, String shown) {
        return sorting(
                interaction,
                id,
                (handle, retro) -> {
                    var suggestions = suggestions(handle, id);
                    return suggestions.mark(page).equals(shown)
                            ? new Reply.Open(SuggestionPages.choosing(retro, suggestions, page))
                            : changed(retro, suggestions, page);
                });
    }

    Reply chosen(Interaction interaction, RetroId id, int page, String shown) {
        return sorting(
                interaction,
                id,
                (handle, retro) -> {
                    var suggestions = suggestions(handle, id);
                    if (!suggestions.mark(page).equals(shown)) {
                        return changed(retro, suggestions, page);
                    }
                    var wanted = new HashSet<>(interaction.values().all(SuggestionPages.GROUPS));
                    var groups = suggestions.on(page);
                    return take(
                            handle,
                            retro,
                            groups.stream().filter(group -> wanted.contains(group.key())).toList(),
                            // What was left out is not offered again on the page that follows.
                            wanted.size() == groups.size() ? page : page + 1);
                });
    }

    Reply themes(Interaction interaction, RetroId id) {
        return sorting(
                interaction,
                id,
                (handle, retro) -> {
                    var made = themes.made(handle, id);
                    return made.isEmpty()
                            ? Reply.whisper(Text.said("retro.themes.none"))
                            : new Reply.Open(GroupForm.themes(retro, made));
                });
    }

    /// Renames a theme, or merges others into it, or both.
    Reply themed(Interaction interaction, RetroId id) {
        return sorting(
                interaction,
                id,
                (handle, retro) -> {
                    var sent = GroupForm.Themed.read(interaction.values(), id);
                    var made = themes.made(handle, id);
                    var known = made.stream().map(Theme::id).toList();
                    var theme = sent.theme().filter(known::contains);
                    if (theme.isEmpty()) {
                        return Reply.whisper(Text.said("retro.theme.gone"));
                    }
                    if (sent.title().isEmpty() && sent.merged().isEmpty()) {
                        return new Reply.Invalid(
                                GroupForm.themes(retro, made),
                                Map.of(GroupForm.TITLE, Text.said("retro.problem.theme.nothing")));
                    }
                    if (!sent.title().isEmpty()) {
                        themes.rename(handle, theme.get(), sent.title());
                    }
                    sent.merged().stream()
                            .filter(known::contains)
                            .filter(other -> !other.equals(theme.get()))
                            .forEach(other -> cards.merge(handle, other, theme.get()));
                    themes.dropEmpty(handle, id);
                    kit.outbox().repaint(handle, id.subject());
                    return Reply.whisper(
                            Text.said(
                                    "retro.themes.count", "count", themes.made(handle, id).size()));
                });
    }
}
