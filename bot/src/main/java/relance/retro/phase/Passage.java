package relance.retro.phase;

import org.jdbi.v3.core.Handle;

import relance.retro.board.Board;
import relance.retro.model.Retro;
import relance.retro.model.RetroId;
import relance.retro.outcome.Outcomes;
import relance.retro.theme.Themes;

/// A retro that comes to a phase or leaves it, held until the end of the transaction, and what its
/// phases work on.
record Passage(Handle handle, Retro retro, Board board, Themes themes, Outcomes outcomes) {
    RetroId id() {
        return retro.id();
    }

    /// What was left over last time joins what was written now.
    void bringBackParked() {
        themes.parked().bringBack(handle, retro);
    }
}
