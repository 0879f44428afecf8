package relance.text;

import java.util.ArrayList;
import java.util.List;

/// One word of a sentence, folded and without the marks around it, with its place in the original.
record Fragment(String plain, int start, int end, boolean apartBefore, boolean apartAfter) {
    // Marks that set a date apart from the words beside it: "Friday: call Ann".
    private static final String SEPARATORS = ",;:()-–—";

    static List<Fragment> of(String sentence) {
        var pieces = new ArrayList<Fragment>();
        boolean apart = true;
        int at = 0;
        while (at < sentence.length()) {
            if (Blank.is(sentence.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < sentence.length() && !Blank.is(sentence.charAt(end))) {
                end++;
            }
            int start = at;
            int stop = end;
            while (start < stop && isMark(sentence.charAt(start))) {
                start++;
            }
            while (stop > start && isMark(sentence.charAt(stop - 1))) {
                stop--;
            }
            boolean before = apart || separates(sentence, at, start);
            apart = separates(sentence, stop, end);
            if (isWord(sentence.substring(start, stop))) {
                var plain = Fold.plain(sentence.substring(start, stop));
                pieces.add(new Fragment(plain, start, stop, before, apart));
            } else {
                // A smiley sets words apart as a dash does.
                apart = before || apart || start < stop;
                if (!pieces.isEmpty() && apart) {
                    pieces.set(pieces.size() - 1, pieces.getLast().ending());
                }
            }
            at = end;
        }
        if (!pieces.isEmpty()) {
            pieces.set(pieces.size() - 1, pieces.getLast().ending());
        }
        return pieces;
    }

    private Fragment ending() {
        return new Fragment(plain, start, end, apartBefore, true);
    }

    private static boolean isWord(String letters) {
        return letters.equals("@") || letters.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isMark(char letter) {
        return ".!?\"«»“”„…[]*_~'‘’".indexOf(letter) >= 0 || SEPARATORS.indexOf(letter) >= 0;
    }

    private static boolean separates(String sentence, int from, int to) {
        return sentence.substring(from, to).chars().anyMatch(mark -> SEPARATORS.indexOf(mark) >= 0);
    }
}
