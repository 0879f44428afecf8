package relance.retro;

import relance.chat.Help;

/// What retros say of themselves.
public final class RetroHelpSample {
    private RetroHelpSample() {}

    public static Help help() {
        return RetroHelp.HELP;
    }
}
