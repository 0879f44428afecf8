package relance.home;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;

/// What is said once: to whoever installed us, and in a place we were invited to.
final class FirstWords {
    private FirstWords() {}

    static Card welcome() {
        return new Card(
                Text.said("home.welcome.summary"),
                new Node.Prose(Text.said("home.welcome.who")),
                new Node.Prose(
                        Text.said("home.can.ask")
                                .then("\n")
                                .then(Text.said("home.can.agree"))
                                .then("\n")
                                .then(Text.said("home.can.follow"))),
                new Node.Prose(Text.said("home.welcome.next")),
                next(),
                new Node.Note(Text.said("home.welcome.promise")));
    }

    static Card greeting() {
        return new Card(
                Text.said("home.greeting.summary"),
                new Node.Prose(Text.said("home.greeting.who")),
                next(),
                new Node.Note(Text.said("home.greeting.promise")));
    }

    /// @param person named, so that they are told; what waits is not
    static Card knock(PersonId person) {
        return Card.saying(
                Text.said(
                        "home.knock",
                        "person",
                        Text.mention(person),
                        "open",
                        Text.inPrivate(Text.said("home.knock.open"))));
    }

    private static Node next() {
        return new Node.Buttons(
                new Button.Opens(Text.said("home.new.poll"), ActionRef.of("poll", "new"))
                        .primary());
    }
}
