package relance.action;

import org.jdbi.v3.core.Handle;

import relance.action.model.Action;
import relance.action.model.ActionEvent;
import relance.action.model.ActionId;
import relance.action.model.ActionStore;
import relance.action.model.ActionView;
import relance.action.model.Notices;
import relance.action.model.Snapshot;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.kit.Kit;
import relance.kit.Losses;
import relance.outbox.Target;
import relance.people.Person;
import relance.people.Place;
import relance.people.Role;

import java.util.Optional;

/// What becomes of actions when somebody leaves or an offer does not arrive. They live on without
/// the place they were made in.
record ActionLosses(Kit kit, ActionStore actions, Notices notices) implements Losses.Answer {
    @Override
    public void personGone(Handle handle, PersonId person) {
        actions.hangingOn(handle, person).forEach(action -> gone(handle, action, person));
    }

    /// The action is nobody's at once; whoever wanted it is told, or an admin who may see it.
    private void gone(Handle handle, Action action, PersonId person) {
        var heir = heir(handle, action, person);
        var event =
                new ActionEvent(
                        action.last() + 1,
                        Optional.empty(),
                        kit.now(),
                        ActionEvent.Kind.ORPHANED,
                        "",
                        left(action, person, heir));
        var now = actions.change(handle, action.id(), event);
        notices.changed(handle, action, now, event.kind(), now.requester());
        heir.<Target>map(Target.To::new)
                .or(() -> now.place().map(Target.In::new))
                .ifPresent(told -> kit.outbox().show(handle, now.id().as(ActionView.ORPHAN), told));
    }

    private static Snapshot left(Action action, PersonId gone, Optional<PersonId> heir) {
        var snapshot = action.snapshot();
        var left = action.isOwner(gone) ? snapshot.orphaned() : snapshot.withoutOffer();
        return heir.map(left::wantedBy).orElse(left);
    }

    private Optional<PersonId> heir(Handle handle, Action action, PersonId gone) {
        var requester = kit.people().person(handle, action.requester());
        if (requester.active() && !requester.id().equals(gone)) {
            return Optional.of(requester.id());
        }
        return kit.people().withRole(handle, gone.workspace(), Role.ADMIN).stream()
                .filter(Person::active)
                .map(Person::id)
                .filter(admin -> !admin.equals(gone))
                .filter(admin -> maySee(handle, action, admin))
                .findFirst();
    }

    /// An admin inherits no access of a private place they are not in.
    private boolean maySee(Handle handle, Action action, PersonId admin) {
        return action.place().map(place -> maySee(handle, place, admin)).orElse(true);
    }

    private boolean maySee(Handle handle, PlaceId place, PersonId admin) {
        return kit.people().place(handle, place).kind() == Place.Kind.CHANNEL
                || kit.people().isIn(handle, admin, place);
    }

    /// An offer that has been answered or passed on since is nobody's concern.
    @Override
    public Optional<Losses.Notice> undelivered(Handle handle, Subject subject) {
        return actions.find(handle, ActionId.of(subject))
                .filter(action -> action.request().equals(subject))
                .map(action ->
                        new Losses.Notice(
                                action.requester(), ActionView.UNREACHED, ActionView.UNCERTAIN));
    }
}
