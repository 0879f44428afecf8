package relance.poll;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Text;
import relance.chat.Values;

import java.util.List;

/// The form in which people answer where buttons do not do, both ways.
final class VoteForm {
    static final String BALLOT = "choices";

    private VoteForm() {}

    /// Filled with the ballot that the person has.
    static Form of(Poll poll, List<Integer> ballot) {
        Field field = poll.kind().field(BALLOT, poll.choices(), ballot);
        return new Form(
                        Text.said("poll.form.vote"),
                        Text.said("poll.vote"),
                        new PollCommand.Chosen(poll.id()).ref(),
                        List.of(field))
                .intro(Text.strong(poll.asked()));
    }

    static List<Integer> ballot(Poll poll, Values values) {
        return poll.kind().filled(values, BALLOT);
    }
}
