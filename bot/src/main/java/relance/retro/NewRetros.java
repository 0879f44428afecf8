package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Address;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.kit.Refusal;
import relance.outbox.Target;
import relance.people.Deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// From typed words or a filled form to a retro on its way to its place.
final class NewRetros {
    private final Kit kit;
    private final RetroStore retros;
    private final RetroPseudonyms pseudonyms;
    private final CommitmentStore commitments = new CommitmentStore();
    private final KeptNotes box;

    NewRetros(Kit kit, RetroStore retros, RetroPseudonyms pseudonyms, KeptNotes box) {
        this.kit = kit;
        this.retros = retros;
        this.pseudonyms = pseudonyms;
        this.box = box;
    }

    /// Bare words open the form; anything wrong is quoted back with a button to the filled form.
    Reply typed(Interaction interaction) {
        var words = interaction.values().words();
        if (words.isEmpty()) {
            return form(interaction, Optional.empty());
        }
        return kit.database()
                .once(
                        interaction.workspace(),
                        interaction.receipt(),
                        handle -> {
                            var draft = RetroWords.read(words);
                            var place = kit.people().shareable(handle, interaction.place());
                            var checked = check(handle, interaction, draft, place);
                            return make(handle, interaction, checked)
                                    .map(problem ->
                                            Refusal.of(
                                                    "retro",
                                                    problem,
                                                    words,
                                                    kit.people()
                                                            .keepDraft(
                                                                    handle,
                                                                    interaction.actor(),
                                                                    words)))
                                    .orElseGet(Reply::nothing);
                        },
                        Reply::nothing);
    }

    Reply form(Interaction interaction, Optional<Long> draft) {
        return kit.database()
                .transact(handle -> {
                    var known =
                            draft.flatMap(id -> kit.people().draft(handle, interaction.actor(), id))
                                    .map(RetroWords::read)
                                    .orElse(RetroWords.EMPTY);
                    return new Reply.Open(
                            RetroForm.creating(
                                    known, kit.people().shareable(handle, interaction.place())));
                });
    }

    Reply create(Interaction interaction, Optional<PlaceId> formPlace) {
        return kit.database()
                .once(
                        interaction.workspace(),
                        interaction.receipt(),
                        handle -> {
                            var values = interaction.values();
                            var draft = RetroForm.draft(values);
                            var place =
                                    formPlace.or(() ->
                                            values.place(RetroForm.PLACE)
                                                    .map(n ->
                                                            new PlaceId(
                                                                    interaction.workspace(), n)));
                            var checked = check(handle, interaction, draft, place);
                            var problems = checked.problems();
                            make(handle, interaction, checked)
                                    .filter(problem -> problems.isEmpty())
                                    .ifPresent(problem -> problems.put(RetroForm.TITLE, problem));
                            return problems.isEmpty()
                                    ? Reply.nothing()
                                    : new Reply.Invalid(
                                            RetroForm.creating(draft, formPlace), problems);
                        },
                        Reply::nothing);
    }

    private RetroDraft.Checked check(
            Handle handle, Interaction interaction, RetroDraft draft, Optional<PlaceId> place) {
        var actor = interaction.actor();
        var known =
                place.filter(p -> kit.people().isIn(handle, actor, p))
                        .flatMap(p -> kit.people().shareable(handle, p));
        var checked =
                draft.check(
                        known.orElse(interaction.place()),
                        kit.hours().of(handle, actor),
                        kit.people().person(handle, actor).language(),
                        kit.agenda().instant());
        return known.isPresent()
                ? checked
                : checked.and(RetroForm.PLACE, Text.said("retro.problem.place"));
    }

    /// Makes the retro, or answers what is wrong first.
    private Optional<Text> make(
            Handle handle, Interaction interaction, RetroDraft.Checked checked) {
        if (checked.plan().isEmpty()) {
            return checked.problems().values().stream().findFirst();
        }
        var plan = checked.plan().get();
        var actor = interaction.actor();
        var thread = interaction.thread().filter(t -> plan.place().equals(interaction.place()));
        return begin(handle, actor, actor, plan, checked.due(), thread).isPresent()
                ? Optional.empty()
                : Optional.of(Text.said("retro.problem.open"));
    }

    /// Another one planned like this one; empty when its place has one open.
    Optional<RetroId> repeat(Handle handle, Retro model, PersonId leader) {
        var calendar = kit.hours().of(handle, leader);
        var day =
                calendar.plusWorkingDays(
                        calendar.dayOf(kit.agenda().instant()), Deadline.DEFAULT_WORKING_DAYS);
        var due = Optional.of(calendar.at(day, Deadline.DEFAULT_TIME));
        var begun = begin(handle, leader, leader, model.plan().following(), due, Optional.empty());
        begun.ifPresent(id -> kit.outbox().show(handle, id.as("yours"), new Target.To(leader)));
        return begun;
    }

    /// @param due when the cards are, unless it is live
    private Optional<RetroId> begin(
            Handle handle,
            PersonId creator,
            PersonId leader,
            Retro.Plan plan,
            Optional<Instant> due,
            Optional<Address> thread) {
        var now = kit.agenda().instant();
        var until =
                plan.live()
                        ? Optional.of(plan.minutes())
                                .filter(minutes -> minutes > 0)
                                .map(minutes -> now.plus(Duration.ofMinutes(minutes)))
                        : due;
        var made = retros.add(handle, creator, leader, plan, Phase.COLLECT, until, now);
        made.ifPresent(id -> post(handle, id, plan, until, thread));
        return made;
    }

    private void post(
            Handle handle,
            RetroId id,
            Retro.Plan plan,
            Optional<Instant> due,
            Optional<Address> thread) {
        pseudonyms.newKey(handle, id);
        box.empty(handle, id);
        if (commitments.gather(handle, id) > 0) {
            retros.move(handle, id, Phase.ACTIONS, Phase.ACTIONS, due);
        }
        kit.outbox().show(handle, id.subject(), new Target.In(plan.place(), thread));
        due.ifPresent(at -> kit.alarms().set(handle, id.as(plan.live() ? "timer" : "next"), at));
        if (!plan.live()) {
            kit.alarms()
                    .set(
                            handle,
                            id.as("remind"),
                            kit.agenda().instant().plus(RetroFeature.LOOK_AFTER));
        }
    }
}
