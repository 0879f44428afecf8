package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.kit.Refusal;
import relance.kit.Turn;
import relance.outbox.Target;
import relance.people.Deadline;

import java.time.Duration;
import java.util.Optional;

/// From typed words or a filled form to a poll on its way to its place.
final class NewPolls {
    /// How long after it was posted those who have not answered are looked at.
    private static final Duration LOOK_AFTER = Duration.ofMinutes(1);

    private final Kit kit;
    private final PollStore polls;

    NewPolls(Kit kit, PollStore polls) {
        this.kit = kit;
        this.polls = polls;
    }

    /// Bare words open the form; anything wrong is quoted back with a button to the filled form.
    Reply typed(Interaction interaction) {
        var words = interaction.values().words();
        return words.isEmpty()
                ? form(interaction, Optional.empty())
                : kit.once(interaction, handle -> typed(handle, interaction, words));
    }

    private Reply typed(Handle handle, Interaction interaction, String words) {
        var place = kit.people().shareable(handle, interaction.place());
        return switch (check(handle, interaction, PollWords.read(words), place)) {
            case PollDraft.Checked.Good(var poll) -> post(handle, interaction, poll);
            case PollDraft.Checked.Wrong wrong ->
                    refused(
                            handle,
                            interaction,
                            words,
                            place.map(_ -> wrong.first()).orElse(Text.said("poll.problem.place")));
        };
    }

    private Reply refused(Handle handle, Interaction interaction, String words, Text problem) {
        long draft = kit.people().keepDraft(handle, interaction.actor(), words);
        return Refusal.of("poll", problem, words, draft);
    }

    Reply form(Interaction interaction, Optional<Long> draft) {
        return kit.transact(handle -> {
            var words = draft.flatMap(id -> kit.people().draft(handle, interaction.actor(), id));
            var known = PollWords.read(words.orElse(""));
            var place = kit.people().shareable(handle, interaction.place());
            return new Reply.Open(PollForm.of(known, place));
        });
    }

    Reply create(Interaction interaction, Optional<PlaceId> formPlace) {
        return kit.once(interaction, handle -> create(handle, interaction, formPlace));
    }

    private Reply create(Handle handle, Interaction interaction, Optional<PlaceId> formPlace) {
        var draft = PollForm.draft(interaction.values());
        var place = formPlace.or(() -> chosenPlace(interaction));
        return switch (check(handle, interaction, draft, place)) {
            case PollDraft.Checked.Good(var poll) -> post(handle, interaction, poll);
            case PollDraft.Checked.Wrong(var problems) ->
                    new Reply.Invalid(PollForm.of(draft, formPlace), problems);
        };
    }

    private static Optional<PlaceId> chosenPlace(Interaction interaction) {
        return interaction
                .values()
                .place(PollForm.PLACE)
                .map(number -> new PlaceId(interaction.workspace(), number));
    }

    private PollDraft.Checked check(
            Handle handle, Interaction interaction, PollDraft draft, Optional<PlaceId> place) {
        var actor = interaction.actor();
        var language = kit.people().person(handle, actor).language();
        var calendar = kit.hours().of(handle, actor);
        return draft.check(
                place.filter(p -> kit.people().isIn(handle, actor, p)),
                words -> Deadline.read(words, calendar, language, kit.now()));
    }

    private Reply post(Handle handle, Interaction interaction, NewPoll poll) {
        var now = kit.now();
        var id = polls.add(handle, interaction.actor(), poll, now);
        var thread = interaction.thread().filter(_ -> poll.place().equals(interaction.place()));
        kit.outbox().show(handle, id.subject(), new Target.In(poll.place(), thread));
        kit.alarms().set(handle, id.as(PollAlarm.CLOSE), poll.closesAt());
        kit.alarms().set(handle, id.as(PollAlarm.REMIND), now.plus(LOOK_AFTER));
        return Reply.nothing();
    }

    /// Once more, for whoever was told that it could not be posted.
    Reply postAgain(Turn<Poll> turn) {
        kit.outbox().again(turn.handle(), turn.thing().id().subject());
        return Reply.whisper(Text.said("poll.again"));
    }
}
