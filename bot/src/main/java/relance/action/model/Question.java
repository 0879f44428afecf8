package relance.action.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a form asks before an action changes: the verb that opens it and the verb that sends it.
public enum Question {
    BUT("but", "agree"),
    ELSE("else", "suggest"),
    NO("no", "decline"),
    STEP("step", "plan"),
    STUCK("stuck", "block"),
    LATER("later", "postpone"),
    HAND("hand", "hand_over"),
    DROP("drop", "abandon");

    private final String opens;
    private final String sends;

    Question(String opens, String sends) {
        this.opens = opens;
        this.sends = sends;
    }

    public String opens() {
        return opens;
    }

    public String sends() {
        return sends;
    }

    static Optional<Question> openedBy(String verb) {
        return where(Question::opens, verb);
    }

    /// The one whose form is sent with this verb.
    public static Optional<Question> sentBy(String verb) {
        return where(Question::sends, verb);
    }

    private static Optional<Question> where(Function<Question, String> word, String verb) {
        return Stream.of(values()).filter(one -> word.apply(one).equals(verb)).findFirst();
    }
}
