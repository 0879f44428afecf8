package relance.action;

import java.util.Arrays;

/// What is asked in a form before an action changes: the verb that opens it and the verb that sends
/// it.
enum Question {
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

    String opens() {
        return opens;
    }

    String sends() {
        return sends;
    }

    /// Whether a verb is that of a sent form.
    static boolean isSent(String verb) {
        return Arrays.stream(values()).anyMatch(question -> question.sends.equals(verb));
    }
}
