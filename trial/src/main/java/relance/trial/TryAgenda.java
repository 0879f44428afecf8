package relance.trial;

import relance.lookalike.Agenda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The agenda of `try`: the wall clock, moved ahead by whoever plays with it, and still ahead at
/// the next start.
final class TryAgenda implements InstantSource {
    private final InstantSource wall = InstantSource.system();
    private final Path kept;
    private volatile Duration ahead;
    private volatile Runnable moved = () -> {};

    TryAgenda(Path kept) {
        this.kept = kept;
        this.ahead = read(kept);
    }

    private static Duration read(Path kept) {
        try {
            return Files.exists(kept)
                    ? Duration.parse(Files.readString(kept).strip())
                    : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + kept, e);
        }
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ahead);
    }

    /// Runs after each move: what has become due is woken at once.
    void whenMoved(Runnable sweep) {
        moved = sweep;
    }

    /// Only ahead: what was sent cannot be taken back.
    synchronized void moveTo(Instant moment) {
        var further = Duration.between(wall.instant(), moment);
        if (further.compareTo(ahead) > 0) {
            ahead = further;
            try {
                Files.writeString(kept, ahead.toString());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot keep the agenda in " + kept, e);
            }
        }
        moved.run();
    }

    Agenda forPlayground() {
        return new Agenda(this::instant, this::moveTo);
    }
}
