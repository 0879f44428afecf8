package relance.retro.outcome;

import static relance.chat.Text.said;

import relance.chat.Text;

import java.util.List;

/// Return on time invested: how many gave 1, 2, 3, 4 and 5.
public record Roti(List<Integer> counts) {
    public static final int LEAST = 1;
    public static final int MOST = 5;

    /// Below this many answers nothing is shown of it.
    static final int FEWEST = 3;

    public Roti {
        counts = List.copyOf(counts);
    }

    int answers() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    double mean() {
        double total = 0;
        for (int i = 0; i < counts.size(); i++) {
            total += (i + 1) * counts.get(i);
        }
        return total / Math.max(1, answers());
    }

    Text text() {
        return said("retro.roti.mean").with("mean", mean()).with("count", answers());
    }
}
