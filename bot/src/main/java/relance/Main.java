package relance;

import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import relance.db.Database;
import relance.db.EmbeddedPostgres;
import relance.slack.SlackEdge;
import relance.teams.Cloud;
import relance.teams.TeamsEdge;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// The command line.
@Command(
        name = "relance",
        description =
                "Makes agreed actions happen: polls, accepted actions, kind nudges until done.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Main.TryCommand.class,
            Main.ServeCommand.class,
            Main.MigrateCommand.class,
            ManifestCommand.class,
            Main.VersionCommand.class
        })
public final class Main implements Callable<Integer> {
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(sentence(failure));
                    LoggerFactory.getLogger(Main.class).debug("Stopped", failure);
                    return 1;
                })
                .execute(args);
    }

    private static String sentence(Throwable failure) {
        var message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }

    @Override
    public Integer call() {
        CommandLine.usage(this, System.out);
        return 2;
    }

    /// Options that every way of running shares.
    static final class Configured {
        @Option(
                names = "--config",
                paramLabel = "FILE",
                description = "settings as lines of NAME=value; the environment wins over it")
        private Optional<Path> config = Optional.empty();

        Optional<Properties> file() {
            return Settings.file(config, Path.of(""));
        }

        Map<String, String> environment() {
            return System.getenv();
        }
    }

    @Command(
            name = "try",
            mixinStandardHelpOptions = true,
            description =
                    "Tries it with no account: a small workspace in your browser, on a database of its"
                            + " own.")
    static final class TryCommand implements Callable<Integer> {
        @CommandLine.Mixin private Configured configured = new Configured();

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec command = CommandLine.Model.CommandSpec.create();

        @Option(
                names = "--once",
                description = "plays the whole story without a browser and says how it went")
        private boolean once;

        @Option(
                names = "--story",
                paramLabel = "STORY",
                converter = StoryPlot.Typed.class,
                description =
                        "with --once: poll, from a poll to a finished action (the default), or retro,"
                                + " a retrospective of 60 people and 300 cards")
        private Optional<StoryPlot> story = Optional.empty();

        @Option(
                names = "--fresh",
                description = "begins with an empty workspace instead of where you left off")
        private boolean fresh;

        @Option(
                names = "--teams",
                description =
                        "for Microsoft Teams, with Microsoft's Agents Playground; with --once against"
                                + " a tenant of our own making")
        private boolean teams;

        @Override
        public Integer call() throws Exception {
            if (story.isPresent() && !once) {
                throw new CommandLine.ParameterException(
                        command.commandLine(), "--story is played with --once: add --once");
            }
            var settings = Settings.trial(configured.environment(), configured.file());
            settings.log().apply();
            if (once) {
                var plot = story.orElse(StoryPlot.POLL);
                return teams ? TryTeams.once(settings, plot) : Try.once(settings, plot);
            }
            return teams ? TryTeams.open(settings, fresh) : Try.open(settings, fresh);
        }
    }

    @Command(
            name = "serve",
            mixinStandardHelpOptions = true,
            description = "Runs the bot for a real workspace.")
    static final class ServeCommand implements Callable<Integer> {
        @CommandLine.Mixin private Configured configured = new Configured();

        @Override
        public Integer call() throws Exception {
            var settings = Settings.serve(configured.environment(), configured.file());
            settings.log().apply();
            try (var opened = Opened.of(settings.database())) {
                opened.database().migrate();
                var plan =
                        new App.Plan(
                                opened.database(),
                                settings.key().bytes(),
                                settings.slack().map(ServeCommand::access),
                                settings.teams().map(ServeCommand::access),
                                "0.0.0.0",
                                settings.port(),
                                InstantSource.system());
                try (var app = new App(plan)) {
                    app.start();
                    LoggerFactory.getLogger(Main.class)
                            .info("Listening on port {}{}", app.port(), app.paths());
                    untilStopped();
                }
            }
            return 0;
        }

        private static SlackEdge.Access access(Settings.SlackAccess slack) {
            return new SlackEdge.Access(
                    slack.api(), slack.botToken().value(), slack.signingSecret().value());
        }

        private static TeamsEdge.Access access(Settings.TeamsAccess teams) {
            return new TeamsEdge.Access(
                    new TeamsEdge.App(teams.appId(), teams.password().value(), teams.tenantId()),
                    Cloud.named(teams.cloud()).orElseThrow(),
                    teams::serves);
        }
    }

    @Command(
            name = "migrate",
            mixinStandardHelpOptions = true,
            description = "Brings the database to this version's schema.")
    static final class MigrateCommand implements Callable<Integer> {
        @CommandLine.Mixin private Configured configured = new Configured();

        @Override
        public Integer call() {
            var settings = Settings.migrate(configured.environment(), configured.file());
            settings.log().apply();
            try (var opened = Opened.of(settings.database())) {
                int applied = opened.database().migrate();
                System.out.println(
                        applied == 0
                                ? "The database is up to date."
                                : "Applied " + applied + " migrations.");
            }
            return 0;
        }
    }

    @Command(name = "version", description = "Prints the version.")
    static final class VersionCommand implements Callable<Integer> {
        @Override
        public Integer call() {
            System.out.println(Version.text());
            return 0;
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {text()};
        }

        static String text() {
            return "relance " + number();
        }

        static String number() {
            var version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "(built from source)" : version;
        }
    }

    /// A database that is open, and the embedded server under it when there is one.
    record Opened(Database database, Optional<EmbeddedPostgres> embedded) implements AutoCloseable {
        private static final int CONNECTIONS = 12;

        static Opened of(DatabaseChoice choice) {
            return switch (choice) {
                case DatabaseChoice.External external ->
                        new Opened(
                                Database.open(
                                        external.url(),
                                        external.user(),
                                        external.password().value(),
                                        CONNECTIONS),
                                Optional.empty());
                case DatabaseChoice.Embedded(var home) -> {
                    var postgres = EmbeddedPostgres.start(home);
                    yield new Opened(
                            Database.open(
                                    postgres.url(),
                                    postgres.user(),
                                    postgres.password(),
                                    CONNECTIONS),
                            Optional.of(postgres));
                }
            };
        }

        @Override
        public void close() {
            database.close();
            embedded.ifPresent(EmbeddedPostgres::close);
        }
    }

    /// Waits for Ctrl-C or a stop from outside; what is open is closed before the process ends.
    static void untilStopped() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        var main = Thread.currentThread();
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            stopped.countDown();
                            try {
                                // The process ends when this returns: let main close first.
                                main.join(Duration.ofSeconds(20));
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        }));
        stopped.await();
    }
}
