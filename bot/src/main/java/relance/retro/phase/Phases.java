package relance.retro.phase;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.Reply;
import relance.kit.Turn;
import relance.retro.board.Board;
import relance.retro.model.LeadCommand;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroId;
import relance.retro.outcome.Outcomes;
import relance.retro.theme.Themes;

import java.time.Instant;
import java.util.Optional;

/// A retro's way through its phases: who may move it, and what moves it by itself.
public final class Phases {
    private final RetroAccess access;
    private final RetroEnd end;
    private final PhaseMoves moves;
    private final Facilitator facilitator;
    private final RetroAsks asks;

    public Phases(RetroAccess access, Board board, Themes themes, Outcomes outcomes) {
        var passages = new Passages(board, themes, outcomes);
        this.access = access;
        this.end = new RetroEnd(access, passages);
        this.moves = new PhaseMoves(access, passages, end);
        this.facilitator = new Facilitator(access);
        this.asks = new RetroAsks(access, passages);
    }

    public RetroAsks asks() {
        return asks;
    }

    public Reply handle(Interaction it, LeadCommand command) {
        return switch (command) {
            case LeadCommand.Next(var retro, var from) ->
                    access.leading(it, retro, turn -> moves.next(turn, from));
            case LeadCommand.Back(var retro, var from) ->
                    access.leading(it, retro, turn -> moves.back(turn, from));
            case LeadCommand.End(var retro) -> access.leading(it, retro, this::end);
            case LeadCommand.Again(var retro) -> access.leading(it, retro, facilitator::postAgain);
            case LeadCommand.Hand(var retro) ->
                    access.leading(
                            it, retro, turn -> new Reply.Open(Facilitator.form(turn.thing())));
            case LeadCommand.Handed(var retro) -> access.leading(it, retro, facilitator::handOver);
            case LeadCommand.TakePart(var retro, var yes) ->
                    access.leading(it, retro, turn -> facilitator.takePart(turn, yes));
        };
    }

    private Reply end(Turn<Retro> turn) {
        end(turn.handle(), turn.thing());
        return Reply.nothing();
    }

    /// Ends it with what it has; the retro is locked.
    public void end(Handle handle, Retro retro) {
        end.end(handle, retro);
    }

    /// A new retro's first phase begins.
    ///
    /// @param due until when it goes on
    public void start(Handle handle, RetroId id, Optional<Instant> due) {
        moves.start(handle, id, due);
    }

    /// A phase's deadline has passed.
    public void due(Handle handle, RetroId id) {
        moves.due(handle, id);
    }

    /// A live phase's timer is up.
    public void timeUp(Handle handle, RetroId id, Instant moment) {
        moves.timeUp(handle, id, moment);
    }
}
