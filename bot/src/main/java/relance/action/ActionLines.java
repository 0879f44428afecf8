package relance.action;

import static relance.chat.Text.said;

import relance.action.model.State;
import relance.chat.News;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.chat.Viewer;
import relance.text.OneLine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How actions stand, in one line each, for somebody who sees them among others: nobody is named
/// but to whoever asked them.
record ActionLines(Viewer viewer, Set<PersonId> unreachable) {
    List<News> of(List<SeenAction> actions, int doneBefore) {
        var lines = new ArrayList<News>();
        lines.add(numbers(actions, doneBefore));
        for (var action : actions) {
            moved(action).ifPresent(lines::add);
            waiting(action).ifPresent(lines::add);
            atRisk(action).ifPresent(lines::add);
            today(action).ifPresent(lines::add);
            entrusted(action).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<News> moved(SeenAction action) {
        boolean moves =
                switch (action.state()) {
                    case DONE, DROPPED, ACCEPTED, UNDER_WAY -> true;
                    case PROPOSED, STUCK -> false;
                };
        if (!moves || action.since().isBefore(viewer.since())) {
            return Optional.empty();
        }
        var line = line("action.news." + action.state().word(), action);
        return Optional.of(new News.Moved(line, action.since(), action.shared()));
    }

    private Optional<News> waiting(SeenAction action) {
        return action.waitsFor(viewer.person())
                ? Optional.of(new News.Waiting(line("action.news.answer", action)))
                : Optional.empty();
    }

    private Optional<News> atRisk(SeenAction action) {
        var risk = risk(action);
        if (risk.isEmpty()) {
            return Optional.empty();
        }
        boolean yours = action.isOf(viewer.person());
        var key = (yours ? "action.news.yours." : "action.news.") + why(action, risk.get());
        return Optional.of(new News.AtRisk(line(key, action), risk.get(), action.dueOn(), yours));
    }

    private Optional<News.Risk> risk(SeenAction action) {
        if (action.state() == State.STUCK) {
            return Optional.of(News.Risk.STUCK);
        }
        return action.late(viewer.today()) ? Optional.of(News.Risk.LATE) : Optional.empty();
    }

    private static String why(SeenAction action, News.Risk risk) {
        return switch (risk) {
            case LATE -> "late";
            case STUCK -> action.stuckOn().isPresent() ? "stuck.on" : "stuck";
        };
    }

    private Optional<News> today(SeenAction action) {
        return action.isOf(viewer.person()) && action.isDueOn(viewer.today())
                ? Optional.of(new News.Today(line("action.news.today", action)))
                : Optional.empty();
    }

    private Optional<News> entrusted(SeenAction action) {
        var person = viewer.person();
        if (!action.requester().equals(person) || action.isOf(person)) {
            return Optional.empty();
        }
        return Optional.of(
                new News.Entrusted(standing(action), progress(action.state()), action.dueOn()));
    }

    private static News.Progress progress(State state) {
        return switch (state) {
            case STUCK -> News.Progress.STUCK;
            case PROPOSED, ACCEPTED, UNDER_WAY -> News.Progress.OPEN;
            case DONE, DROPPED -> News.Progress.OVER;
        };
    }

    /// Whose it is, how it stands, and what is in the way of asking them.
    private Text standing(SeenAction action) {
        var parts = new ArrayList<Text>();
        parts.add(name(action));
        action.owner().map(Text::mention).ifPresent(parts::add);
        parts.add(said("action.news.state." + action.state().word()));
        action.dueOn()
                .map(day -> said("action.news.planned").with("day", Text.day(day)))
                .ifPresent(parts::add);
        if (action.owner().filter(unreachable::contains).isPresent()) {
            parts.add(said("action.news.unreachable"));
        }
        return Text.join(" · ", parts);
    }

    private News numbers(List<SeenAction> actions, int doneBefore) {
        int whole = actions.size() - count(actions, State.DROPPED) + doneBefore;
        if (whole == 0) {
            return new News.Numbers(said("action.news.counts.none"), 0);
        }
        var parts = new ArrayList<Text>();
        int done = count(actions, State.DONE) + doneBefore;
        parts.add(said("action.news.counts").with("done", done).with("whole", whole));
        add(parts, "stuck", count(actions, State.STUCK));
        add(parts, "late", late(actions, viewer.today()));
        add(parts, "waiting", count(actions, State.PROPOSED));
        return new News.Numbers(Text.join(", ", parts), whole);
    }

    private static void add(List<Text> parts, String what, int count) {
        if (count > 0) {
            parts.add(said("action.news.counts." + what).with("count", count));
        }
    }

    private static int count(List<SeenAction> actions, State state) {
        return (int) actions.stream().filter(action -> action.state() == state).count();
    }

    private static int late(List<SeenAction> actions, LocalDate today) {
        return (int) actions.stream().filter(action -> action.late(today)).count();
    }

    private Text line(String key, SeenAction action) {
        return said(key)
                .with("what", name(action))
                .with("day", action.dueOn().map(Text::day).orElse(Text.EMPTY))
                .with("on", action.stuckOn().map(this::oneLine).orElse(Text.EMPTY));
    }

    private Text name(SeenAction action) {
        return Text.strong(oneLine(action.what()));
    }

    private Text oneLine(String words) {
        return OneLine.of(words, viewer.person().workspace());
    }
}
