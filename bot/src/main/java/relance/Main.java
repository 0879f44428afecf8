package relance;

import relance.cli.RelanceCommand;

/// The program.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(RelanceCommand.line().execute(args));
    }
}
