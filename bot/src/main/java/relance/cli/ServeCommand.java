package relance.cli;

import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import relance.App;
import relance.config.Settings;
import relance.inbox.Edge;

import java.time.InstantSource;
import java.util.concurrent.Callable;

/// Runs the bot for a real workspace.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs the bot for a real workspace.")
final class ServeCommand implements Callable<Integer> {
    @CommandLine.Mixin private Configured configured = new Configured();

    @Override
    public Integer call() throws Exception {
        var settings = Settings.serve(configured.source());
        settings.log().apply();
        try (var opened = OpenDatabase.of(settings.database())) {
            opened.database().migrate();
            try (var app = new App(plan(settings, opened))) {
                app.start();
                LoggerFactory.getLogger(ServeCommand.class)
                        .info("Listening on port {}{}", app.port(), app.paths());
                UntilStopped.await();
            }
        }
        return 0;
    }

    private static App.Plan plan(Settings.Serve<Edge.Opening> settings, OpenDatabase opened) {
        return new App.Plan(
                opened.database(),
                settings.key().bytes(),
                settings.platforms(),
                "0.0.0.0",
                settings.port(),
                InstantSource.system());
    }
}
