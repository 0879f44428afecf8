package relance.trial;

import relance.cli.UntilStopped;
import relance.config.Secret;
import relance.config.Settings;
import relance.lookalike.teams.TeamsLookalike;
import relance.lookalike.teams.TeamsLookalikeSettings;
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
import java.util.Set;

/// Tries the bot for Teams with no account: with Microsoft's own Agents Playground, or, for the
/// whole story at once, with the look-alike tenant.
final class TryTeams implements AutoCloseable {
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final TriedBot bot;
    private final TryAgenda agenda;

    private TryTeams(TryHome home, TeamsAccess access, int port) {
        agenda = new TryAgenda(home.agendaFile());
        bot = TriedBot.start(home.settings(), agenda, access, port);
    }

    /// Takes the Agents Playground's requests, which nobody signs, from this machine alone.
    static int open(Settings.Trial settings, boolean fresh) throws Exception {
        var home = TryHome.apart(settings, settings.database().home().resolveSibling("teams"));
        if (fresh) {
            home.clear();
        }
        Files.createDirectories(home.agendaFile().getParent());
        try (var running = new TryTeams(home, unsigned(), settings.port())) {
            System.out.printf(
                    """

                      Relance for Teams is ready to try: %1$s

                      In another terminal, start Microsoft's Agents Playground:

                        npx @microsoft/m365agentsplayground -e %1$s -c msteams

                      ATTENTION: requests are taken UNSIGNED, from this machine only. This is for
                      trying; `./relance serve` never does it.

                      Enter moves the agenda to the next morning. Ctrl-C stops everything.

                    """,
                    running.bot.at(TeamsEdge.PATH));
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
                TIMEOUT);
    }

    private static boolean isHere(URI url) {
        try {
            return url.getHost() != null
                    && InetAddress.getByName(url.getHost()).isLoopbackAddress();
        } catch (IOException _) {
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
        } catch (IOException _) {
            // No terminal: the agenda stays where it is.
        }
    }

    /// Plays the whole story against the look-alike, over requests as Microsoft signs them.
    static int once(Settings.Trial settings, StoryPlot plot, PrintStream out) throws Exception {
        var folder = Files.createTempDirectory("relance-story");
        try (var teams = TeamsLookalike.start(TeamsLookalikeSettings.sample(plot.tenant()));
                var running = new TryTeams(TryHome.apart(settings, folder), signed(teams), 0)) {
            return running.played(teams, plot, out);
        } finally {
            TryHome.delete(folder);
        }
    }

    private int played(TeamsLookalike teams, StoryPlot plot, PrintStream out) {
        teams.connect(bot.at(TeamsEdge.PATH));
        teams.installEverywhere();
        try {
            return plot.with(
                            name -> new TeamsStorySeat(teams.seat(name, Story.PATIENCE)),
                            agenda,
                            out)
                    .play();
        } finally {
            teams.disconnect();
        }
    }

    private static TeamsAccess signed(TeamsLookalike teams) {
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
                TIMEOUT);
    }

    /// The look-alike as a cloud of its own.
    static Cloud lookAlike(TeamsLookalike teams) {
        return new Cloud(
                "look-alike",
                Cloud.PUBLIC.issuer(),
                teams.openid(),
                teams.address(),
                Cloud.PUBLIC.scope(),
                teams.serviceUrl(),
                Set.of(TriedBot.HERE),
                Cloud.PUBLIC.linkHost());
    }

    @Override
    public void close() throws Exception {
        bot.close();
    }
}
