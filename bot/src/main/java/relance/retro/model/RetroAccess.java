package relance.retro.model;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Presence;
import relance.kit.Turn;
import relance.people.Person;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Which retros exist for a person, and who may do what when: each way opens a turn.
public record RetroAccess(Kit kit, RetroStore retros, Presence presence) {

    /// With a retro that stays in its phase meanwhile; to those who are not in its place it does
    /// not exist.
    public Reply in(Interaction interaction, RetroId id, Function<Turn<Retro>, Reply> work) {
        return kit.transact(handle ->
                visible(handle, interaction, retros.hold(handle, id))
                        .map(retro -> reply(new Turn<>(handle, interaction, retro), work))
                        .orElseGet(RetroAnswers::unknown));
    }

    private Reply reply(Turn<Retro> turn, Function<Turn<Retro>, Reply> work) {
        var retro = turn.thing();
        var reply = work.apply(turn);
        return presence.reply(turn.handle(), turn.interaction(), retro.id(), retro.place(), reply);
    }

    /// As [#in], while it is open and in such a phase.
    public Reply during(
            Interaction interaction,
            RetroId id,
            Predicate<Phase> when,
            Function<Turn<Retro>, Reply> work) {
        return in(interaction, id, turn -> during(turn, when, work));
    }

    private static Reply during(
            Turn<Retro> turn, Predicate<Phase> when, Function<Turn<Retro>, Reply> work) {
        var retro = turn.thing();
        return retro.open() && when.test(retro.phase())
                ? work.apply(turn)
                : RetroAnswers.late(retro);
    }

    public Reply during(
            Interaction interaction, RetroId id, Phase phase, Function<Turn<Retro>, Reply> work) {
        return during(interaction, id, phase::equals, work);
    }

    /// As [#during], unless it is the facilitator who only leads.
    public Reply taking(
            Interaction interaction,
            RetroId id,
            Predicate<Phase> when,
            Function<Turn<Retro>, Reply> work) {
        return during(
                interaction,
                id,
                when,
                turn ->
                        turn.thing().takesPart(turn.actor())
                                ? work.apply(turn)
                                : RetroAnswers.abstains());
    }

    public Reply taking(
            Interaction interaction, RetroId id, Phase phase, Function<Turn<Retro>, Reply> work) {
        return taking(interaction, id, phase::equals, work);
    }

    /// Only for whoever leads it, and nobody else does anything with it meanwhile; open or not.
    public Reply ruling(Interaction interaction, RetroId id, Function<Turn<Retro>, Reply> work) {
        return kit.transact(handle ->
                visible(handle, interaction, retros.lock(handle, id))
                        .map(retro -> ruling(new Turn<>(handle, interaction, retro), work))
                        .orElseGet(RetroAnswers::unknown));
    }

    private Reply ruling(Turn<Retro> turn, Function<Turn<Retro>, Reply> work) {
        return leads(turn.handle(), turn.thing(), turn.actor())
                ? work.apply(turn)
                : RetroAnswers.notLeader(turn.thing());
    }

    /// As [#ruling], while it is open.
    public Reply leading(Interaction interaction, RetroId id, Function<Turn<Retro>, Reply> work) {
        return ruling(interaction, id, turn -> during(turn, _ -> true, work));
    }

    /// As [#leading], in this phase.
    public Reply leading(
            Interaction interaction, RetroId id, Phase phase, Function<Turn<Retro>, Reply> work) {
        return ruling(interaction, id, turn -> during(turn, phase::equals, work));
    }

    private Optional<Retro> visible(Handle handle, Interaction interaction, Optional<Retro> found) {
        return found.filter(retro -> presence.isIn(handle, interaction, retro.id(), retro.place()))
                .filter(retro -> !retro.phase().inBreakouts() || known(handle, interaction));
    }

    /// Who is in a breakout is known; of a stranger nothing may be written yet.
    private boolean known(Handle handle, Interaction interaction) {
        return kit.people().find(handle, interaction.actor()).isPresent();
    }

    /// The facilitator, whoever began it, and who leads in the workspace; anybody at all once the
    /// facilitator is gone, so that no retro is stuck.
    public boolean leads(Handle handle, Retro retro, PersonId person) {
        return retro.facilitator().equals(person)
                || retro.creator().equals(person)
                || kit.people().person(handle, person).role().leads()
                || kit.people().find(handle, retro.facilitator()).filter(Person::active).isEmpty();
    }

    /// Whether a person can lead retros there from now on.
    public boolean mayLead(Handle handle, PlaceId place, PersonId person) {
        return kit.people().isIn(handle, person, place)
                && kit.people().person(handle, person).active();
    }
}
