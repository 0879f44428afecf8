package relance.lookalike.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the bot has opened for one person: a stack of modals and a home; guarded by the lock.
final class Screen {
    static final int DEEPEST = 3;
    final List<OpenView> modals = new ArrayList<>();
    Optional<OpenView> home = Optional.empty();

    Optional<OpenView> top() {
        return modals.isEmpty() ? Optional.empty() : Optional.of(modals.getLast());
    }

    void replace(OpenView view) {
        modals.replaceAll(open -> open.id().equals(view.id()) ? view : open);
        home = home.map(open -> open.id().equals(view.id()) ? view : open);
    }
}
