package relance.lookalike.slack;

import java.time.Duration;
import java.util.Map;

/// The bot's HTTP answer to what a person did; `status` 0 when none came in time or nothing was
/// sent, `problems` what the form complained about, by field label.
public record Answer(int status, String body, Duration took, Map<String, String> problems) {
    public Answer {
        problems = Map.copyOf(problems);
    }

    /// What a person did had nothing to do with the bot.
    public static final Answer NOTHING_SENT = new Answer(200, "", Duration.ZERO, Map.of());

    /// Whether the bot acknowledged and had nothing to complain about.
    public boolean isOk() {
        return status == 200 && problems.isEmpty();
    }

    Answer with(Map<String, String> newProblems) {
        return new Answer(status, body, took, newProblems);
    }
}
