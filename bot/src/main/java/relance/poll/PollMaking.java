package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.kit.Refusal;
import relance.outbox.Target;

import java.util.Optional;

/// From typed words or a filled form to a poll on its way to its place.
final class PollMaking {
    private static final PollDraft EMPTY = PollWords.read("");

    private final Kit kit;
    private final PollStore polls;

    PollMaking(Kit kit, PollStore polls) {
        this.kit = kit;
        this.polls = polls;
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
                            var draft = PollWords.read(words);
                            var place = kit.people().shareable(handle, interaction.place());
                            var problem =
                                    place.isEmpty()
                                            ? Optional.of(Text.said("poll.problem.place"))
                                            : make(handle, interaction, draft, place.get());
                            return problem.map(wrong ->
                                            Refusal.of(
                                                    "poll",
                                                    wrong,
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
                                    .map(PollWords::read)
                                    .orElse(EMPTY);
                    return new Reply.Open(
                            PollForm.creating(
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
                            var draft = PollForm.draft(values);
                            var place =
                                    formPlace.or(() ->
                                            values.place(PollForm.PLACE)
                                                    .map(n ->
                                                            new PlaceId(
                                                                    interaction.workspace(), n)));
                            var checked = check(handle, interaction, draft, place);
                            if (checked.poll().isEmpty()) {
                                return new Reply.Invalid(
                                        PollForm.creating(draft, formPlace), checked.problems());
                            }
                            post(handle, interaction, checked.poll().get());
                            return Reply.nothing();
                        },
                        Reply::nothing);
    }

    /// Makes the poll, or answers what is wrong first.
    private Optional<Text> make(
            Handle handle, Interaction interaction, PollDraft draft, PlaceId place) {
        var checked = check(handle, interaction, draft, Optional.of(place));
        checked.poll().ifPresent(poll -> post(handle, interaction, poll));
        return checked.problems().values().stream().findFirst();
    }

    private PollDraft.Checked check(
            Handle handle, Interaction interaction, PollDraft draft, Optional<PlaceId> place) {
        var actor = interaction.actor();
        var known = place.filter(p -> kit.people().isIn(handle, actor, p));
        var checked =
                draft.check(
                        known.orElse(interaction.place()),
                        kit.hours().of(handle, actor),
                        kit.people().person(handle, actor).language(),
                        kit.agenda().instant());
        return known.isPresent()
                ? checked
                : checked.and(PollForm.PLACE, Text.said("poll.problem.place"));
    }

    private void post(Handle handle, Interaction interaction, NewPoll poll) {
        var now = kit.agenda().instant();
        var id = polls.add(handle, interaction.actor(), poll, now);
        var thread = interaction.thread().filter(t -> poll.place().equals(interaction.place()));
        kit.outbox().show(handle, id.subject(), new Target.In(poll.place(), thread));
        kit.alarms().set(handle, id.as("close"), poll.closesAt());
        kit.alarms().set(handle, id.as("remind"), now.plus(PollFeature.LOOK_AFTER));
    }
}
