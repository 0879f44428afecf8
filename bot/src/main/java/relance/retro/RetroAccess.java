package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Presence;
import relance.people.Person;

import java.util.Optional;
import java.util.function.BiFunction;

/// Which retros exist for a person, and who may move one on.
record RetroAccess(Kit kit, RetroStore retros, Presence presence) {
    /// Does something with a retro that stays in its phase meanwhile; to those who are not in its
    /// place it does not exist.
    Reply with(Interaction interaction, RetroId id, BiFunction<Handle, Retro, Reply> work) {
        return kit.database()
                .transact(handle ->
                        visible(handle, interaction, retros.hold(handle, id))
                                .map(retro -> reply(handle, interaction, retro, work))
                                .orElseGet(RetroAnswers::unknown));
    }

    private Reply reply(
            Handle handle,
            Interaction interaction,
            Retro retro,
            BiFunction<Handle, Retro, Reply> work) {
        var reply = work.apply(handle, retro);
        return presence.reply(handle, interaction, retro.id(), retro.place(), reply);
    }

    /// As [#with], and nobody else does anything with it meanwhile; only for whoever leads it,
    /// while it is open.
    Reply leading(Interaction interaction, RetroId id, BiFunction<Handle, Retro, Reply> work) {
        return ruling(
                interaction,
                id,
                (handle, retro) ->
                        retro.open() ? work.apply(handle, retro) : RetroAnswers.late(retro));
    }

    /// As [#leading], open or not.
    Reply ruling(Interaction interaction, RetroId id, BiFunction<Handle, Retro, Reply> work) {
        return kit.database()
                .transact(handle -> {
                    var found = visible(handle, interaction, retros.lock(handle, id));
                    if (found.isEmpty()) {
                        return RetroAnswers.unknown();
                    }
                    var retro = found.get();
                    return leads(handle, retro, interaction.actor())
                            ? work.apply(handle, retro)
                            : RetroAnswers.notLeader(retro);
                });
    }

    private Optional<Retro> visible(Handle handle, Interaction interaction, Optional<Retro> found) {
        return found.filter(retro -> presence.isIn(handle, interaction, retro.id(), retro.place()))
                // Who is in a circle is known; of a stranger nothing may be written yet.
                .filter(retro ->
                        !retro.phase().inCircles()
                                || kit.people().find(handle, interaction.actor()).isPresent());
    }

    /// The facilitator, whoever began it, and who leads in the workspace; anybody at all once the
    /// facilitator is gone, so that no retro is stuck.
    boolean leads(Handle handle, Retro retro, PersonId person) {
        return retro.facilitator().equals(person)
                || retro.creator().equals(person)
                || kit.people().person(handle, person).role().leads()
                || kit.people().find(handle, retro.facilitator()).filter(Person::active).isEmpty();
    }

    /// Whether a person's cards and dots are waited for.
    boolean takesPart(Retro retro, PersonId person) {
        return retro.takesPart() || !retro.facilitator().equals(person);
    }
}
