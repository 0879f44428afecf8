package relance.cadence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// What held a nudge back, as a row keeps it: a word, and the moment it was wanted at.
final class WrittenWait {
    private WrittenWait() {}

    static String word(Nudge.Wait wait) {
        return switch (wait) {
            case Nudge.Wait.BudgetSpent _ -> "budget";
            case Nudge.Wait.OneADay _ -> "one-a-day";
        };
    }

    /// How many a week allowed is not kept: the cadence says it.
    static Optional<Nudge.Wait> read(ResultSet rs) throws SQLException {
        var word = rs.getString("held");
        if (word == null) {
            return Optional.empty();
        }
        var wanted = rs.getTimestamp("wanted_at").toInstant();
        return Optional.of(
                word.equals("budget")
                        ? new Nudge.Wait.BudgetSpent(wanted, 0)
                        : new Nudge.Wait.OneADay(wanted));
    }
}
