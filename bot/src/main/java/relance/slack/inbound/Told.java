package relance.slack.inbound;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/// What Bolt has read, taken tolerantly: whatever Slack left out is empty.
final class Told {
    private Told() {}

    static String text(@Nullable String told) {
        return told == null ? "" : told;
    }

    static <T> String text(@Nullable T told, Function<T, @Nullable String> part) {
        return Optional.ofNullable(told).map(part).orElse("");
    }
}
