package relance.home;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.text.OneLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What we say about ourselves when asked, and when we did not understand.
final class HelpCard {
    private static final List<String> COMMANDS =
            List.of("poll", "action", "retro", "mine", "status");

    private HelpCard() {}

    static Card help() {
        return help(Text.said("home.help.title"));
    }

    static Card hello() {
        return help(Text.said("home.hello"));
    }

    private static Card help(Text title) {
        var lines =
                Stream.of("ask", "agree", "follow")
                        .map(can -> Text.said("home.can." + can))
                        .toList();
        var commands = COMMANDS.stream().map(HelpCard::line).toList();
        return new Card(
                title,
                new Node.Heading(title),
                new Node.Prose(Text.join("\n", lines)),
                new Node.Prose(
                        Text.strong(Text.said("home.help.commands"))
                                .then("\n")
                                .then(Text.join("\n", commands))),
                new Node.Buttons(
                        new Button.Opens(Text.said("home.new.poll"), ActionRef.of("poll", "new")),
                        new Button.Opens(
                                Text.said("home.new.action"), ActionRef.of("action", "new")),
                        new Button.Do(Text.said("home.status"), ActionRef.of("status", "show"))),
                new Node.Note(Text.said("home.help.where")));
    }

    private static Text line(String command) {
        return Text.said(
                "home.help.line",
                "example",
                Text.strong(Text.said("home.help." + command)),
                "why",
                Text.said("home.help." + command + ".why"));
    }

    static Card thanks() {
        return Card.saying(Text.said("home.thanks"));
    }

    static Card unknown(String typed, Optional<String> nearest, WorkspaceId workspace) {
        var word = OneLine.of(typed.strip().split("\\s+", 2)[0], workspace);
        var line = OneLine.of(typed, workspace);
        var text =
                nearest.map(near -> Text.said("home.unknown.near", "word", word, "nearest", near))
                        .orElseGet(() -> Text.said("home.unknown", "word", word));
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(text));
        if (!line.equals(word)) {
            // What was typed is gone from where it was typed.
            nodes.add(new Node.Note(Text.said("home.unknown.typed", "words", line)));
        }
        nodes.add(ask());
        return new Card(text, nodes);
    }

    static Card outdated() {
        return Card.saying(Text.said("home.outdated")).with(ask());
    }

    static Card failed(String reference) {
        return Card.saying(Text.said("home.failed", "reference", Text.strong(reference)));
    }

    private static Node ask() {
        return new Node.Buttons(
                new Button.Do(Text.said("home.help"), ActionRef.of("home", "help")));
    }
}
