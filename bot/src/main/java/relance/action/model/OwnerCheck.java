package relance.action.model;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.people.People;

import java.util.Optional;

/// Whether somebody can be asked to own an action: an active human of ours who can see where it
/// belongs.
public record OwnerCheck(People people) {
    /// What is wrong, in a sentence; nothing when they can be asked.
    public Optional<Text> problem(Handle handle, PersonId person, Optional<PlaceId> place) {
        var who = Text.mention(person);
        var found = people.find(handle, person);
        if (found.isEmpty()) {
            return Optional.of(Text.said("action.problem.owner"));
        }
        if (found.get().bot()) {
            return Optional.of(Text.said("action.problem.owner.bot").with("person", who));
        }
        if (found.get().deactivated()) {
            return Optional.of(Text.said("action.problem.owner.gone").with("person", who));
        }
        if (found.get().external()) {
            return Optional.of(Text.said("action.problem.owner.external").with("person", who));
        }
        return place.filter(where -> cannotSee(handle, person, where))
                .map(where ->
                        Text.said("action.problem.owner.outside")
                                .with("person", who)
                                .with("place", Text.in(where)));
    }

    private boolean cannotSee(Handle handle, PersonId person, PlaceId id) {
        var place = people.place(handle, id);
        return switch (place.kind()) {
            case CHANNEL -> false;
            // As long as its members are not known whole, nobody is said to be outside.
            case PRIVATE, GROUP, DIRECT -> place.membersKnown() && !people.isIn(handle, person, id);
        };
    }
}
