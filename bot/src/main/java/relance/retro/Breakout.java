package relance.retro;

import relance.chat.PersonId;

import java.util.List;

/// Some people of a 1-2-4-All, whose cards have become one pile.
///
/// @param phase in which they work together
record Breakout(BreakoutId id, RetroId retro, Phase phase, List<PersonId> members) {
    Breakout {
        members = List.copyOf(members);
    }

    /// Under what name their cards are kept.
    String author() {
        return "breakout " + id.number();
    }
}
