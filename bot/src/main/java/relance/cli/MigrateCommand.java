package relance.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import relance.config.Settings;

import java.util.concurrent.Callable;

/// Brings the database to this version's schema.
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "Brings the database to this version's schema.")
final class MigrateCommand implements Callable<Integer> {
    @CommandLine.Mixin private Configured configured = new Configured();

    @Override
    public Integer call() {
        var settings = Settings.migrate(configured.source());
        settings.log().apply();
        try (var opened = OpenDatabase.of(settings.database())) {
            int applied = opened.database().migrate();
            System.out.println(
                    applied == 0
                            ? "The database is up to date."
                            : "Applied " + applied + " migrations.");
        }
        return 0;
    }
}
