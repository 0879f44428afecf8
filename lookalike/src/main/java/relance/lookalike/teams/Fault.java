package relance.lookalike.teams;

import java.time.Duration;

/// A way in which Teams or Entra can fail to do what it was asked.
public sealed interface Fault {
    /// HTTP 429 with `Retry-After`; nothing was done.
    record Busy(Duration retryAfter) implements Fault {}

    /// HTTP 412, another operation was under way; nothing was done.
    record Precondition() implements Fault {}

    /// This status with this error code; nothing was done.
    record Refusal(int status, String code) implements Fault {}

    /// A bare 500, 502, 503 or 504; nothing was done.
    record Broken(int status) implements Fault {}

    /// No answer for a time; `processed` tells whether the work was done before the silence.
    record Silence(Duration time, boolean processed) implements Fault {
        /// Sixteen seconds, longer than anybody should wait.
        public Silence(boolean processed) {
            this(Duration.ofSeconds(16), processed);
        }
    }
}
