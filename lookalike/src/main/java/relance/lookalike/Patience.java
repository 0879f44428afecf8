package relance.lookalike;

import java.time.Duration;

/// How long somebody at a look-alike waits for what they must see.
public final class Patience {
    /// Enough for a busy machine, and for what a killed server left half done; what comes at once
    /// costs no wait.
    public static final Duration LONG = Duration.ofSeconds(90);

    private Patience() {}
}
