package relance.status;

import relance.chat.Text;
import relance.status.SeenAction.State;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where things stand for the person who asks: numbers with their whole, and one line per thing.
///
/// @param needsYou what waits for the person who asks; their own late and stuck actions are here
/// @param risk what is late or stuck and somebody else's; the counts hold both
record Overview(Counts counts, List<Text> moved, List<Text> needsYou, List<Text> risk) {
    Overview {
        moved = List.copyOf(moved);
        needsYou = List.copyOf(needsYou);
        risk = List.copyOf(risk);
    }

    /// @param whole every action but the dropped ones
    /// @param waiting nobody has said yes yet
    record Counts(int done, int whole, int stuck, int late, int waiting) {}

    private record Moved(Instant at, Text line) {}

    /// @param doneBefore how many more were done, too long ago to be among the actions
    static Overview of(
            List<SeenAction> actions, List<SeenPoll> polls, int doneBefore, Standing standing) {
        var today = standing.today();
        var hot = hot(actions, today);
        return new Overview(
                counts(actions, doneBefore, today),
                moved(actions, polls, standing.since()),
                needs(actions, hot, polls, standing),
                hot.stream()
                        .filter(action -> !action.isOf(standing.asker()))
                        .map(action -> named("status.risk." + why(action), action))
                        .toList());
    }

    boolean isEmpty() {
        return counts.whole() == 0 && moved.isEmpty() && needsYou.isEmpty();
    }

    private static Counts counts(List<SeenAction> actions, int doneBefore, LocalDate today) {
        int dropped = count(actions, State.DROPPED);
        return new Counts(
                count(actions, State.DONE) + doneBefore,
                actions.size() - dropped + doneBefore,
                count(actions, State.STUCK),
                (int) actions.stream().filter(action -> action.late(today)).count(),
                count(actions, State.PROPOSED));
    }

    private static int count(List<SeenAction> actions, State state) {
        return (int) actions.stream().filter(action -> action.state() == state).count();
    }

    private static List<Text> moved(List<SeenAction> actions, List<SeenPoll> polls, Instant since) {
        var done = actions.stream().flatMap(action -> moved(action).stream());
        var closed = polls.stream().flatMap(poll -> closed(poll).stream());
        return Stream.concat(done, closed)
                .filter(moved -> !moved.at().isBefore(since))
                .sorted(Comparator.comparing(Moved::at).reversed())
                .map(Moved::line)
                .toList();
    }

    private static Optional<Moved> moved(SeenAction action) {
        var key =
                switch (action.state()) {
                    case DONE -> Optional.of("status.moved.done");
                    case DROPPED -> Optional.of("status.moved.dropped");
                    case ACCEPTED -> Optional.of("status.moved.accepted");
                    case UNDER_WAY -> Optional.of("status.moved.underway");
                    case PROPOSED, STUCK -> Optional.<String>empty();
                };
        return key.map(k -> new Moved(action.since(), Text.said(k, "what", name(action))));
    }

    private static Optional<Moved> closed(SeenPoll poll) {
        return poll.closedAt()
                .map(at ->
                        new Moved(
                                at,
                                Text.said(
                                        "status.moved.poll",
                                        "question",
                                        Text.strong(poll.question()),
                                        "answered",
                                        poll.answered())));
    }

    /// Stuck first, then late, the longest first.
    private static List<SeenAction> hot(List<SeenAction> actions, LocalDate today) {
        return actions.stream()
                .filter(action -> action.state() == State.STUCK || action.late(today))
                .sorted(
                        Comparator.comparing((SeenAction action) -> action.state() != State.STUCK)
                                .thenComparing(action -> action.dueOn().orElse(LocalDate.MAX)))
                .toList();
    }

    private static List<Text> needs(
            List<SeenAction> actions,
            List<SeenAction> hot,
            List<SeenPoll> polls,
            Standing standing) {
        var asker = standing.asker();
        var lines = new ArrayList<Text>();
        actions.stream()
                .filter(action -> action.waitsFor(asker))
                .forEach(action -> lines.add(named("status.needs.answer", action)));
        hot.stream()
                .filter(action -> action.isOf(asker))
                .forEach(action -> lines.add(named("status.needs." + why(action), action)));
        actions.stream()
                .filter(action -> action.isOf(asker) && action.dueOn(standing.today()))
                .forEach(action -> lines.add(named("status.needs.today", action)));
        polls.stream()
                .filter(poll -> poll.openAt(standing.now()))
                .sorted(Comparator.comparing(SeenPoll::closesAt))
                .forEach(poll -> lines.add(open(poll)));
        return lines;
    }

    private static Text open(SeenPoll poll) {
        return Text.said(
                "status.needs.poll",
                "question",
                Text.strong(poll.question()),
                "moment",
                Text.moment(poll.closesAt()));
    }

    private static String why(SeenAction action) {
        if (action.state() != State.STUCK) {
            return "late";
        }
        return action.stuckOn().isPresent() ? "stuck.on" : "stuck";
    }

    private static Text named(String key, SeenAction action) {
        return Text.said(
                key,
                "what",
                name(action),
                "day",
                action.dueOn().map(Text::day).orElse(Text.EMPTY),
                "on",
                action.stuckOn().orElse(Text.EMPTY));
    }

    private static Text name(SeenAction action) {
        return Text.strong(action.what());
    }
}
