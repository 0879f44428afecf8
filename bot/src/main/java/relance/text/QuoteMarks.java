package relance.text;

/// Quotation marks and how a backslash takes their meaning away.
final class QuoteMarks {
    private static final String DOUBLE = "\"“”„«»";
    private static final String SINGLE = "'‘’";
    private static final String OPENING = "\"“”„«";
    private static final String OPENING_SINGLE = "'‘";

    private QuoteMarks() {}

    static boolean isDouble(char letter) {
        return DOUBLE.indexOf(letter) >= 0;
    }

    static boolean isSingle(char letter) {
        return SINGLE.indexOf(letter) >= 0;
    }

    static boolean isAny(char letter) {
        return isDouble(letter) || isSingle(letter);
    }

    static boolean opens(char letter) {
        return OPENING.indexOf(letter) >= 0;
    }

    static boolean opensSingle(char letter) {
        return OPENING_SINGLE.indexOf(letter) >= 0;
    }

    /// The text with double marks escaped, and the backslashes that would otherwise act on a mark.
    static String escaped(String text) {
        var written = new StringBuilder(text.length() + 8);
        int slashes = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isAny(letter)) {
                written.repeat('\\', slashes);
            }
            if (isDouble(letter)) {
                written.append('\\');
            }
            written.append(letter);
            slashes = letter == '\\' ? slashes + 1 : 0;
        }
        // The closing mark follows them.
        return written.repeat('\\', slashes).toString();
    }

    /// A word that opens no quotation when it is read again.
    static String escapedWord(String word) {
        var written = new StringBuilder(word.length() + 8);
        int slashes = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (isAny(letter)) {
                written.repeat('\\', slashes);
            }
            if (at == 0 && isAny(letter)) {
                written.append('\\');
            }
            written.append(letter);
            slashes = letter == '\\' ? slashes + 1 : 0;
        }
        return written.toString();
    }
}
