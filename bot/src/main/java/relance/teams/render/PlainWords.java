package relance.teams.render;

import relance.text.Characters;
import relance.text.LookAlikes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words as somebody typed them, made to read the same on Teams and to mean nothing to it.
///
/// Teams reads Markdown, mentions (`<at>`) and dates (`{{DATE`) in a text, and not all of its
/// clients know a backslash as an escape. So what formats is written as its look-alike, and what
/// needs its neighbour to mean something is kept from it by a character that nobody sees.
final class PlainWords {
    private static final String UNSEEN = "\u2060";

    // An underscore between two letters formats nothing.
    private static final String HARMLESS_INSIDE = "_";

    private static final Pattern DATE = Pattern.compile("\\{(?=\\{)");

    // What begins a list, a heading, a quotation, a line or a table.
    private static final Pattern BLOCK = Pattern.compile("[-+#>=|:]|\\d{1,9}[.)]");

    private PlainWords() {}

    /// Each character as it is written; a line end stays one.
    static List<String> characters(String words) {
        var typed = Characters.of(LookAlikes.of(Characters.tidy(words), HARMLESS_INSIDE));
        var written = new ArrayList<String>();
        for (int i = 0; i < typed.size(); i++) {
            var next = i + 1 < typed.size() ? typed.get(i + 1) : "";
            written.add(meansMore(typed.get(i), next) ? typed.get(i) + UNSEEN : typed.get(i));
        }
        return written;
    }

    // What follows the last one is not known here, and may be anything.
    private static boolean meansMore(String character, String next) {
        boolean last = next.isEmpty();
        int beside = last ? 0 : next.codePointAt(0);
        return switch (character) {
            // A blank can be left out at the end of a line.
            case "\\" -> !Character.isLetterOrDigit(beside);
            case "&" -> last || Character.isLetter(beside) || beside == '#';
            case "<" -> last || Character.isLetter(beside) || "/!?".indexOf(beside) >= 0;
            case "]" -> last || "([:".indexOf(beside) >= 0;
            case "{" -> last || beside == '{';
            default -> false;
        };
    }

    /// One line that stands alone.
    static String line(String words) {
        return atLineStart(String.join("", characters(Characters.oneLine(words))));
    }

    /// A written line, whatever it begins with.
    static String atLineStart(String written) {
        return BLOCK.matcher(written).lookingAt() ? UNSEEN + written : written;
    }

    /// For where Teams reads dates but no Markdown.
    static String undated(String words) {
        return DATE.matcher(words).replaceAll("{" + UNSEEN);
    }

    /// Kept from what follows, for instance an exclamation mark from a link.
    static String apart(String character) {
        return character + UNSEEN;
    }
}
