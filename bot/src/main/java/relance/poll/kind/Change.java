package relance.poll.kind;

import java.util.List;

/// What one person does to their ballot. It sets and never toggles: done twice, it changes nothing
/// more.
public sealed interface Change {
    /// Chooses this option: instead of another, or beside others where several may be chosen.
    record Choose(int option) implements Change {}

    /// This ballot and no other; an empty one takes the answer back.
    record Replace(List<Integer> ballot) implements Change {
        public Replace {
            ballot = List.copyOf(ballot);
        }
    }
}
