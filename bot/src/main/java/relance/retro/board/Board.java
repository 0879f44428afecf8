package relance.retro.board;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.retro.model.BoardCommand;
import relance.retro.model.Phase;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroPseudonyms;

/// The board that stickies are written on: who may do what on it, and when.
public final class Board {
    private final RetroAccess access;
    private final RetroPseudonyms pseudonyms;
    private final StickyStore stickies = new StickyStore();
    private final BreakoutRounds rounds;
    private final Breakouts breakouts;
    private final OwnStickies own;

    public Board(RetroAccess access, RetroPseudonyms pseudonyms) {
        var store = new BreakoutStore();
        this.access = access;
        this.pseudonyms = pseudonyms;
        this.rounds = new BreakoutRounds(access, stickies, store);
        this.breakouts = new Breakouts(access, stickies, store);
        this.own = new OwnStickies(access.kit(), stickies, pseudonyms, breakouts);
    }

    public StickyStore stickies() {
        return stickies;
    }

    public BreakoutRounds rounds() {
        return rounds;
    }

    public Breakouts breakouts() {
        return breakouts;
    }

    /// Whether a person has a sticky of their own.
    public boolean wrote(Handle handle, Retro retro, PersonId person) {
        var author = pseudonyms.author(handle, retro, person);
        return !stickies.by(handle, retro.id(), author).isEmpty();
    }

    public Reply handle(Interaction it, BoardCommand command) {
        return switch (command) {
            case BoardCommand.Write(var retro) ->
                    access.taking(it, retro, Phase::writes, own::write);
            case BoardCommand.Edit(var retro, var sticky) ->
                    access.during(it, retro, Phase::writes, turn -> own.edit(turn, sticky));
            case BoardCommand.Put(var retro, var sticky) ->
                    access.in(it, retro, turn -> own.put(turn, sticky));
            case BoardCommand.Change(var retro, var sticky) ->
                    access.in(it, retro, turn -> own.change(turn, sticky));
            case BoardCommand.Mine(var retro, var page) ->
                    access.taking(it, retro, Phase::writes, turn -> own.list(turn, page));
            case BoardCommand.Withdraw(var retro, var sticky) ->
                    access.during(it, retro, Phase::writes, turn -> own.withdraw(turn, sticky));
            case BoardCommand.Pare(var retro) ->
                    access.taking(it, retro, Phase::inBreakouts, breakouts::pare);
            case BoardCommand.Pared(var retro) ->
                    access.taking(it, retro, Phase::inBreakouts, breakouts::pared);
        };
    }
}
