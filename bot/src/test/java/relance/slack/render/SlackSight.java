package relance.slack.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads mrkdwn as severely as any client of Slack's could, and says what is wrong with it.
final class SlackSight {
    private static final Pattern MARKUP =
            Pattern.compile(
                    "<(@U0\\w+|#C0\\w+|!date\\^\\d+\\^[^|<>]*\\|[^|<>]*"
                            + "|https?://[^|<>\\s]+(\\|[^|<>\n]+)?)>");
    private static final Pattern ESCAPE = Pattern.compile("&(amp|lt|gt);");

    private SlackSight() {}

    static List<String> faults(String mrkdwn) {
        var faults = new ArrayList<String>();
        // A mention or link is one solid thing to what stands beside it.
        var words = MARKUP.matcher(mrkdwn).replaceAll("\uFFFC");
        var unquoted = words.replaceAll("(?m)^> ", "");
        if (unquoted.contains("<") || unquoted.contains(">")) {
            faults.add("an angle bracket that is no markup");
        }
        if (ESCAPE.matcher(unquoted).replaceAll("").contains("&")) {
            faults.add("a broken escape");
        }
        if (Pattern.compile("(?m)^\\s*&gt;").matcher(unquoted).find()) {
            faults.add("a typed quotation");
        }
        for (var line : unquoted.split("\n", -1)) {
            check(line, faults);
        }
        return faults;
    }

    private static void check(String line, List<String> faults) {
        int asterisks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '`' || "\uFF0A\uFF3F\uFF5E\uFF40".indexOf(c) >= 0) {
                faults.add("a marker that always counts: " + c);
            }
            if ("*_~".indexOf(c) < 0 || insideWord(line, i)) {
                continue;
            }
            if (c != '*') {
                faults.add("could format: " + c);
            }
            asterisks++;
            boolean opens = asterisks % 2 == 1;
            int inner = opens ? i + 1 : i - 1;
            int outer = opens ? i - 1 : i + 1;
            if (outer >= 0
                    && outer < line.length()
                    && Character.isLetterOrDigit(line.charAt(outer))) {
                faults.add("bold in the middle of a word");
            }
            if (inner >= line.length() || inner < 0 || Character.isWhitespace(line.charAt(inner))) {
                faults.add("bold that Slack does not see");
            }
        }
        if (asterisks % 2 != 0) {
            faults.add("bold that is not closed");
        }
    }

    private static boolean insideWord(String line, int i) {
        return i > 0
                && i + 1 < line.length()
                && Character.isLetterOrDigit(line.codePointBefore(i))
                && Character.isLetterOrDigit(line.codePointAt(i + 1));
    }
}
