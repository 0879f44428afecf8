package relance.retro.theme;

import org.jdbi.v3.core.Handle;

import relance.retro.board.StickyStore;
import relance.retro.model.Phase;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroId;
import relance.retro.model.RetroPseudonyms;
import relance.retro.model.RetroText;
import relance.retro.model.Vacuum;

/// What becomes of stickies and themes when grouping ends: those in no theme become one each. Who
/// wrote what is forgotten here, for good.
public final class Settlement {
    private final RetroAccess access;
    private final RetroPseudonyms pseudonyms;
    private final ThemeStore themes;
    private final StickyStore stickies;

    Settlement(
            RetroAccess access,
            RetroPseudonyms pseudonyms,
            ThemeStore themes,
            StickyStore stickies) {
        this.access = access;
        this.pseudonyms = pseudonyms;
        this.themes = themes;
        this.stickies = stickies;
    }

    /// Nothing is forgotten twice: who comes back from voting finds the dots as they were.
    public void settle(Handle handle, Retro retro) {
        nameTheRest(handle, retro.id());
        if (Phase.VOTE.after(retro.furthest())) {
            forget(handle, retro);
        }
    }

    private void nameTheRest(Handle handle, RetroId id) {
        var alone = stickies.all(handle, id).stream().filter(s -> s.theme().isEmpty()).toList();
        var titles = alone.stream().map(sticky -> RetroText.title(sticky.words())).toList();
        stickies.assign(handle, id, alone, themes.add(handle, id, titles));
        themes.dropEmpty(handle, id);
    }

    private void forget(Handle handle, Retro retro) {
        var id = retro.id();
        if (retro.writers() == 0) {
            access.retros().setWriters(handle, id, stickies.count(handle, id).writers());
        }
        if (retro.anonymous()) {
            stickies.forgetAuthors(handle, id);
            new Vacuum(access.kit()).soon(handle, id);
        }
        pseudonyms.newKey(handle, id);
        access.retros().setDots(handle, id, retro.budget(themes.made(handle, id).size()));
    }
}
