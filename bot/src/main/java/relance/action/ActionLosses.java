package relance.action;

import org.jdbi.v3.core.Handle;

import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.Subject;
import relance.kit.Kit;
import relance.outbox.Target;
import relance.people.Person;
import relance.people.Place;
import relance.people.Role;

import java.util.Optional;

/// What becomes of actions when somebody leaves or a request does not arrive.
final class ActionLosses {
    private final Kit kit;
    private final ActionStore actions;
    private final ActionTelling telling;

    ActionLosses(Kit kit, ActionStore actions, ActionTelling telling) {
        this.kit = kit;
        this.actions = actions;
        this.telling = telling;
    }

    void lost(Loss loss) {
        switch (loss) {
            case Loss.PersonGone(var person) ->
                    kit.database()
                            .run(handle ->
                                    actions.hangingOn(handle, person)
                                            .forEach(action -> gone(handle, action, person)));
            // Actions live on without the place they were made in.
            case Loss.PlaceGone gone -> {}
            case Loss.Undelivered(var subject, var audience, var why)
                    when subject.feature().equals("action")
                            && subject.aspect().startsWith("request") ->
                    kit.database()
                            .run(handle ->
                                    undelivered(
                                            handle,
                                            subject,
                                            why == Loss.Why.UNCERTAIN ? "uncertain" : "unreached"));
            case Loss.Undelivered other -> {}
        }
    }

    /// The action is nobody's at once; whoever wanted it is told, or an admin who may see it.
    private void gone(Handle handle, Action action, PersonId person) {
        var left =
                action.isOwner(person) ? action.standing().orphaned() : action.standing().unasked();
        var heir = heir(handle, action, person);
        var after = heir.map(left::wantedBy).orElse(left);
        var now =
                actions.change(
                        handle,
                        action.id(),
                        after,
                        ActionEvent.Kind.ORPHANED,
                        Optional.empty(),
                        "",
                        kit.agenda().instant());
        telling.changed(handle, action, now, ActionEvent.Kind.ORPHANED, now.requester());
        var orphan = action.id().as("orphan");
        if (heir.isPresent()) {
            kit.outbox().show(handle, orphan, new Target.To(heir.get()));
        } else {
            now.place().ifPresent(place -> kit.outbox().show(handle, orphan, new Target.In(place)));
        }
    }

    private Optional<PersonId> heir(Handle handle, Action action, PersonId gone) {
        var requester = kit.people().person(handle, action.requester());
        return requester.active() && !requester.id().equals(gone)
                ? Optional.of(requester.id())
                : kit.people().withRole(handle, gone.workspace(), Role.ADMIN).stream()
                        .filter(Person::active)
                        .map(Person::id)
                        .filter(admin -> !admin.equals(gone) && maySee(handle, action, admin))
                        .findFirst();
    }

    /// An admin inherits no access of a private place they are not in.
    private boolean maySee(Handle handle, Action action, PersonId admin) {
        return action.place()
                .map(place ->
                        kit.people().place(handle, place).kind() == Place.Kind.CHANNEL
                                || kit.people().isIn(handle, admin, place))
                .orElse(true);
    }

    private void undelivered(Handle handle, Subject subject, String aspect) {
        actions.find(handle, new ActionId(subject.workspace(), subject.number()))
                .filter(action -> action.request().equals(subject))
                .ifPresent(action ->
                        kit.outbox()
                                .show(
                                        handle,
                                        action.id().as(aspect),
                                        new Target.To(action.requester())));
    }
}
