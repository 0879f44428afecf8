package relance.trial;

import relance.cli.RelanceCommand;

/// The program with what it takes to try it.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(RelanceCommand.line().addSubcommand(new TryCommand()).execute(args));
    }
}
