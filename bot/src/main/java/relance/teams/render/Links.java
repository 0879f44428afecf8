package relance.teams.render;

import relance.text.Characters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Links and dates in Teams' markup.
final class Links {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/\\s].*", Pattern.DOTALL);

    // Whatever could end the address, be read as markup, or hide where it leads.
    private static final Pattern BREAKING =
            Pattern.compile("[<>()\\[\\]{}|\"'*~\\\\^`\\s\\p{C}\\p{Z}]");

    // Markdown would read it as one character.
    private static final Pattern ENTITY = Pattern.compile("(&#?\\w+);");

    private Links() {}

    /// The address under its label; empty when it does not lead to the web.
    static Optional<String> link(String url, String label) {
        if (!WEB.matcher(url).matches()) {
            return Optional.empty();
        }
        var escaped = BREAKING.matcher(url).replaceAll(Links::percent);
        var address = ENTITY.matcher(escaped).replaceAll("$1%3B");
        if (address.length() > Limits.URL) {
            return Optional.empty();
        }
        return Optional.of("[" + words(label.isBlank() ? url : label) + "](" + address + ")");
    }

    private static String percent(MatchResult found) {
        var out = new StringBuilder();
        for (byte b : found.group().getBytes(StandardCharsets.UTF_8)) {
            out.append("%%%02X".formatted(b & 0xFF));
        }
        return Matcher.quoteReplacement(out.toString());
    }

    // A bracket could end the label, and has no escape that all clients know.
    private static String words(String label) {
        var cut = Characters.cut(Characters.oneLine(label), Limits.LINK_LABEL);
        return String.join("", PlainWords.characters(cut.replace('[', '(').replace(']', ')')));
    }

    /// A moment that each viewer sees in their own zone.
    static String moment(Instant instant, Locale language) {
        var second = instant.truncatedTo(ChronoUnit.SECONDS);
        var join = language.getLanguage().equals("fr") ? " à " : ", ";
        return "{{DATE(%s,SHORT)}}%s{{TIME(%s)}}".formatted(second, join, second);
    }
}
