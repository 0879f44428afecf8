package relance.lookalike.slack;

import java.time.Duration;

/// Slack's 429: this method may be called again after the pause.
final class TooMany extends RuntimeException {
    final transient Duration pause;

    TooMany(Duration pause) {
        super("ratelimited", null, false, false);
        this.pause = pause;
    }
}
