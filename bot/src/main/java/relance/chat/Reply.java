package relance.chat;

import java.util.Map;

/// What the person who acted should see next, and nobody else. A feature returns it; an edge
/// performs it.
public sealed interface Reply {
    /// Nothing of its own: what was acted on is redrawn by the outbox.
    record Nothing() implements Reply {}

    /// Redraws the private answer that was acted on; a message that is kept is redrawn by the
    /// outbox anyway.
    record Replace(Card card) implements Reply {}

    /// Seen by the actor alone, and never the only copy of something important.
    record Whisper(Card card) implements Reply {}

    /// A form, over whatever is on the screen.
    record Open(Form form) implements Reply {}

    /// The form again, with what was typed and what is wrong, by field name.
    record Invalid(Form form, Map<String, Text> problems) implements Reply {
        public Invalid {
            problems = Map.copyOf(problems);
        }
    }

    /// The actor sees nothing of its own.
    static Reply nothing() {
        return new Nothing();
    }

    /// These words, seen by the actor alone.
    static Reply whisper(Text text) {
        return new Whisper(Card.saying(text));
    }
}
