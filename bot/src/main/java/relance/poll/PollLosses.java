package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.Loss;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.kit.Kit;
import relance.outbox.Target;

import java.util.Optional;

/// A place that is gone closes its polls with what they have; whoever asked is told once.
final class PollLosses {
    private final Kit kit;
    private final PollStore polls;
    private final PollEnd end;

    PollLosses(Kit kit, PollStore polls, PollEnd end) {
        this.kit = kit;
        this.polls = polls;
        this.end = end;
    }

    void take(Loss loss) {
        switch (loss) {
            case Loss.PlaceGone(var place) -> kit.run(handle -> placeGone(handle, place));
            case Loss.PersonGone _ -> {}
            case Loss.Undelivered(var subject, _, var why) when isPoll(subject) ->
                    kit.run(handle -> undelivered(handle, PollId.of(subject), why));
            case Loss.Undelivered _ -> {}
        }
    }

    private static boolean isPoll(Subject subject) {
        return subject.feature().equals("poll") && subject.is(PollView.POLL);
    }

    private void placeGone(Handle handle, PlaceId place) {
        for (var poll : polls.openIn(handle, place)) {
            end.close(handle, poll.id(), Optional.of(poll.creator()));
            tell(handle, poll, PollView.LOST_PLACE);
        }
    }

    private void undelivered(Handle handle, PollId id, Loss.Why why) {
        var view = why == Loss.Why.UNCERTAIN ? PollView.LOST_UNCERTAIN : PollView.LOST_REFUSED;
        polls.find(handle, id).ifPresent(poll -> tell(handle, poll, view));
    }

    private void tell(Handle handle, Poll poll, PollView view) {
        kit.outbox().show(handle, poll.id().as(view), new Target.To(poll.creator()));
    }
}
