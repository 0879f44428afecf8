package relance.cadence;

/// Which rule of the cadence asked for a nudge about one thing; days are the recipient's working
/// days.
public sealed interface Reason {
    /// So many working days before the date.
    record Before(int workingDays) implements Reason {}

    /// On the date itself.
    record OnTheDay() implements Reason {}

    /// So many working days after the date; after the last one the bot falls silent.
    record Overdue(int workingDays, boolean last) implements Reason {}

    /// So many working days after a thing without a date was asked; after the last one the bot
    /// falls silent.
    record Undated(int workingDays, boolean last) implements Reason {}

    /// The day until which the person had put it off has come.
    record Resumed() implements Reason {}

    /// Where it stands in a bundle: the smaller the higher.
    default int rank() {
        return switch (this) {
            case OnTheDay _ -> 0;
            case Overdue _ -> 1;
            case Resumed _ -> 2;
            case Before _ -> 3;
            case Undated _ -> 4;
        };
    }

    /// Whether the bot falls silent about the thing after this time.
    default boolean lastTime() {
        return switch (this) {
            case Overdue(_, var last) -> last;
            case Undated(_, var last) -> last;
            case OnTheDay _, Resumed _, Before _ -> false;
        };
    }
}
