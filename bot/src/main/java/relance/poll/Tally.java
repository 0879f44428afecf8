package relance.poll;

import java.util.List;

/// A poll's sums: votes by option, and how many people answered.
record Tally(List<Integer> votes, int answered) {
    Tally {
        votes = List.copyOf(votes);
    }

    boolean leads(int option) {
        int best = votes.stream().mapToInt(Integer::intValue).max().orElse(0);
        return best > 0 && votes.get(option) == best;
    }
}
