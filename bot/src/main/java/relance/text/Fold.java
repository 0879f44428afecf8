package relance.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Brings words that people would call the same to one spelling.
public final class Fold {
    // Invisible format characters (direction marks, joiners) arrive with pasted text.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private Fold() {}

    /// The text in lower case, without accents, with straight apostrophes and plain hyphens.
    public static String plain(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(apart.length());
        var bare = UNSEEN.matcher(apart).replaceAll("");
        for (int at = 0; at < bare.length(); at++) {
            char letter = bare.charAt(at);
            switch (letter) {
                case 'œ' -> plain.append("oe");
                case 'æ' -> plain.append("ae");
                case 'ß' -> plain.append("ss");
                case 'ø' -> plain.append('o');
                case '’', '‘', 'ʼ', '′', '`' -> plain.append('\'');
                case '‐', '‑', '–', '−' -> plain.append('-');
                default -> plain.append(letter);
            }
        }
        return plain.toString();
    }
}
