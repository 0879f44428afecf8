package relance.poll;

import static relance.chat.Text.said;

import relance.chat.News;
import relance.chat.Text;
import relance.chat.Viewer;
import relance.text.OneLine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How polls stand, in one line each, for somebody who sees them among other things.
record PollLines(Viewer viewer) {
    List<News> of(List<SeenPoll> polls) {
        return polls.stream().flatMap(poll -> line(poll).stream()).toList();
    }

    /// None for a poll whose time is up and that nobody has got round to closing yet.
    private Optional<News> line(SeenPoll poll) {
        if (poll.closedAt().isPresent()) {
            return Optional.of(closed(poll, poll.closedAt().get()));
        }
        return poll.openAt(viewer.now().toInstant()) ? Optional.of(open(poll)) : Optional.empty();
    }

    private News closed(SeenPoll poll, Instant at) {
        var line =
                said("poll.news.closed")
                        .with("question", question(poll))
                        .with("answered", poll.answered());
        return new News.Moved(line, at, true);
    }

    private News open(SeenPoll poll) {
        var line =
                said("poll.news.open")
                        .with("question", question(poll))
                        .with("moment", Text.moment(poll.closesAt()));
        return new News.Open(line, poll.closesAt());
    }

    private Text question(SeenPoll poll) {
        return Text.strong(OneLine.of(poll.question(), viewer.person().workspace()));
    }
}
