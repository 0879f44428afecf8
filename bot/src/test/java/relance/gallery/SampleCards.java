package relance.gallery;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cards of every kind of node, the ordinary and the worst.
public final class SampleCards {
    private SampleCards() {}

    public static Card choice() {
        return new Card(
                Text.plain("Where do we eat?"),
                new Node.Heading(Text.plain("Where do we eat?")),
                new Node.Note(
                        Text.plain("By ")
                                .then(Text.mention(Stage.ANA))
                                .then(" · until ")
                                .then(Text.moment(Stage.FRIDAY))),
                new Node.Choice(Text.plain("Rice"), vote(0)),
                new Node.Choice(Text.plain("Soup"), vote(1)),
                new Node.Rule(),
                new Node.Buttons(
                        List.of(press("My vote")),
                        List.of(
                                press("Close").confirmed(Text.plain("Close this poll now?")),
                                opens("Edit"),
                                press("Duplicate"))));
    }

    public static Card tally() {
        return new Card(
                Text.plain("Rice it is"),
                new Node.Heading(Text.plain("Where do we eat?")),
                new Node.Tally(Text.plain("Rice"), 3, 5, true),
                new Node.Tally(Text.plain("Soup"), 2, 5, false),
                new Node.Tally(Text.plain("Nothing"), 0, 5, false),
                new Node.Tally(Text.plain("Of nobody"), 0, 0, false),
                new Node.Buttons(opens("Make it an action").primary()));
    }

    public static Card actions() {
        var about =
                Text.plain("by ")
                        .then(Text.day(LocalDate.of(2026, 12, 1)))
                        .then(" · ")
                        .then(Text.link("https://x.org/p1?a=1&b=2", Text.plain("where it began")));
        return new Card(
                Text.plain("Two things are yours"),
                new Node.ActionItem(
                        Text.strong("Write the home page"),
                        about,
                        Optional.of(Text.plain("When the coffee is made,\nI will open the file.")),
                        List.of(press("Done").primary(), press("Later"), opens("I’m stuck"))),
                new Node.ActionItem(
                        Text.strong("Call the bank"), Text.EMPTY, Optional.empty(), List.of()));
    }

    public static Card menu() {
        var menu = new ArrayList<Button>();
        for (int i = 1; i <= 8; i++) {
            menu.add(press("Rare " + i));
        }
        return new Card(Text.plain("A long menu"), new Node.Buttons(List.of(press("Often")), menu));
    }

    public static Card words() {
        return new Card(
                Text.plain("Words"),
                new Node.Heading(Text.plain("For ").then(Text.mention(Stage.BO))),
                new Node.Prose(
                        Text.strong("Bold ")
                                .then("and not, l’")
                                .then(Text.strong("idée"))
                                .then(" in ")
                                .then(Text.in(Stage.TEAM))
                                .then(" by ")
                                .then(Text.mention(Stage.EVE))),
                new Node.Prose(
                        Text.strong(
                                Text.plain("two\nlines of ")
                                        .then(Text.link("https://x.org", Text.plain("a|link"))))));
    }

    public static Card typed() {
        var nasty =
                List.of(
                        "<!channel> <@U0BO> <#C0TEAM> <https://evil.org|bank.org>",
                        "*bold* _italic_ ~struck~ `code` ```more``` snake_case 3 * 4 * 5",
                        "> quoted\n> twice",
                        "שלום עולם, مرحبا بالعالم \u202Eabc",
                        "👩‍👩‍👧 👍🏽 🇫🇷 :tada: 日本語＊太字＊",
                        "@channel @here http://x.org a@x.org R&D &lt;");
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Heading(Text.plain(nasty.getFirst())));
        for (var words : nasty) {
            nodes.add(new Node.Prose(Text.plain(words).then(" – ").then(Text.strong(words))));
            nodes.add(new Node.Choice(Text.plain(words), press(words)));
        }
        return new Card(Text.plain(String.join(" ", nasty)), nodes);
    }

    public static Card largestPoll() {
        var question = "Que fait-on <ensuite> & *pourquoi* ? ".repeat(90).substring(0, 3000);
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Heading(Text.plain(question)));
        for (int i = 0; i < 6; i++) {
            nodes.add(
                    new Node.Choice(
                            Text.plain((i + 1) + ". " + question.substring(0, 200)), vote(i)));
        }
        nodes.add(new Node.Buttons(press("My vote")));
        return new Card(Text.plain(question), nodes);
    }

    public static Card fortyOptions() {
        return results(40);
    }

    public static Card sixtyResults() {
        return results(60);
    }

    private static Card results(int count) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Heading(Text.plain("Which of these?")));
        for (int i = 0; i < count; i++) {
            nodes.add(new Node.Tally(Text.plain("Option " + (i + 1)), i, count, i == count - 1));
        }
        nodes.add(new Node.Rule());
        nodes.add(new Node.Buttons(opens("Vote").primary()));
        return new Card(Text.plain("Which of these?"), nodes);
    }

    private static Button.Do vote(int option) {
        return new Button.Do(Text.plain("Vote"), ActionRef.of("poll", "cast", 12, option));
    }

    private static Button.Do press(String label) {
        return new Button.Do(
                Text.plain(label),
                ActionRef.of("sample", "press", Math.abs(label.hashCode() % 1000)));
    }

    private static Button.Opens opens(String label) {
        return new Button.Opens(Text.plain(label), ActionRef.of("sample", "open", 12));
    }
}
