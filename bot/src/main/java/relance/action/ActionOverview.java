package relance.action;

import relance.chat.News;
import relance.chat.PersonId;
import relance.chat.Viewer;
import relance.kit.Kit;

import java.util.List;

/// What home and status tell somebody of actions.
record ActionOverview(Kit kit) {
    List<News> news(Viewer viewer) {
        return kit.transact(handle -> {
            var seen = new SeenActions();
            var actions = seen.of(handle, viewer);
            var asked = owners(actions, viewer.person());
            var lines = new ActionLines(viewer, kit.people().unreachable(handle, asked));
            return lines.of(actions, seen.doneBefore(handle, viewer));
        });
    }

    private static List<PersonId> owners(List<SeenAction> actions, PersonId requester) {
        return actions.stream()
                .filter(action -> action.requester().equals(requester))
                .flatMap(action -> action.owner().stream())
                .toList();
    }
}
