package relance.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/// A piece of text by what it means; only a renderer knows how to write and escape it.
public sealed interface Span {
    /// Words as somebody typed them.
    record Plain(String words) implements Span {}

    /// What matters most among its neighbours.
    record Strong(Text text) implements Span {}

    /// A person, by the name that the reader's platform shows.
    record Mention(PersonId person) implements Span {}

    /// A place, by the name that the reader's platform shows.
    record InPlace(PlaceId place) implements Span {}

    /// A day and time, shown in the reader's own zone.
    record Moment(Instant instant) implements Span {}

    /// A day, the same for every reader.
    record Day(LocalDate day) implements Span {}

    /// Words that lead to a web address.
    record Link(String url, Text text) implements Span {}

    /// Leads to the private conversation with the bot, where the platform has a way there.
    record InPrivate(Text text) implements Span {}

    /// Our own words: a key of a feature's catalogue and its arguments (String, Number or Text).
    record Said(String key, Map<String, Object> args) implements Span {
        public Said {
            args = Map.copyOf(args);
            for (var arg : args.values()) {
                if (!(arg instanceof String || arg instanceof Number || arg instanceof Text)) {
                    throw new IllegalArgumentException(key + ": " + arg.getClass());
                }
            }
        }
    }
}
