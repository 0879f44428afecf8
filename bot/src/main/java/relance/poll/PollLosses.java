package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.Loss;
import relance.chat.Subject;
import relance.kit.Kit;
import relance.outbox.Target;

import java.util.Optional;

/// A place that is gone closes its polls with what they have; whoever asked is told once.
final class PollLosses {
    private final Kit kit;
    private final PollStore polls;
    private final PollClosing closing;

    PollLosses(Kit kit, PollStore polls, PollClosing closing) {
        this.kit = kit;
        this.polls = polls;
        this.closing = closing;
    }

    void take(Loss loss) {
        switch (loss) {
            case Loss.PlaceGone(var place) ->
                    kit.database()
                            .run(handle ->
                                    polls.openIn(handle, place)
                                            .forEach(poll -> endWith(handle, poll)));
            case Loss.PersonGone gone -> {}
            case Loss.Undelivered(var subject, var audience, var why)
                    when subject.feature().equals("poll") && subject.aspect().equals("poll") ->
                    kit.database()
                            .run(handle ->
                                    tell(
                                            handle,
                                            subject,
                                            why == Loss.Why.UNCERTAIN
                                                    ? "lost-uncertain"
                                                    : "lost-refused"));
            case Loss.Undelivered other -> {}
        }
    }

    private void endWith(Handle handle, Poll poll) {
        closing.close(handle, poll.id(), Optional.of(poll.creator()));
        tell(handle, poll.id().subject(), "lost-place");
    }

    private void tell(Handle handle, Subject poll, String aspect) {
        polls.find(handle, new PollId(poll.workspace(), poll.number()))
                .ifPresent(found ->
                        kit.outbox().show(handle, poll.as(aspect), new Target.To(found.creator())));
    }
}
