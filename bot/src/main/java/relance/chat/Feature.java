package relance.chat;

import java.time.Instant;
import java.util.List;

/// A part of the product: what people can do with it and what it shows. It knows no platform and no
/// other feature.
public interface Feature {
    /// The name in every [ActionRef] and [Subject] of this feature.
    String name();

    /// The words that call it when typed.
    default List<Command> commands() {
        return List.of();
    }

    /// Something a person did. Its effect is committed when this returns.
    Reply handle(Interaction interaction);

    /// Whether this is done without a trace of who does it: nothing is written about the person
    /// then, not even what an edge would learn from it.
    default boolean leavesNoTrace(ActionRef action) {
        return false;
    }

    /// What it looks like now, from the database.
    Card draw(Subject subject, Audience audience);

    /// Its time has come. May be called twice for one moment, by any node: the second call has no
    /// effect.
    default void wake(Subject subject, Instant moment) {}

    /// What it wants of this person now.
    default List<Ask> asks(PersonId person, Instant moment) {
        return List.of();
    }

    /// How its things stand, of those that this person may know of: what home and status list.
    default List<News> news(Viewer viewer) {
        return List.of();
    }

    /// What it says of itself, and what can be done with it.
    default Help help() {
        return Help.NONE;
    }

    /// Someone or somewhere went out of reach.
    default void lost(Loss loss) {}
}
