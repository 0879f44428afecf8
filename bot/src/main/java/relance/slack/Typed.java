package relance.slack;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Words as somebody typed them, made to read the same on Slack and to mean nothing to it.
///
/// Slack has an escape for `& < >` only. For `* _ ~` and the backtick it has none, and whether a
/// zero-width character beside them helps differs from client to client; so where they could open
/// or close formatting they are written as the look-alike that Slack does not know. Between two
/// letters or digits (`snake_case`) they cannot, and stay.
final class Typed {
    // These are harmless inside a word.
    private static final String INSIDE_WORDS = "*_~";

    // Slack reads the full-width forms of East Asian keyboards as formatting too.
    private static final String MARKERS = INSIDE_WORDS + "`\uFF0A\uFF3F\uFF5E\uFF40";
    private static final String LOOK_ALIKES = "\u2217\u02CD\u223C\u02CB\u2217\u02CD\u223C\u02CB";

    private static final Pattern LINE_ENDS =
            Pattern.compile("\r\n?|[\u000B\u000C\u0085\u2028\u2029]");

    // Controls, and those that turn the direction of everything after them: right-to-left words are
    // shown well without.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u202A-\u202E\u2066-\u2069]");
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    // What a reader takes for one character: an emoji of several code points is never cut in two.
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Typed() {}

    /// The words with one kind of line end, without the characters that nobody sees.
    static String tidy(String words) {
        var lines = LINE_ENDS.matcher(words).replaceAll("\n");
        return HALF_PAIR.matcher(UNSEEN.matcher(lines).replaceAll("")).replaceAll("\uFFFD");
    }

    static String oneLine(String words) {
        return tidy(words).replace('\n', ' ').strip();
    }

    static List<String> characters(String words) {
        return CHARACTER.matcher(words).results().map(found -> found.group()).toList();
    }

    /// At most so many code points, the last of them "…" when something was left out.
    static String cut(String words, int most) {
        return cut(words, most, character -> character);
    }

    /// The same, counted and written as each character is written.
    static String cut(String words, int most, UnaryOperator<String> written) {
        var whole = written.apply(words);
        if (length(whole) <= most) {
            return whole;
        }
        var out = new StringBuilder();
        int left = most - 1;
        for (var character : characters(words)) {
            var next = written.apply(character);
            left -= length(next);
            if (left < 0) {
                break;
            }
            out.append(next);
        }
        return out.toString().stripTrailing() + "…";
    }

    static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /// The words with look-alikes for what could format them; inside bold no asterisk at all can
    /// stay.
    static String neutral(String words, boolean bold) {
        var out = new StringBuilder(words);
        for (int i = 0; i < out.length(); i++) {
            int marker = MARKERS.indexOf(words.charAt(i));
            if (marker >= 0) {
                char lookAlike = LOOK_ALIKES.charAt(marker);
                boolean always = marker >= INSIDE_WORDS.length() || (bold && lookAlike == '\u2217');
                if (always || !insideWord(words, i)) {
                    out.setCharAt(i, lookAlike);
                }
            }
        }
        return out.toString();
    }

    private static boolean insideWord(String words, int i) {
        return i > 0
                && i + 1 < words.length()
                && Character.isLetterOrDigit(words.codePointBefore(i))
                && Character.isLetterOrDigit(words.codePointAt(i + 1));
    }

    /// Slack's three escapes, for what stands where it reads them.
    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
