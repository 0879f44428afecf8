package relance.slack.render;

import relance.text.Characters;
import relance.text.Reader;
import relance.text.Wording;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands between `<` and `>` in Slack's markup and has words of its own.
final class Links {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/\\s].*", Pattern.DOTALL);

    // Whatever could end the address, split it from its label, or hide where it leads.
    private static final Pattern BREAKING = Pattern.compile("[<>|\"\\\\^`\\s\\p{C}\\p{Z}]");

    private Links() {}

    /// The address under its label; empty when it does not lead to the web.
    static Optional<String> link(String url, String label) {
        if (!WEB.matcher(url).matches()) {
            return Optional.empty();
        }
        var address = BREAKING.matcher(url).replaceAll(Links::percent).replace("&", "&amp;");
        if (address.length() > Limits.TEXT / 2) {
            return Optional.empty();
        }
        return Optional.of(
                label.isBlank() ? "<" + address + ">" : "<" + address + "|" + words(label) + ">");
    }

    private static String percent(MatchResult found) {
        var out = new StringBuilder();
        for (byte b : found.group().getBytes(StandardCharsets.UTF_8)) {
            out.append("%%%02X".formatted(b & 0xFF));
        }
        return Matcher.quoteReplacement(out.toString());
    }

    // A second bar could be read as part of the markup, and has no escape.
    private static String words(String label) {
        var cut = Characters.cut(label, Limits.HEADER);
        return PlainWords.escaped(PlainWords.neutral(cut, true).replace('|', '\u2223'));
    }

    /// A moment that each viewer sees in their own zone; where Slack cannot, the reader's is read.
    static String date(Instant instant, Reader reader) {
        var fallback = Wording.moment(instant.atZone(reader.zone()), reader.language());
        return "<!date^%d^{date_long_pretty}, {time}|%s>"
                .formatted(instant.getEpochSecond(), PlainWords.escaped(fallback));
    }
}
