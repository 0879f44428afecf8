package relance.cadence;

import relance.chat.Help;

/// What can be done about reminders.
public final class CadenceHelpSample {
    private CadenceHelpSample() {}

    public static Help help() {
        return CadenceHelp.HELP;
    }
}
