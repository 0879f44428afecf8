package relance.retro.board;

import relance.chat.PersonId;
import relance.retro.model.BreakoutId;
import relance.retro.model.Phase;
import relance.retro.model.RetroId;

import java.util.List;

/// Some people of a 1-2-4-All, whose stickies have become one pile.
///
/// @param phase in which they work together
public record Breakout(BreakoutId id, RetroId retro, Phase phase, List<PersonId> members) {
    public Breakout {
        members = List.copyOf(members);
    }

    /// Under what name their stickies are kept.
    public String author() {
        return "breakout " + id.number();
    }

    boolean has(PersonId person) {
        return members.contains(person);
    }
}
