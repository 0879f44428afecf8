package relance.poll.kind;

import relance.chat.Text;

import java.time.Instant;
import java.util.List;

/// What became of a vote.
public sealed interface Vote {
    /// This is the person's ballot now.
    record Counted(List<Integer> ballot) implements Vote {
        public Counted {
            ballot = List.copyOf(ballot);
        }
    }

    /// The person has no ballot any more.
    record TakenBack() implements Vote {}

    /// Nothing changed.
    ///
    /// @param why in a sentence, which may name the ballot that stays as `choices`
    /// @param anonymously the same without a word of what was chosen
    /// @param kept the ballot that stays
    record Refused(Text why, Text anonymously, List<Integer> kept) implements Vote {
        public Refused {
            kept = List.copyOf(kept);
        }
    }

    record NoSuchOption() implements Vote {}

    record PollClosed(Instant at) implements Vote {}

    record NoSuchPoll() implements Vote {}
}
