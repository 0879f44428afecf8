package relance.cli;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/// Prints the version.
@Command(name = "version", description = "Prints the version.")
final class VersionCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        System.out.println(Version.text());
        return 0;
    }
}
