package relance.trial;

import relance.cli.UntilStopped;
import relance.config.Secret;
import relance.config.Settings;
import relance.lookalike.page.PlaygroundPage;
import relance.lookalike.slack.SlackLookalike;
import relance.lookalike.slack.SlackLookalikeSettings;
import relance.lookalike.slack.SlackWorkspace;
import relance.slack.SlackAccess;
import relance.slack.SlackEdge;

import java.io.PrintStream;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/// Tries the bot with no account: the real bot and the embedded PostgreSQL, with the playground for
/// Slack.
final class TrySlack implements AutoCloseable {
    private final SlackLookalike slack;
    private final TriedBot bot;
    private final TryAgenda agenda;

    /// @param port where the page is; 0 for any free one
    private TrySlack(TryHome home, int port, SlackWorkspace workspace) throws InterruptedException {
        agenda = new TryAgenda(home.agendaFile());
        var secret = secret();
        var token = "xoxb-" + secret();
        var clock = agenda.forPlayground();
        slack =
                SlackLookalike.start(
                        new SlackLookalikeSettings(port, secret, token, workspace, clock));
        PlaygroundPage.open(slack);
        var access = new SlackAccess(slack.webApi(), new Secret(token), new Secret(secret));
        bot = TriedBot.start(home.settings(), agenda, access, 0);
        slack.connect(bot.at(SlackEdge.PATH));
        untilConnected();
    }

    private static String secret() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void untilConnected() throws InterruptedException {
        for (int i = 0; i < 200 && !bot.connected(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        if (!bot.connected()) {
            throw new IllegalStateException("The bot and the playground did not find each other.");
        }
    }

    /// Opens the workspace in the browser's reach and waits for Ctrl-C.
    static int open(Settings.Trial settings, boolean fresh) throws Exception {
        var home = new TryHome(settings);
        if (fresh) {
            home.clear();
        }
        try (var running = new TrySlack(home, settings.port(), SlackWorkspace.sample())) {
            System.out.println();
            System.out.println("  Relance is ready to try: " + running.slack.address());
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
        try (var running = new TrySlack(TryHome.apart(settings, folder), 0, plot.workspace())) {
            return plot.with(running::seat, running.agenda, out).play();
        } finally {
            TryHome.delete(folder);
        }
    }

    private StorySeat seat(String person) {
        return new SlackStorySeat(slack.seat(person, Story.PATIENCE));
    }

    @Override
    public void close() throws Exception {
        slack.disconnect();
        bot.close();
        slack.close();
    }
}
