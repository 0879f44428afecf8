package relance.retro.outcome;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.Text;

import java.util.Optional;

/// Says that an action is done, or dropped when there is a reason; in the caller's transaction, and
/// for somebody whose right to say so has been seen to.
public interface Settle {
    /// Answers why not, when it cannot be.
    Optional<Text> settle(
            Handle handle, PersonId actor, long action, Optional<String> droppedBecause);
}
