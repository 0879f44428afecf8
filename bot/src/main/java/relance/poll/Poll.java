package relance.poll;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.poll.kind.Change;
import relance.poll.kind.Kind;
import relance.poll.kind.Options;
import relance.poll.kind.Vote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A question put to a place. Options are numbered from 0.
///
/// @param kind how people answer
/// @param live whether results show while it is open; never together with `anonymous`
record Poll(
        PollId id,
        PlaceId place,
        PersonId creator,
        String question,
        List<String> options,
        Kind kind,
        boolean anonymous,
        boolean live,
        Instant createdAt,
        Instant closesAt,
        Optional<Closing> closing) {

    static final int MOST_OPTIONS = 40;
    static final int LONGEST_QUESTION = 2_000;
    static final int LONGEST_OPTION = 200;

    /// Below this many answers the sums of an anonymous poll are never made.
    static final int FEWEST_ANONYMOUS = 5;

    /// How it ended; `by` is empty when the deadline passed or everybody had answered.
    record Closing(Instant at, Optional<PersonId> by) {}

    Poll {
        options = List.copyOf(options);
    }

    /// Open now: past its deadline it is closed, even if nobody has got round to closing it yet.
    boolean openAt(Instant now) {
        return closing.isEmpty() && now.isBefore(closesAt);
    }

    boolean closed() {
        return closing.isPresent();
    }

    Instant closedAt() {
        return closing.map(Closing::at).orElse(closesAt);
    }

    /// Whether so few answered an anonymous poll that its sums are never made.
    boolean keepsSecret(int answered) {
        return anonymous && answered < FEWEST_ANONYMOUS;
    }

    /// What becomes of one person's ballot; `before` is the one they had.
    Vote vote(List<Integer> before, Change change, Instant now) {
        return openAt(now)
                ? kind.vote(before, change, options.size())
                : new Vote.PollClosed(closedAt());
    }

    /// The question as it is shown.
    Text asked() {
        return Text.typed(question, id.workspace());
    }

    /// What people choose from, as it is shown.
    Options choices() {
        return new Options(
                options.stream().map(option -> Text.typed(option, id.workspace())).toList(),
                option -> new PollCommand.Cast(id, option).ref());
    }
}
