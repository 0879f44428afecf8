package relance.poll;

import relance.chat.ActionRef;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.util.Optional;

/// Everything a person can do with polls, decoded from a button, a form or typed words.
sealed interface PollCommand {
    /// Typed words; none opens the form.
    record Type() implements PollCommand {}

    /// The form, filled with the words that were refused.
    record OpenForm(Optional<Long> draft) implements PollCommand {}

    /// A sent form; without a place, the form says which.
    record Create(Optional<PlaceId> place) implements PollCommand {}

    record Cast(PollId poll, int option) implements PollCommand {}

    record Choose(PollId poll) implements PollCommand {}

    record Chosen(PollId poll) implements PollCommand {}

    record Mine(PollId poll) implements PollCommand {}

    record Withdraw(PollId poll) implements PollCommand {}

    record Close(PollId poll) implements PollCommand {}

    record PostAgain(PollId poll) implements PollCommand {}

    static Optional<PollCommand> decode(WorkspaceId workspace, ActionRef action) {
        var poll = action.number(0).map(number -> new PollId(workspace, number));
        return switch (action.verb()) {
            case "new" -> Optional.of(new Type());
            case "form" -> Optional.of(new OpenForm(action.number(0)));
            case "create" ->
                    Optional.of(
                            new Create(
                                    action.number(0)
                                            .filter(number -> number != 0)
                                            .map(number -> new PlaceId(workspace, number))));
            case "cast" ->
                    poll.flatMap(
                            id -> action.number(1).map(option -> new Cast(id, option.intValue())));
            case "choose" -> poll.map(Choose::new);
            case "chosen" -> poll.map(Chosen::new);
            case "mine" -> poll.map(Mine::new);
            case "withdraw" -> poll.map(Withdraw::new);
            case "close" -> poll.map(Close::new);
            case "again" -> poll.map(PostAgain::new);
            default -> Optional.empty();
        };
    }
}
