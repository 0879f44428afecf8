package relance.poll;

import relance.chat.ActionRef;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.util.Optional;

/// Everything a person can do with polls, as a button, a form or typed words carry it.
sealed interface PollCommand {
    /// Typed words; none opens the form.
    record Type() implements PollCommand {}

    /// The form, filled with the words that were refused.
    record OpenForm(Optional<Long> draft) implements PollCommand {}

    /// A sent form; without a place, the form says which.
    record Create(Optional<PlaceId> place) implements PollCommand {}

    record Cast(PollId poll, int option) implements OwnAnswer {}

    record Choose(PollId poll) implements OwnAnswer {}

    record Chosen(PollId poll) implements OwnAnswer {}

    record Mine(PollId poll) implements OwnAnswer {}

    record Withdraw(PollId poll) implements OwnAnswer {}

    record Close(PollId poll) implements PollCommand {}

    record PostAgain(PollId poll) implements PollCommand {}

    /// Whatever is done to one's own answer: it leaves no trace, in named polls too, so that there
    /// is one way only.
    sealed interface OwnAnswer extends PollCommand {}

    default ActionRef ref() {
        return switch (this) {
            case Type _ -> ref("new");
            case OpenForm(var draft) -> draft.map(id -> ref("form", id)).orElse(ref("form"));
            case Create(var place) -> ref("create", place.map(PlaceId::number).orElse(0L));
            case Cast(var poll, var option) -> ref("cast", poll, option);
            case Choose(var poll) -> ref("choose", poll);
            case Chosen(var poll) -> ref("chosen", poll);
            case Mine(var poll) -> ref("mine", poll);
            case Withdraw(var poll) -> ref("withdraw", poll);
            case Close(var poll) -> ref("close", poll);
            case PostAgain(var poll) -> ref("again", poll);
        };
    }

    private static ActionRef ref(String verb, Object... args) {
        return ActionRef.of("poll", verb, args);
    }

    /// Reads what [#ref] wrote; empty for a button of an older version, or one tampered with.
    static Optional<PollCommand> decode(WorkspaceId workspace, ActionRef action) {
        var poll = action.number(0).map(number -> new PollId(workspace, number));
        return switch (action.verb()) {
            case "new" -> Optional.of(new Type());
            case "form" -> Optional.of(new OpenForm(action.number(0)));
            case "create" -> Optional.of(new Create(place(workspace, action)));
            case "cast" -> poll.flatMap(id -> cast(id, action));
            case "choose" -> poll.map(Choose::new);
            case "chosen" -> poll.map(Chosen::new);
            case "mine" -> poll.map(Mine::new);
            case "withdraw" -> poll.map(Withdraw::new);
            case "close" -> poll.map(Close::new);
            case "again" -> poll.map(PostAgain::new);
            default -> Optional.empty();
        };
    }

    private static Optional<PlaceId> place(WorkspaceId workspace, ActionRef action) {
        return action.number(0)
                .filter(number -> number != 0)
                .map(number -> new PlaceId(workspace, number));
    }

    private static Optional<PollCommand> cast(PollId poll, ActionRef action) {
        return action.number(1).map(option -> new Cast(poll, option.intValue()));
    }
}
