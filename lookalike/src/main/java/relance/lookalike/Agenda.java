package relance.lookalike;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The bot's agenda clock, handed over in the process: what it shows, and how to move it.
public record Agenda(Supplier<Instant> now, Consumer<Instant> moveTo, boolean movable) {
    public Agenda(Supplier<Instant> now, Consumer<Instant> moveTo) {
        this(now, moveTo, true);
    }

    /// No agenda to move: the page hides its clock.
    public static Agenda none() {
        return new Agenda(Instant::now, moment -> {}, false);
    }
}
