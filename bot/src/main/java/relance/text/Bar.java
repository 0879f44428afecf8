package relance.text;

/// A share of a whole, drawn in ten characters.
public final class Bar {
    private static final int LENGTH = 10;

    private Bar() {}

    /// A single vote shows, and only all votes fill it.
    public static String of(int votes, int whole) {
        if (whole <= 0 || votes <= 0) {
            return "▱".repeat(LENGTH);
        }
        int full =
                votes >= whole
                        ? LENGTH
                        : Math.clamp(Math.round(votes * 1.0 * LENGTH / whole), 1, LENGTH - 1);
        return "▰".repeat(full) + "▱".repeat(LENGTH - full);
    }

    /// How many of a hundred.
    public static long percent(int votes, int whole) {
        return whole <= 0 ? 0 : Math.round(100.0 * votes / whole);
    }
}
