package relance.home;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Help;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;

import java.util.List;

/// What is said once: to whoever installed us, in a place we were invited to, and about somebody
/// whom we cannot write to yet.
final class WelcomeCards {
    private WelcomeCards() {}

    static Card welcome(Help help) {
        return new Card(
                said("home.welcome.summary"),
                new Node.Prose(said("home.welcome.who")),
                new Node.Prose(Text.join("\n", help.promises())),
                new Node.Prose(said("home.welcome.next")),
                next(help),
                new Node.Note(said("home.welcome.promise")));
    }

    static Card greeting(Help help) {
        return new Card(
                said("home.greeting.summary"),
                new Node.Prose(said("home.greeting.who")),
                next(help),
                new Node.Note(said("home.greeting.promise")));
    }

    /// @param person named, so that they are told; what waits is not
    static Card prompt(PersonId person) {
        return Card.saying(
                said("home.prompt")
                        .with("person", Text.mention(person))
                        .with("open", Text.inPrivate(said("home.prompt.open"))));
    }

    /// The one thing to try first.
    private static Node next(Help help) {
        var first = help.buttons(Help.Purpose.START).stream().limit(1).map(Button::primary);
        return new Node.Buttons(first.toList(), List.of());
    }
}
