package relance;

import java.io.PrintStream;
import relance.playground.Playground;

/// The story of a team, played by its people over signed HTTP: a poll, an action, nudges, done, status.
final class Story {
    private final Playground slack;

    Story(Playground slack, TryAgenda agenda) {
        this.slack = slack;
    }

    int play(PrintStream out) {
        out.println("Ana asks in #website…");
        var ana = slack.seat("Ana");
        out.println(ana.command("#website", "poll \"Which page first?\" \"Home\" \"Prices\" live until tomorrow 17:00"));
        var message = ana.await("#website", m -> m.has("Which page first?"));
        out.println(message.plainText());
        var dan = slack.seat("Dan");
        out.println(dan.clickBeside(message, "Home", "Vote"));
        out.println(dan.await("#website", m -> m.ephemeral() && m.has("Counted")).plainText());
        out.println(ana.await("#website", m -> m.has("1 of")).plainText());
        return 0;
    }
}
