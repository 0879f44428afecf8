package relance.lookalike.teams;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import relance.lookalike.Json;

import java.time.Duration;
import java.util.Map;

/// The bot's HTTP answer to what a person did: `status` 0 when none came within fifteen seconds,
/// `problems` what a form or the bot complained about, `deliveries` how often Teams had to send it.
public record Answer(
        int status, String body, Duration took, Map<String, String> problems, int deliveries) {
    /// What a person did had nothing to do with the bot.
    static final Answer NOTHING_SENT = new Answer(200, "", Duration.ZERO, Map.of(), 0);

    public Answer {
        problems = Map.copyOf(problems);
    }

    /// Whether the bot took it at once, with nothing to complain about; how long that took is told
    /// apart.
    public boolean isOk() {
        return status >= 200 && status < 300 && problems.isEmpty() && deliveries <= 1;
    }

    /// The body as an object, empty when it is none.
    public JsonObject json() {
        try {
            return Json.parse(body) instanceof JsonObject object ? object : new JsonObject();
        } catch (JsonParseException e) {
            return new JsonObject();
        }
    }

    Answer with(Map<String, String> newProblems) {
        return new Answer(status, body, took, newProblems, deliveries);
    }

    Answer delivered(int times) {
        return new Answer(status, body, took, problems, times);
    }
}
