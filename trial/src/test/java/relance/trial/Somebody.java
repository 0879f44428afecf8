package relance.trial;

import java.util.List;

/// A person as the database knows them.
///
/// @param number ours
/// @param ids every word that means them: the platform's ids, their name
record Somebody(long number, List<String> ids) {
    private static final long SMALL = 1L << 32;

    String key() {
        return Long.toString(number);
    }

    /// Whether the number could be anything else's too.
    boolean isSmall() {
        return number < SMALL;
    }
}
