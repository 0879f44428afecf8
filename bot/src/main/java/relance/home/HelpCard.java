package relance.home;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Help;
import relance.chat.Help.Purpose;
import relance.chat.Node;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.text.OneLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What we say about ourselves when asked, and when we did not understand.
final class HelpCard {
    private HelpCard() {}

    static Card help(Help help) {
        return of(said("home.help.title"), help);
    }

    static Card hello(Help help) {
        return of(said("home.hello"), help);
    }

    private static Card of(Text title, Help help) {
        var commands = Text.join("\n", help.examples().stream().map(HelpCard::line).toList());
        var heading = Text.strong(said("home.help.commands"));
        return new Card(
                title,
                new Node.Heading(title),
                new Node.Prose(Text.join("\n", help.promises())),
                new Node.Prose(heading.then("\n").then(commands)),
                new Node.Buttons(help.buttons(Purpose.START, Purpose.LOOK), List.of()),
                new Node.Note(said("home.help.where")));
    }

    private static Text line(Help.Example example) {
        return said("home.help.line")
                .with("example", Text.strong(example.words()))
                .with("why", example.why());
    }

    static Card thanks() {
        return Card.saying(said("home.thanks"));
    }

    static Card unknown(String typed, Optional<String> nearest, WorkspaceId workspace) {
        var word = OneLine.of(typed.strip().split("\\s+", 2)[0], workspace);
        var line = OneLine.of(typed, workspace);
        var text =
                nearest.map(near -> said("home.unknown.near").with("nearest", near))
                        .orElseGet(() -> said("home.unknown"))
                        .with("word", word);
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(text));
        if (!line.equals(word)) {
            // What was typed is gone from where it was typed.
            nodes.add(new Node.Note(said("home.unknown.typed").with("words", line)));
        }
        nodes.add(new Node.Buttons(ask()));
        return new Card(text, nodes);
    }

    static Card outdated() {
        return Card.saying(said("home.outdated")).with(new Node.Buttons(ask()));
    }

    static Button ask() {
        return new Button.Do(said("home.help"), new HomeCommand.Help().ref());
    }
}
