package relance.lookalike.slack;

import java.time.Duration;

/// A way in which Slack can fail to do what it was asked.
public sealed interface Fault {
    /// HTTP 429 with `Retry-After`; nothing was done.
    record Busy(Duration retryAfter) implements Fault {}

    /// HTTP 500; nothing was done.
    record Broken() implements Fault {}

    /// `{"ok":false,"error":…}`; nothing was done.
    record Refusal(String error) implements Fault {}

    /// No answer for a time; `processed` tells whether the work was done before the silence.
    record Silence(Duration time, boolean processed) implements Fault {}
}
