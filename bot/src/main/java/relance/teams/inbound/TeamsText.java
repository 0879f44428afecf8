package relance.teams.inbound;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

import relance.chat.Marks;
import relance.chat.PersonId;
import relance.teams.api.Activity;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Reads typed words as Teams hands them over, with people as marks.
final class TeamsText {
    private TeamsText() {}

    /// What was said to the bot: its own mention is left out, other people become marks.
    ///
    /// @param person ours for the bot's id and the directory's id of somebody named
    static String said(Activity activity, BiFunction<String, String, Optional<PersonId>> person) {
        var words = Marks.strip(activity.text());
        for (var mention : activity.mentions()) {
            boolean ours = mention.id().equals(activity.recipient().id());
            var mark = ours ? " " : mark(mention, person);
            if (!mention.words().isEmpty()) {
                words = words.replace(Marks.strip(mention.words()), mark);
            }
        }
        return Parser.unescapeEntities(words, false).replace('\u00A0', ' ').strip();
    }

    private static String mark(
            Activity.Mention mention, BiFunction<String, String, Optional<PersonId>> person) {
        return person.apply(mention.id(), mention.directoryId())
                .map(Marks::of)
                .orElse("@" + mention.name());
    }

    /// The words of a message that somebody else wrote, from its HTML.
    ///
    /// @param mentions of the message: `id` as in `<at id="0">`, and who is mentioned
    static String written(
            String html,
            List<Activity.Mention> mentions,
            BiFunction<String, String, Optional<PersonId>> person) {
        var out = new StringBuilder();
        write(Jsoup.parseBodyFragment(Marks.strip(html)).body(), mentions, person, out);
        return out.toString().replace('\u00A0', ' ').replaceAll("\n{3,}", "\n\n").strip();
    }

    private static void write(
            Node node,
            List<Activity.Mention> mentions,
            BiFunction<String, String, Optional<PersonId>> person,
            StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append(text.text());
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "at" -> out.append(named(element, mentions, person));
            case "br" -> out.append('\n');
            case "script", "style" -> {}
            case "img" -> out.append(element.attr("alt"));
            default -> {
                boolean block = element.isBlock();
                if (block && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                    out.append('\n');
                }
                element.childNodes().forEach(child -> write(child, mentions, person, out));
                if (block) {
                    out.append('\n');
                }
            }
        }
    }

    private static String named(
            Element at,
            List<Activity.Mention> mentions,
            BiFunction<String, String, Optional<PersonId>> person) {
        return mentions.stream()
                .filter(mention -> mention.words().equals(at.attr("id")))
                .findFirst()
                .flatMap(mention -> person.apply(mention.id(), mention.directoryId()))
                .map(Marks::of)
                .orElse("@" + at.text());
    }
}
