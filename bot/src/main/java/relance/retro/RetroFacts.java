package relance.retro;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What became of the actions of a place, for a retro that looks at them: never by whom.
///
/// @param actions those that were open at any time since the retro before that looked at them
record RetroFacts(List<CommitmentStore.Commitment> actions) {
    RetroFacts {
        actions = List.copyOf(actions);
    }

    int in(String state) {
        return (int) actions.stream().filter(action -> action.state().equals(state)).count();
    }

    int open() {
        return actions.size() - in("done") - in("dropped");
    }

    /// How often each kind of thing happened to any of them.
    SortedMap<String, Integer> sums() {
        var sums = new TreeMap<String, Integer>();
        for (var action : actions) {
            action.facts().forEach((kind, count) -> sums.merge(kind, count, Integer::sum));
        }
        return sums;
    }
}
