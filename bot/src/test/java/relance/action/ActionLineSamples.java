package relance.action;

import relance.action.model.State;
import relance.chat.Help;
import relance.chat.News;
import relance.chat.PersonId;
import relance.chat.Viewer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Actions as home and status list them: an ordinary team, a busy one, and none at all.
public final class ActionLineSamples {
    private ActionLineSamples() {}

    public static Help help() {
        return ActionHelp.HELP;
    }

    /// Some of the viewer's and some of the other's; three more were done long ago.
    public static List<News> ordinary(Viewer viewer, PersonId other) {
        var ana = viewer.person();
        var today = viewer.today();
        var actions =
                List.of(
                        action("Home page", viewer, other, State.UNDER_WAY, today.minusDays(1)),
                        action("Call the bank", viewer, ana, State.STUCK, today.plusDays(3)),
                        action("New logo", viewer, other, State.STUCK, today.plusDays(9)),
                        action("Price list", viewer, ana, State.ACCEPTED, today.minusDays(4)),
                        action("Newsletter", viewer, ana, State.PROPOSED, today.plusDays(2)),
                        action("Team lunch", viewer, other, State.DONE, today.minusDays(2)));
        return lines(viewer).of(actions, 3);
    }

    /// A dozen of the other's, each late.
    public static List<News> busy(Viewer viewer, PersonId other) {
        var actions = new ArrayList<SeenAction>();
        for (int i = 1; i <= 12; i++) {
            var due = viewer.today().minusDays(i);
            actions.add(action("Task " + i, viewer, other, State.ACCEPTED, due));
        }
        return lines(viewer).of(actions, 0);
    }

    public static List<News> none(Viewer viewer) {
        return lines(viewer).of(List.of(), 0);
    }

    /// One of the viewer's own, late.
    public static List<News> late(Viewer viewer) {
        var due = viewer.today().minusDays(3);
        return lines(viewer)
                .of(List.of(action("Bank", viewer, viewer.person(), State.ACCEPTED, due)), 0);
    }

    static ActionLines lines(Viewer viewer) {
        return new ActionLines(viewer, Set.of());
    }

    /// One that its owner wanted too, and that came into its state two days ago.
    static SeenAction action(
            String what, Viewer viewer, PersonId owner, State state, LocalDate due) {
        return new SeenAction(
                what,
                owner,
                Optional.of(owner),
                state == State.PROPOSED ? Optional.of(owner) : Optional.empty(),
                state,
                state == State.STUCK ? Optional.of("the budget") : Optional.empty(),
                Optional.of(due),
                viewer.now().toInstant().minus(Duration.ofDays(2)),
                true);
    }
}
