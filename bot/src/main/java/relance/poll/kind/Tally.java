package relance.poll.kind;

import java.util.List;

/// What is kept of a poll's ballots, as its kind sums them, and how many people answered.
public record Tally(List<Integer> sums, int answered) {
    public Tally {
        sums = List.copyOf(sums);
    }

    /// Whether no other option has more.
    boolean leads(int option) {
        int best = sums.stream().mapToInt(Integer::intValue).max().orElse(0);
        return best > 0 && sums.get(option) == best;
    }
}
