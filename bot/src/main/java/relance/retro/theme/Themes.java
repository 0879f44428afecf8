package relance.retro.theme;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.retro.board.StickyStore;
import relance.retro.model.Phase;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroPseudonyms;
import relance.retro.model.ThemeCommand;
import relance.retro.model.ThemeId;

import java.util.function.BiFunction;

/// The themes of a retro: who may do what with them, and when.
public final class Themes {
    private final RetroAccess access;
    private final RetroPseudonyms pseudonyms;
    private final StickyStore stickies;
    private final ThemeStore store = new ThemeStore();
    private final Dots dots = new Dots();
    private final ParkedThemes parked;
    private final Settlement settlement;
    private final ThemeTalk talk;
    private final Groups groups;
    private final SuggestedGroups suggested;
    private final DotVotes votes;

    public Themes(RetroAccess access, RetroPseudonyms pseudonyms, StickyStore stickies) {
        this.access = access;
        this.pseudonyms = pseudonyms;
        this.stickies = stickies;
        this.parked = new ParkedThemes(store, stickies);
        this.settlement = new Settlement(access, pseudonyms, store, stickies);
        this.talk = new ThemeTalk(access, store, dots);
        this.groups = new Groups(access, stickies, store);
        this.suggested = new SuggestedGroups(access.kit(), stickies, store);
        this.votes = new DotVotes(access.kit(), pseudonyms, store, dots);
    }

    public ThemeStore store() {
        return store;
    }

    public Dots dots() {
        return dots;
    }

    public ParkedThemes parked() {
        return parked;
    }

    public Settlement settlement() {
        return settlement;
    }

    public ThemeTalk talk() {
        return talk;
    }

    /// Whether a person has put dots.
    public boolean voted(Handle handle, Retro retro, PersonId person) {
        var voter = pseudonyms.voter(handle, retro, person);
        return !dots.of(handle, retro.id(), voter).isEmpty();
    }

    public Reply handle(Interaction it, ThemeCommand command) {
        return switch (command) {
            case ThemeCommand.Look(var retro, var page) ->
                    access.in(it, retro, turn -> groups.look(turn, page));
            case ThemeCommand.Sort(var retro, var page) ->
                    access.leading(it, retro, Phase.GROUP, turn -> groups.sort(turn, page));
            case ThemeCommand.Sorted(var retro, var page) ->
                    access.leading(it, retro, Phase.GROUP, turn -> groups.sorted(turn, page));
            case ThemeCommand.Suggest(var retro, var page) ->
                    access.leading(it, retro, Phase.GROUP, turn -> suggested.suggest(turn, page));
            case ThemeCommand.Take(var retro, var page, var mark) ->
                    access.leading(
                            it, retro, Phase.GROUP, turn -> suggested.take(turn, page, mark));
            case ThemeCommand.Choose(var retro, var page, var mark) ->
                    access.leading(
                            it, retro, Phase.GROUP, turn -> suggested.choose(turn, page, mark));
            case ThemeCommand.Chosen(var retro, var page, var mark) ->
                    access.leading(
                            it, retro, Phase.GROUP, turn -> suggested.chosen(turn, page, mark));
            case ThemeCommand.Edit(var retro) ->
                    access.leading(it, retro, Phase.GROUP, groups::edit);
            case ThemeCommand.Edited(var retro) ->
                    access.leading(it, retro, Phase.GROUP, groups::edited);
            case ThemeCommand.Dot(var retro, var page) ->
                    access.taking(it, retro, Phase.VOTE, turn -> votes.form(turn, page));
            case ThemeCommand.Dotted(var retro, var page) ->
                    access.taking(it, retro, Phase.VOTE, turn -> votes.vote(turn, page));
            case ThemeCommand.Talk(var retro, var theme, var how) ->
                    access.leading(it, retro, Phase.DISCUSS, turn -> talk.talk(turn, theme, how));
        };
    }

    /// A theme's own message.
    ///
    /// @param follow the button that makes an action of it
    public Card draw(Handle handle, ThemeId id, BiFunction<Retro, String, Button> follow) {
        var theme = store.find(handle, id).orElseThrow();
        var retro = access.retros().find(handle, theme.retro()).orElseThrow();
        var written = stickies.of(handle, id);
        return ThemeCard.of(retro, theme, written, follow.apply(retro, theme.title()));
    }

    public Card timeUp(Handle handle, ThemeId id) {
        var theme = store.find(handle, id).orElseThrow();
        return Card.saying(said("retro.theme.timeup").with("title", theme.text()));
    }
}
