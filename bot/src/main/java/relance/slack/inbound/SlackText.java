package relance.slack.inbound;

import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.slack.directory.Installation;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads typed words as Slack hands them over: with escapes, and what it recognised between `<` and
/// `>`.
///
/// @param person ours for a Slack user id
/// @param place ours for a Slack conversation id
record SlackText(
        Function<String, Optional<PersonId>> person, Function<String, Optional<PlaceId>> place) {

    // `<@U1|ana>`: the kind, what it is, its label. A `<` that was typed arrives escaped.
    private static final Pattern MARKUP = Pattern.compile("<([@#!]?)([^<>|]+)(?:\\|([^<>]*))?>");
    private static final Pattern ESCAPE = Pattern.compile("&(amp|lt|gt);");

    /// The words with people and places as marks.
    static String read(
            String slackText,
            Function<String, Optional<PersonId>> person,
            Function<String, Optional<PlaceId>> place) {
        return new SlackText(person, place).read(Marks.strip(slackText));
    }

    static String read(String slackText, Arrivals arrivals, Installation installation) {
        return read(
                slackText,
                id -> arrivals.person(installation, id),
                id -> arrivals.place(installation, id));
    }

    private String read(String stripped) {
        var out = new StringBuilder();
        var found = MARKUP.matcher(stripped);
        int from = 0;
        while (found.find()) {
            out.append(unescaped(stripped.substring(from, found.start())));
            var label = Optional.ofNullable(found.group(3)).map(SlackText::unescaped);
            out.append(meaning(group(found, 1), group(found, 2), label.filter(l -> !l.isEmpty())));
            from = found.end();
        }
        return out.append(unescaped(stripped.substring(from))).toString();
    }

    private static String group(Matcher found, int number) {
        return Optional.ofNullable(found.group(number)).orElse("");
    }

    private String meaning(String kind, String what, Optional<String> label) {
        return switch (kind) {
            case "@" -> person.apply(what).map(Marks::of).orElse(sign("@", label.orElse(what)));
            case "#" -> place.apply(what).map(Marks::of).orElse(sign("#", label.orElse(what)));
            case "!" -> call(what, label);
            default -> link(unescaped(what), label);
        };
    }

    private static String sign(String sign, String name) {
        return name.startsWith(sign) ? name : sign + name;
    }

    // `<!channel>`, `<!subteam^S1|@ops>`, `<!date^1^{date}|tomorrow>`.
    private static String call(String what, Optional<String> label) {
        var name = what.replaceFirst("\\^.*", "");
        return name.equals("date") ? label.orElse("") : sign("@", label.orElse(name));
    }

    // Slack makes a link of a typed `example.com`; what was typed is then the label.
    private static String link(String url, Optional<String> label) {
        var bare = url.replaceFirst("^(?i)(mailto:|tel:|https?://)", "");
        return label.filter(l -> l.equals(bare) || url.startsWith("tel:"))
                .orElse(url.startsWith("mailto:") ? bare : url);
    }

    private static String unescaped(String words) {
        return ESCAPE.matcher(words)
                .replaceAll(escape ->
                        switch (escape.group(1)) {
                            case "lt" -> "<";
                            case "gt" -> ">";
                            default -> "&";
                        });
    }
}
