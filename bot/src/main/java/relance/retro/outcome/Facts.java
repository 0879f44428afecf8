package relance.retro.outcome;

import static relance.chat.Text.said;

import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What became of the actions of a place, for a retro that looks at them: never by whom.
///
/// @param actions those that were open at any time since the retro before that looked at them
public record Facts(List<Commitment> actions) {
    public Facts {
        actions = List.copyOf(actions);
    }

    private long in(String state) {
        return actions.stream().filter(action -> action.state().equals(state)).count();
    }

    /// How often each kind of thing happened to any of them.
    private SortedMap<String, Integer> sums() {
        var sums = new TreeMap<String, Integer>();
        for (var action : actions) {
            action.facts().forEach((kind, count) -> sums.merge(kind, count, Integer::sum));
        }
        return sums;
    }

    /// In short, for everybody.
    public List<Text> lines() {
        var lines = new ArrayList<Text>();
        lines.add(
                said("retro.facts.states")
                        .with("all", actions.size())
                        .with("done", in("done"))
                        .with("dropped", in("dropped"))
                        .with("open", actions.size() - in("done") - in("dropped")));
        sums().forEach((kind, count) ->
                lines.add(said("retro.facts." + kind).with("count", count)));
        return lines;
    }
}
