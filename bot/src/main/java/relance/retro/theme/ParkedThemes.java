package relance.retro.theme;

import org.jdbi.v3.core.Handle;

import relance.chat.PlaceId;
import relance.retro.board.StickyStore;
import relance.retro.model.Retro;

import java.util.Optional;

/// What was parked in earlier retros of a place: it is there again, with its stickies.
public final class ParkedThemes {
    private final ThemeStore themes;
    private final StickyStore stickies;

    ParkedThemes(ThemeStore themes, StickyStore stickies) {
        this.themes = themes;
        this.stickies = stickies;
    }

    public boolean none(Handle handle, PlaceId place) {
        return themes.parkedIn(handle, place).isEmpty();
    }

    public void bringBack(Handle handle, Retro retro) {
        for (var parked : themes.parkedIn(handle, retro.place())) {
            var theme = themes.add(handle, retro.id(), parked.title());
            stickies.copy(handle, parked.id(), retro.id(), theme);
            themes.set(handle, parked.id(), Theme.State.RETURNED, Optional.empty());
        }
    }
}
