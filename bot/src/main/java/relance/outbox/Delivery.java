package relance.outbox;

import relance.chat.Address;
import relance.chat.Audience;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

import java.util.Optional;

/// A row claimed by this node.
record Delivery(
        long id,
        Subject subject,
        Target target,
        String lane,
        Optional<Address> address,
        int wanted,
        int attempts) {

    WorkspaceId workspace() {
        return subject.workspace();
    }

    Audience audience() {
        return switch (target) {
            case Target.In in -> new Audience.Everyone(in.place());
            case Target.To to -> new Audience.Only(to.person());
            case Target.Home home -> new Audience.Only(home.person());
        };
    }

    /// Whether sending it twice does no harm: a redraw, or a home, of which there is one.
    boolean repeatable() {
        return address.isPresent() || target instanceof Target.Home;
    }
}
