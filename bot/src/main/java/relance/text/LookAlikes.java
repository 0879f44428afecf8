package relance.text;

/// Writes what could format words as a character that looks the same and formats nothing.
///
/// It is for platforms with markup but no escape that all of their clients know.
public final class LookAlikes {
    // Some clients read the full-width forms of East Asian keyboards as formatting too.
    private static final String MARKERS = "*_~`\uFF0A\uFF3F\uFF5E\uFF40";
    private static final String LOOK_ALIKES = "\u2217\u02CD\u223C\u02CB\u2217\u02CD\u223C\u02CB";

    private LookAlikes() {}

    /// @param harmlessInside the markers that cannot format between two letters or digits, and stay
    ///   there as they are, as in `snake_case`
    public static String of(String words, String harmlessInside) {
        var out = new StringBuilder(words);
        for (int i = 0; i < out.length(); i++) {
            int marker = MARKERS.indexOf(words.charAt(i));
            boolean stays = harmlessInside.indexOf(words.charAt(i)) >= 0 && insideWord(words, i);
            if (marker >= 0 && !stays) {
                out.setCharAt(i, LOOK_ALIKES.charAt(marker));
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
}
