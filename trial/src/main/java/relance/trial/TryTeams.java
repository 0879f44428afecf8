package relance.trial;

import relance.App;
import relance.cli.OpenDatabase;
import relance.cli.UntilStopped;
import relance.config.Secret;
import relance.config.Settings;
import relance.lookalike.teams.Tenant;
import relance.lookalike.teams.TenantSettings;
import relance.teams.Cloud;
import relance.teams.TeamsAccess;
import relance.teams.TeamsEdge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// Tries the bot for Teams with no account: with Microsoft's own Agents Playground, or, for the
/// whole story at once, with the look-alike tenant.
final class TryTeams implements AutoCloseable {
    private static final String HERE = "127.0.0.1";
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final OpenDatabase opened;
    private final App app;
    private final TryAgenda agenda;

    private TryTeams(Settings.Trial settings, TeamsAccess access, int port) {
        agenda = new TryAgenda(Try.agendaFile(settings));
        opened = OpenDatabase.of(settings.database());
        opened.database().migrate();
        app =
                new App(
                        new App.Plan(
                                opened.database(),
                                settings.key().bytes(),
                                List.of(access),
                                HERE,
                                port,
                                agenda));
        app.start();
        agenda.whenMoved(app::sweep);
    }

    /// Takes the Agents Playground's requests, which nobody signs, from this machine alone.
    static int open(Settings.Trial settings, boolean fresh) throws Exception {
        var apart = Try.apart(settings, settings.database().home().resolveSibling("teams"));
        if (fresh) {
            Try.clear(apart);
        }
        Files.createDirectories(Try.agendaFile(apart).getParent());
        try (var running = new TryTeams(apart, unsigned(), settings.port())) {
            var endpoint = "http://" + HERE + ":" + running.app.port() + TeamsEdge.PATH;
            System.out.printf(
                    """

                      Relance for Teams is ready to try: %1$s

                      In another terminal, start Microsoft's Agents Playground:

                        npx @microsoft/m365agentsplayground -e %1$s -c msteams

                      ATTENTION: requests are taken UNSIGNED, from this machine only. This is for
                      trying; `./relance serve` never does it.

                      Enter moves the agenda to the next morning. Ctrl-C stops everything.

                    """,
                    endpoint);
            Thread.ofVirtual().name("agenda").start(running::moveOnEnter);
            UntilStopped.await();
        }
        return 0;
    }

    private static TeamsAccess unsigned() {
        return new TeamsAccess(
                new TeamsAccess.App("00000000-0000-0000-0000-00000000000b", new Secret(""), ""),
                Cloud.PUBLIC,
                TeamsAccess.Admission.OPEN,
                TryTeams::isHere,
                TeamsAccess.Proof.FROM_THIS_MACHINE,
                Duration.ofSeconds(10));
    }

    private static boolean isHere(URI url) {
        try {
            return url.getHost() != null
                    && InetAddress.getByName(url.getHost()).isLoopbackAddress();
        } catch (IOException e) {
            return false;
        }
    }

    private void moveOnEnter() {
        var in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        try {
            while (in.readLine() != null) {
                var zone = ZoneId.systemDefault();
                var next = agenda.instant().atZone(zone).toLocalDate().plusDays(1).atTime(MORNING);
                agenda.moveTo(next.atZone(zone).toInstant());
                System.out.println("  It is now " + next.toLocalDate() + ", " + MORNING + ".");
            }
        } catch (IOException e) {
            // No terminal: the agenda stays where it is.
        }
    }

    /// Plays the whole story against the look-alike, over requests as Microsoft signs them.
    static int once(Settings.Trial settings, StoryPlot plot, PrintStream out) throws Exception {
        var folder = Files.createTempDirectory("relance-story");
        try (var teams = Tenant.start(TenantSettings.sample(plot.tenant()));
                var running = new TryTeams(Try.apart(settings, folder), signed(teams), 0)) {
            teams.connect(URI.create("http://" + HERE + ":" + running.app.port() + TeamsEdge.PATH));
            teams.installEverywhere();
            try {
                return plot.with(
                                name -> new StoryOnTeams(teams.seat(name, Story.PATIENCE)),
                                running.agenda,
                                out)
                        .play();
            } finally {
                teams.disconnect();
            }
        } finally {
            Try.delete(folder);
        }
    }

    private static TeamsAccess signed(Tenant teams) {
        var settings = teams.settings();
        return new TeamsAccess(
                new TeamsAccess.App(
                        settings.appId(),
                        new Secret(settings.appPassword()),
                        settings.homeTenant()),
                lookAlike(teams),
                new TeamsAccess.Admission(Set.of(settings.tenant().id()), false),
                TryTeams::isHere,
                TeamsAccess.Proof.SIGNED,
                Duration.ofSeconds(10));
    }

    /// The look-alike as a cloud of its own.
    static Cloud lookAlike(Tenant teams) {
        return new Cloud(
                "look-alike",
                Cloud.PUBLIC.issuer(),
                teams.openid(),
                teams.address(),
                Cloud.PUBLIC.scope(),
                teams.serviceUrl(),
                Set.of(HERE),
                Cloud.PUBLIC.linkHost());
    }

    @Override
    public void close() throws Exception {
        app.close();
        opened.close();
    }
}
