package relance.kit;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Reply;
import relance.chat.Text;
import relance.text.Catalogue;
import relance.text.Reader;
import relance.text.Wording;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cards as a reader in Paris reads them: one line of words after another, buttons in brackets,
/// titles after a `#`.
public final class Written {
    private static final Wording WORDING = new Wording(new Catalogue(), "slack");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Written() {}

    public static String english(Reply reply) {
        return english(card(reply));
    }

    public static String english(Card card) {
        return all(card, Locale.ENGLISH);
    }

    /// With ordinary spaces, whatever French typography asks for.
    public static String french(Card card) {
        return all(card, Locale.FRENCH).replaceAll("[\u00A0\u202F]", " ");
    }

    /// The card that a person is answered with.
    public static Card card(Reply reply) {
        return switch (reply) {
            case Reply.Whisper(var card) -> card;
            case Reply.Replace(var card) -> card;
            case Reply.Nothing nothing -> throw new AssertionError(nothing);
            case Reply.Open open -> throw new AssertionError(open);
            case Reply.Invalid invalid -> throw new AssertionError(invalid);
        };
    }

    private static String all(Card card, Locale language) {
        return card.nodes().stream()
                .flatMap(node -> lines(node, language))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Node node, Locale language) {
        return switch (node) {
            case Node.Heading(var text) -> Stream.of("# " + words(text, language));
            case Node.Prose(var text) -> Stream.of(words(text, language));
            case Node.Note(var text) -> Stream.of(words(text, language));
            case Node.Rule() -> Stream.of("-");
            case Node.Choice(var label, var vote) ->
                    Stream.of(words(label, language) + " " + button(vote, language));
            case Node.Tally tally -> Stream.of(words(tally.label(), language));
            case Node.ActionItem item -> Stream.of(words(item.what(), language));
            case Node.Buttons(var buttons, var menu) -> Stream.of(row(buttons, language));
        };
    }

    private static String row(List<Button> buttons, Locale language) {
        return buttons.stream()
                .map(button -> button(button, language))
                .collect(Collectors.joining(" "));
    }

    private static String button(Button button, Locale language) {
        return "[" + words(button.label(), language) + "]";
    }

    private static String words(Text text, Locale language) {
        return WORDING.plain(
                text,
                new Reader(language, PARIS),
                person -> "@" + person.number(),
                place -> "#" + place.number());
    }
}
