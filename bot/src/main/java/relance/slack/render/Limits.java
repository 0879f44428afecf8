package relance.slack.render;

import relance.text.Characters;

/// How much Slack takes, in Unicode code points.
final class Limits {
    static final int MESSAGE_BLOCKS = 50;
    static final int HOME_BLOCKS = 100;

    /// What `chat.update` takes; `chat.postMessage` would take more.
    static final int SUMMARY = 4000;

    static final int TEXT = 3000;
    static final int HEADER = 150;
    static final int BUTTON = 75;
    static final int BUTTON_VALUE = 2000;
    static final int ROW = 25;
    static final int MENU = 5;
    static final int OPTION = 75;
    static final int OPTION_VALUE = 150;
    static final int OPTIONS = 100;
    static final int CHECKBOXES = 10;
    static final int CONFIRM_TITLE = 100;
    static final int CONFIRM_TEXT = 300;
    static final int CONFIRM_WORD = 30;
    static final int VIEW_WORD = 24;
    static final int METADATA = 3000;
    static final int INPUT = 3000;
    static final int LABEL = 2000;

    private Limits() {}

    /// The same string when Slack takes it; more is a mistake of ours, never of a person.
    static String checked(String value, int most, String what) {
        int length = Characters.length(value);
        if (length > most) {
            throw new IllegalArgumentException(
                    what + " has " + length + " characters, Slack takes " + most + ": " + value);
        }
        return value;
    }
}
