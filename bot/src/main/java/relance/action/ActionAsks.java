package relance.action;

import org.jdbi.v3.core.Handle;

import relance.action.model.Action;
import relance.action.model.ActionStore;
import relance.action.model.ActionView;
import relance.action.model.Due;
import relance.action.model.Offer;
import relance.action.model.State;
import relance.chat.Ask;
import relance.chat.PersonId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What actions want of somebody: to answer an offer, which is only listed, and to carry what they
/// said yes to.
record ActionAsks(ActionStore actions) {
    List<Ask> of(Handle handle, PersonId person) {
        var offered = actions.offeredTo(handle, person).stream().map(it -> answer(it, person));
        var carried = actions.carriedBy(handle, person).stream().map(it -> carry(it, person));
        return Stream.concat(offered, carried).toList();
    }

    private static Ask answer(Action action, PersonId person) {
        return new Ask(
                action.request(),
                person,
                Ask.Kind.ANSWER,
                action.offer().map(Offer::at).orElse(action.createdAt()),
                action.terms().due().map(Due::day),
                Optional.empty(),
                false,
                1);
    }

    private static Ask carry(Action action, PersonId person) {
        return new Ask(
                action.id().as(ActionView.ASK),
                person,
                Ask.Kind.DO,
                action.snapshot().acceptedAt().orElse(action.createdAt()),
                action.terms().due().map(Due::day),
                action.snapshot().later(),
                true,
                action.state() == State.STUCK ? 2 : 1);
    }
}
