package relance.text;

import java.util.Collection;
import java.util.Optional;

/// Finds the known word that a person most likely meant.
public final class Nearest {
    private static final int SHORT_WORD = 3;

    private Nearest() {}

    /// The known word at most two pseudonyms away (one for words of three letters or fewer); the
    /// first of equals.
    public static Optional<String> to(String word, Collection<String> known) {
        int[] typed = Fold.plain(word.strip()).codePoints().toArray();
        // A word whose every letter would have to change resembles nothing.
        int limit = Math.min(typed.length <= SHORT_WORD ? 1 : 2, typed.length - 1);
        Optional<String> best = Optional.empty();
        int fewest = limit + 1;
        for (var candidate : known) {
            int[] letters = Fold.plain(candidate).codePoints().toArray();
            if (Math.abs(letters.length - typed.length) >= fewest) {
                continue;
            }
            int pseudonyms = pseudonyms(typed, letters);
            if (pseudonyms < fewest) {
                fewest = pseudonyms;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /// Damerau-Levenshtein: a letter added, lost or changed, or two neighbours swapped, is one
    /// slip.
    static int pseudonyms(int[] from, int[] to) {
        int[][] cost = new int[from.length + 1][to.length + 1];
        for (int row = 0; row <= from.length; row++) {
            cost[row][0] = row;
        }
        for (int column = 0; column <= to.length; column++) {
            cost[0][column] = column;
        }
        for (int row = 1; row <= from.length; row++) {
            for (int column = 1; column <= to.length; column++) {
                int changed = from[row - 1] == to[column - 1] ? 0 : 1;
                int least = Math.min(cost[row - 1][column], cost[row][column - 1]) + 1;
                least = Math.min(least, cost[row - 1][column - 1] + changed);
                if (row > 1
                        && column > 1
                        && from[row - 1] == to[column - 2]
                        && from[row - 2] == to[column - 1]) {
                    least = Math.min(least, cost[row - 2][column - 2] + 1);
                }
                cost[row][column] = least;
            }
        }
        return cost[from.length][to.length];
    }
}
