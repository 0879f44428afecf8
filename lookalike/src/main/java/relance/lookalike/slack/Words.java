package relance.lookalike.slack;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns what people type into Slack's markup, and markup into what people read.
final class Words {
    private static final Pattern MARKUP = Pattern.compile("<([^<>]+)>");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern LINK = Pattern.compile("(?<![<|\\w])(https?://[^\\s<>|]+)");
    private static final Pattern NAMED =
            Pattern.compile("(?<![\\p{L}\\p{N}<@#])([@#])([\\p{L}\\p{N}._-]+)");

    private Words() {}

    static String handle(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        return ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// The markup of a typed text; `named` adds labels as `should_escape` does for slash commands.
    static String markup(World world, String typed, boolean named) {
        var escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        var linked = LINK.matcher(escaped).replaceAll("<$1>");
        return NAMED.matcher(linked)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                reference(world, match.group(1), match.group(2), named)));
    }

    private static String reference(World world, String sign, String typedName, boolean named) {
        // A full stop or a dash after a name belongs to the sentence, not to the name.
        var name = typedName.replaceAll("[._-]+$", "");
        var rest = typedName.substring(name.length());
        if (sign.equals("#")) {
            return world.channelNamed(name)
                    .map(c -> "<#" + c.id + "|" + (named ? c.name : "") + ">" + rest)
                    .orElse(sign + typedName);
        }
        if (name.equals("here") || name.equals("channel") || name.equals("everyone")) {
            return "<!" + name + ">" + rest;
        }
        return world.personNamed(name)
                .map(m -> "<@" + m.id() + (named ? "|" + m.handle() : "") + ">" + rest)
                .orElse(sign + typedName);
    }

    /// What a person reads: names for ids, labels for links, fallbacks for dates, no escapes.
    static String readable(World world, String markup) {
        var shown =
                MARKUP.matcher(markup)
                        .replaceAll(
                                match -> Matcher.quoteReplacement(shown(world, match.group(1))));
        return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String shown(World world, String inside) {
        int bar = inside.indexOf('|');
        var target = bar < 0 ? inside : inside.substring(0, bar);
        var label = bar < 0 ? "" : inside.substring(bar + 1);
        return switch (target.charAt(0)) {
            case '@' -> "@" + world.person(target.substring(1)).map(Person::name).orElse(target);
            case '#' -> "#" + world.place(target.substring(1)).map(c -> c.name).orElse(target);
            case '!' ->
                    label.isEmpty() || !target.startsWith("!date")
                            ? "@" + target.substring(1)
                            : label;
            default -> label.isEmpty() ? target : label;
        };
    }
}
