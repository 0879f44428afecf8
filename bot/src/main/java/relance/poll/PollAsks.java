package relance.poll;

import org.jdbi.v3.core.Handle;

import relance.chat.Ask;
import relance.chat.PersonId;
import relance.kit.Kit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The open polls that wait for somebody's answer.
final class PollAsks {
    private final Kit kit;
    private final PollStore polls;
    private final BallotStore ballots;

    PollAsks(Kit kit, PollStore polls, BallotStore ballots) {
        this.kit = kit;
        this.polls = polls;
        this.ballots = ballots;
    }

    /// Those that this person has not answered.
    List<Ask> of(Handle handle, PersonId person, Instant moment) {
        var zone = kit.people().person(handle, person).zone();
        return polls.openFor(handle, person, moment).stream()
                .filter(poll -> ballots.answered(handle, poll, List.of(person)).isEmpty())
                .map(poll -> ask(poll, person, zone))
                .toList();
    }

    private static Ask ask(Poll poll, PersonId person, ZoneId zone) {
        return new Ask(
                poll.id().as(PollView.ASK),
                person,
                Ask.Kind.ANSWER,
                poll.createdAt(),
                Optional.of(poll.closesAt().atZone(zone).toLocalDate()),
                Optional.empty(),
                true,
                1);
    }

    /// A poll is new in its place: it is asked of everybody there.
    void changed(Handle handle, PollId id) {
        polls.find(handle, id).filter(poll -> !poll.closed()).ifPresent(poll -> tell(handle, poll));
    }

    private void tell(Handle handle, Poll poll) {
        for (var member : kit.people().members(handle, poll.place())) {
            kit.asksChanged(handle, member.id());
        }
    }
}
