package relance.trial;

import relance.App;
import relance.cli.OpenDatabase;
import relance.cli.UntilStopped;
import relance.config.DatabaseChoice;
import relance.config.Secret;
import relance.config.ServerKey;
import relance.config.Settings;
import relance.lookalike.slack.Playground;
import relance.lookalike.slack.PlaygroundSettings;
import relance.lookalike.slack.Team;
import relance.slack.SlackAccess;
import relance.slack.SlackEdge;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Tries the bot with no account: the real bot and the embedded PostgreSQL, with the playground for
/// Slack.
final class Try implements AutoCloseable {
    private final OpenDatabase opened;
    private final Playground playground;
    private final App app;
    private final TryAgenda agenda;

    /// @param port where the page is; 0 for any free one
    private Try(Settings.Trial settings, int port, Team team) throws InterruptedException {
        agenda = new TryAgenda(agendaFile(settings));
        opened = OpenDatabase.of(settings.database());
        opened.database().migrate();
        var signingSecret = secret();
        var botToken = "xoxb-" + secret();
        playground =
                Playground.start(
                        new PlaygroundSettings(
                                port, signingSecret, botToken, team, agenda.forPlayground()));
        app =
                new App(
                        new App.Plan(
                                opened.database(),
                                settings.key().bytes(),
                                List.of(
                                        new SlackAccess(
                                                playground.webApi(),
                                                new Secret(botToken),
                                                new Secret(signingSecret))),
                                "127.0.0.1",
                                0,
                                agenda));
        app.start();
        agenda.whenMoved(app::sweep);
        playground.connect(
                playground.address().resolve("http://127.0.0.1:" + app.port() + SlackEdge.PATH));
        untilConnected();
    }

    static Path agendaFile(Settings.Trial settings) {
        return settings.database().home().resolveSibling("agenda");
    }

    static String secret() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void untilConnected() throws InterruptedException {
        for (int i = 0; i < 200 && !app.connected(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        if (!app.connected()) {
            throw new IllegalStateException("The bot and the playground did not find each other.");
        }
    }

    /// Opens the workspace in the browser's reach and waits for Ctrl-C.
    static int open(Settings.Trial settings, boolean fresh) throws Exception {
        if (fresh) {
            clear(settings);
        }
        try (var running = new Try(settings, settings.port(), Team.sample())) {
            System.out.println();
            System.out.println("  Relance is ready to try: " + running.playground.address());
            System.out.println();
            System.out.println(
                    "  Type /relance in a channel. Ctrl-C stops everything; what you did is kept.");
            System.out.println();
            UntilStopped.await();
        }
        return 0;
    }

    /// Plays the whole story over the same signed HTTP, in a workspace of its own.
    static int once(Settings.Trial settings, StoryPlot plot, PrintStream out) throws Exception {
        var folder = Files.createTempDirectory("relance-story");
        var apart = apart(settings, folder);
        try (var running = new Try(apart, 0, plot.team())) {
            var slack = running.playground;
            return plot.with(
                            name -> new StoryOnSlack(slack.seat(name, Story.PATIENCE)),
                            running.agenda,
                            out)
                    .play();
        } finally {
            delete(folder);
        }
    }

    /// The same settings with data of their own in a folder.
    static Settings.Trial apart(Settings.Trial settings, Path folder) {
        return new Settings.Trial(
                new DatabaseChoice.Embedded(folder.resolve("postgres")),
                settings.port(),
                new ServerKey.KeptIn(folder.resolve("server-key")),
                settings.log());
    }

    static void clear(Settings.Trial settings) {
        delete(settings.database().home());
        delete(agendaFile(settings));
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }

    @Override
    public void close() throws Exception {
        playground.disconnect();
        app.close();
        playground.close();
        opened.close();
    }
}
