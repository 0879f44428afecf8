package relance.text;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Words as characters that people see: tidied, counted and cut, for whatever platform shows them.
public final class Characters {
    private static final Pattern LINE_ENDS =
            Pattern.compile("\r\n?|[\u000B\u000C\u0085\u2028\u2029]");

    // Controls, and those that turn the direction of everything after them: right-to-left words are
    // shown well without.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u202A-\u202E\u2066-\u2069]");
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    // What a reader takes for one character: an emoji of several code points is never cut in two.
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Characters() {}

    /// The words with one kind of line end, without the characters that nobody sees.
    public static String tidy(String words) {
        var lines = LINE_ENDS.matcher(words).replaceAll("\n");
        return HALF_PAIR.matcher(UNSEEN.matcher(lines).replaceAll("")).replaceAll("\uFFFD");
    }

    /// Tidy, and without line ends.
    public static String oneLine(String words) {
        return tidy(words).replace('\n', ' ').strip();
    }

    /// One by one, as a reader counts them.
    public static List<String> of(String words) {
        return CHARACTER.matcher(words).results().map(found -> found.group()).toList();
    }

    /// At most so many code points, the last of them "…" when something was left out.
    public static String cut(String words, int most) {
        return cut(words, most, character -> character);
    }

    /// The same, counted and written as each character is written.
    public static String cut(String words, int most, UnaryOperator<String> written) {
        var whole = written.apply(words);
        if (length(whole) <= most) {
            return whole;
        }
        var out = new StringBuilder();
        int left = most - 1;
        for (var character : of(words)) {
            var next = written.apply(character);
            left -= length(next);
            if (left < 0) {
                break;
            }
            out.append(next);
        }
        return out.toString().stripTrailing() + "…";
    }

    /// In code points.
    public static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /// Spaces that do not break are blank too.
    public static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
