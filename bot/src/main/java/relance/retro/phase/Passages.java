package relance.retro.phase;

import org.jdbi.v3.core.Handle;

import relance.kit.Turn;
import relance.retro.board.Board;
import relance.retro.model.Retro;
import relance.retro.outcome.Outcomes;
import relance.retro.theme.Themes;

/// What phases work on, whichever retro it is.
record Passages(Board board, Themes themes, Outcomes outcomes) {
    Passage of(Handle handle, Retro retro) {
        return new Passage(handle, retro, board, themes, outcomes);
    }

    Passage of(Turn<Retro> turn) {
        return of(turn.handle(), turn.thing());
    }
}
