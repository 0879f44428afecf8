package relance.action.model;

import relance.chat.Subject;

/// The ways in which an action is shown.
public enum ActionView {
    /// The action as others name it.
    ACTION,
    /// An offer to own it. Each offer is a message of its own: `request`, then `request-2`.
    REQUEST,
    /// A line of its owner's list.
    ASK,
    /// How its offer was answered.
    ANSWER,
    /// It is done.
    THANKS,
    /// Nobody has it any more.
    ORPHAN,
    /// Its offer did not arrive.
    UNREACHED,
    /// Nobody can tell whether its offer arrived.
    UNCERTAIN;

    private static final String OFFER = "request";

    /// @throws IllegalArgumentException when the subject is none of them
    public static ActionView of(Subject subject) {
        return subject.aspect().startsWith(OFFER) ? REQUEST : subject.aspect(ActionView.class);
    }

    /// The message of the first, the second… offer.
    static Subject offer(ActionId id, int number) {
        return number <= 1
                ? id.as(REQUEST)
                : Subject.kept(
                        ActionCommand.FEATURE, OFFER + "-" + number, id.workspace(), id.number());
    }
}
