package relance.poll;

import relance.chat.Help;
import relance.chat.News;
import relance.chat.Viewer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Polls as home and status list them.
public final class PollLineSamples {
    private PollLineSamples() {}

    public static Help help() {
        return PollHelp.HELP;
    }

    /// One is open for three days more, one closed yesterday.
    public static List<News> ordinary(Viewer viewer) {
        var now = viewer.now().toInstant();
        var later = now.plus(Duration.ofDays(3));
        var yesterday = now.minus(Duration.ofDays(1));
        return new PollLines(viewer)
                .of(
                        List.of(
                                new SeenPoll("Where do we eat?", later, Optional.empty(), 2),
                                new SeenPoll("Which day?", yesterday, Optional.of(yesterday), 6)));
    }
}
