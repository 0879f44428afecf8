package relance.action;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.kit.Kit;
import relance.outbox.Target;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Stream;

/// Who hears of a change, in the transaction that makes it.
record ActionTelling(Kit kit) {
    /// A new action: whoever is asked gets the request, and what it follows from shows it.
    void made(Handle handle, Action action) {
        request(handle, action);
        action.origin().ifPresent(origin -> kit.outbox().repaint(handle, origin));
        Stream.concat(Stream.of(action.requester()), carriers(action))
                .distinct()
                .forEach(person -> kit.asksChanged(handle, person));
    }

    void changed(Handle handle, Action before, Action after, ActionEvent.Kind kind, PersonId by) {
        kit.outbox().repaint(handle, after.id().subject());
        after.origin().ifPresent(origin -> kit.outbox().repaint(handle, origin));
        concerned(before, after).forEach(person -> kit.asksChanged(handle, person));
        switch (kind) {
            case SUGGESTED -> {
                request(handle, after);
                answer(handle, before, after, by);
            }
            case HANDED -> request(handle, after);
            case TAKEN, AGREED, DECLINED, DROPPED -> answer(handle, before, after, by);
            case DONE ->
                    after.place()
                            .ifPresent(place ->
                                    kit.outbox()
                                            .show(
                                                    handle,
                                                    after.id().as("thanks"),
                                                    new Target.In(
                                                            place,
                                                            after.source()
                                                                    .map(Action.From::message))));
            case PROPOSED, PLANNED, UNDER_WAY, STUCK, LATER, UNDONE, ORPHANED -> {}
        }
    }

    private void request(Handle handle, Action action) {
        action.standing()
                .asked()
                .ifPresent(asked ->
                        kit.outbox().show(handle, action.request(), new Target.To(asked.person())));
    }

    /// The requester hears under the message it was made from, or in private; so does whoever
    /// handed it over.
    private void answer(Handle handle, Action before, Action after, PersonId by) {
        var subject = after.id().as("answer");
        if (!after.requester().equals(by)) {
            kit.outbox()
                    .show(
                            handle,
                            subject,
                            after.place()
                                    .flatMap(place ->
                                            after.source()
                                                    .<Target>map(from ->
                                                            new Target.In(
                                                                    place,
                                                                    Optional.of(from.message()))))
                                    .orElseGet(() -> new Target.To(after.requester())));
        }
        before.standing()
                .asked()
                .map(Asked::by)
                .filter(asker -> !asker.equals(by) && !asker.equals(after.requester()))
                .ifPresent(asker -> kit.outbox().show(handle, subject, new Target.To(asker)));
    }

    private static LinkedHashSet<PersonId> concerned(Action before, Action after) {
        var people = new LinkedHashSet<PersonId>();
        for (var action : new Action[] {before, after}) {
            people.add(action.requester());
            carriers(action).forEach(people::add);
        }
        return people;
    }

    private static Stream<PersonId> carriers(Action action) {
        return Stream.concat(
                action.owner().stream(), action.standing().asked().map(Asked::person).stream());
    }
}
