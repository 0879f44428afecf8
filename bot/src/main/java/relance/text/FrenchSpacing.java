package relance.text;

import java.util.regex.Pattern;

/// French typography: a narrow no-break space before ; : ! ? and inside « », so that authors type
/// ordinary spaces.
final class FrenchSpacing {
    private static final Pattern BEFORE = Pattern.compile(" ([;:!?»])");
    private static final Pattern AFTER = Pattern.compile("« ");

    private FrenchSpacing() {}

    static String apply(String sentence) {
        return AFTER.matcher(BEFORE.matcher(sentence).replaceAll("\u202F$1")).replaceAll("«\u202F");
    }
}
