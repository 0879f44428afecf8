package relance.poll;

import relance.chat.Node;
import relance.chat.Text;
import relance.poll.kind.Tally;

import java.util.List;
import java.util.Optional;

/// What a closed poll came to.
///
/// @param answered how many did
/// @param tally none when too few answered an anonymous poll
record Result(int answered, Optional<Tally> tally) {
    /// Whether something came out that can be followed up.
    boolean says() {
        return answered > 0 && tally.isPresent();
    }

    List<Node> nodes(Poll poll) {
        if (answered == 0) {
            return List.of(new Node.Prose(Text.said("poll.closed.nobody")));
        }
        return tally.map(sums -> poll.kind().result(poll.choices(), sums))
                .orElseGet(() -> List.of(new Node.Prose(few())));
    }

    private Text few() {
        return Text.said("poll.closed.few").with("answered", answered);
    }

    /// What came out of it, in one phrase.
    Text phrase(Poll poll) {
        if (answered == 0) {
            return Text.said("poll.outcome.none");
        }
        return tally.map(sums -> poll.kind().outcome(poll.choices(), sums))
                .orElse(Text.said("poll.outcome.few"));
    }
}
