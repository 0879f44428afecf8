package relance.action.model;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.kit.Kit;
import relance.outbox.Target;

import java.util.LinkedHashSet;
import java.util.Set;

/// Who is told of a change, in the transaction that makes it.
public record Notices(Kit kit) {
    /// A new action: to whom it is offered gets the request, and what it follows from shows it.
    public void made(Handle handle, Action action) {
        request(handle, action);
        action.origin().ifPresent(origin -> kit.outbox().repaint(handle, origin));
        concerned(action).forEach(person -> kit.asksChanged(handle, person));
    }

    /// @param by who changed it
    public void changed(
            Handle handle, Action before, Action after, ActionEvent.Kind kind, PersonId by) {
        kit.outbox().repaint(handle, after.id().subject());
        after.origin().ifPresent(origin -> kit.outbox().repaint(handle, origin));
        var people = concerned(before);
        people.addAll(concerned(after));
        people.forEach(person -> kit.asksChanged(handle, person));
        switch (kind) {
            case SUGGESTED -> {
                request(handle, after);
                answer(handle, before, after, by);
            }
            case HANDED -> request(handle, after);
            case TAKEN, AGREED, DECLINED, DROPPED -> answer(handle, before, after, by);
            case DONE -> thanks(handle, after);
            case PROPOSED, PLANNED, UNDER_WAY, STUCK, LATER, UNDONE, ORPHANED -> {}
        }
    }

    private void request(Handle handle, Action action) {
        action.offer()
                .map(offer -> new Target.To(offer.to()))
                .ifPresent(person -> kit.outbox().show(handle, action.request(), person));
    }

    /// The requester hears under the message it was made from, or in private; so does whoever
    /// handed it over.
    private void answer(Handle handle, Action before, Action after, PersonId by) {
        var subject = after.id().as(ActionView.ANSWER);
        if (!after.requester().equals(by)) {
            kit.outbox().show(handle, subject, toRequester(after));
        }
        before.offer()
                .map(Offer::by)
                .filter(person -> !person.equals(by) && !person.equals(after.requester()))
                .ifPresent(person -> kit.outbox().show(handle, subject, new Target.To(person)));
    }

    private static Target toRequester(Action action) {
        return action.place().isPresent() && action.source().isPresent()
                ? inPlace(action, action.place().get())
                : new Target.To(action.requester());
    }

    private void thanks(Handle handle, Action action) {
        var subject = action.id().as(ActionView.THANKS);
        action.place()
                .map(place -> inPlace(action, place))
                .ifPresent(there -> kit.outbox().show(handle, subject, there));
    }

    private static Target inPlace(Action action, PlaceId place) {
        return new Target.In(place, action.source().map(Action.From::message));
    }

    private static Set<PersonId> concerned(Action action) {
        var people = new LinkedHashSet<PersonId>();
        people.add(action.requester());
        action.owner().ifPresent(people::add);
        action.offer().map(Offer::to).ifPresent(people::add);
        return people;
    }
}
