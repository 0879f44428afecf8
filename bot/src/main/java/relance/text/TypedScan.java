package relance.text;

import relance.text.Typed.Quoted;
import relance.text.Typed.Token;
import relance.text.Typed.Word;

import java.util.ArrayList;
import java.util.List;

/// One walk along a command line.
final class TypedScan {
    /// A token and where it starts in the line, its quotation mark included.
    record Placed(Token token, int start) {}

    private static final String AFTER_QUOTE = ",;.";
    private static final String NO_OPENING_BEFORE = ",;.:!?)";

    private final String line;
    private final List<Placed> placed = new ArrayList<>();
    private int at = 0;

    private TypedScan(String line) {
        this.line = line;
    }

    static List<Placed> of(String line) {
        var scan = new TypedScan(line);
        while (scan.at < line.length()) {
            if (Blank.is(line.charAt(scan.at))) {
                scan.at++;
            } else {
                scan.token();
            }
        }
        return List.copyOf(scan.placed);
    }

    private void token() {
        int start = at;
        char first = line.charAt(at);
        int close = QuoteMarks.opensSingle(first) ? singleClose(start) : -1;
        if (close > 0) {
            at++;
            placed.add(new Placed(new Quoted(plainUntil(close)), start));
            skipClose();
        } else if (QuoteMarks.opens(first)) {
            at++;
            var text = untilDoubleClose();
            // French marks stand a space away from what they hold.
            placed.add(new Placed(new Quoted(first == '«' ? trimmed(text) : text), start));
            skipClose();
        } else {
            placed.add(new Placed(new Word(word()), start));
        }
    }

    private void skipClose() {
        if (at < line.length()) {
            at++;
        }
        while (at < line.length() && AFTER_QUOTE.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
    }

    private String word() {
        var text = new StringBuilder();
        while (at < line.length() && !Blank.is(line.charAt(at))) {
            if (!escape(text)) {
                text.append(line.charAt(at++));
            }
        }
        return text.toString();
    }

    private String plainUntil(int end) {
        var text = new StringBuilder();
        while (at < end) {
            if (!escape(text)) {
                text.append(line.charAt(at++));
            }
        }
        return text.toString();
    }

    private String untilDoubleClose() {
        var text = new StringBuilder();
        int opened = at;
        int depth = 0;
        while (at < line.length()) {
            if (escape(text)) {
                continue;
            }
            char letter = line.charAt(at);
            if (QuoteMarks.isDouble(letter)) {
                if (opensInside(opened)) {
                    depth++;
                } else if (depth-- == 0) {
                    break;
                }
            }
            text.append(letter);
            at++;
        }
        return text.toString();
    }

    // Quotes within quotes: « il dit "oui" ».
    private boolean opensInside(int opened) {
        char mark = line.charAt(at);
        if (mark == '«') {
            return true;
        }
        if (mark == '”' || mark == '»' || at + 1 == line.length()) {
            return false;
        }
        char next = line.charAt(at + 1);
        boolean leads = !Blank.is(next) && NO_OPENING_BEFORE.indexOf(next) < 0;
        boolean stands = at == opened ? mark != '"' : Blank.is(line.charAt(at - 1));
        return leads && stands;
    }

    // A single mark quotes only when its partner ends a word: l'équipe and ’tis have none.
    private int singleClose(int open) {
        for (int close = open + 2; close < line.length(); close++) {
            boolean ends =
                    close + 1 == line.length()
                            || Blank.is(line.charAt(close + 1))
                            || AFTER_QUOTE.indexOf(line.charAt(close + 1)) >= 0;
            char before = line.charAt(close - 1);
            if (QuoteMarks.isSingle(line.charAt(close))
                    && ends
                    && before != '\\'
                    && !Blank.is(before)
                    && !Blank.is(line.charAt(open + 1))) {
                return close;
            }
        }
        return -1;
    }

    // Backslashes act only on a mark that follows them: two make one, an odd one frees the mark.
    private boolean escape(StringBuilder text) {
        int end = at;
        while (end < line.length() && line.charAt(end) == '\\') {
            end++;
        }
        int slashes = end - at;
        if (slashes == 0) {
            return false;
        }
        boolean onMark = end < line.length() && QuoteMarks.isAny(line.charAt(end));
        text.repeat('\\', onMark ? slashes / 2 : slashes);
        at = end;
        if (onMark && slashes % 2 == 1) {
            text.append(line.charAt(at++));
        }
        return true;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
