package relance.text;

/// White space as Unicode sees it, the unbreakable kinds of French typography included.
final class Blank {
    private static final char NEXT_LINE = '\u0085';

    private Blank() {}

    static boolean is(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == NEXT_LINE;
    }
}
