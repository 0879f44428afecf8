package relance.text;

import relance.chat.Marks;
import relance.chat.Text;
import relance.chat.WorkspaceId;

import java.util.List;
import java.util.regex.Pattern;

/// Typed words as one line of a list: without line breaks, and cut where they go on too long.
public final class OneLine {
    static final int MOST = 120;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private OneLine() {}

    /// The words in the workspace where they were typed, persons and places standing as marks.
    public static Text of(String typed, WorkspaceId workspace) {
        var line = BLANKS.matcher(typed.strip()).replaceAll(" ");
        if (line.codePointCount(0, line.length()) <= MOST) {
            return Text.typed(line, workspace);
        }
        int end = beforeMark(line, line.offsetByCodePoints(0, MOST - 1));
        return Text.typed(line.substring(0, end).strip() + "…", workspace);
    }

    // Half a mark would be a character that no one can read.
    private static int beforeMark(String line, int end) {
        for (var mark : List.of(Marks.PERSON, Marks.PLACE)) {
            var found = mark.matcher(line);
            while (found.find() && found.start() < end) {
                if (found.end() > end) {
                    return found.start();
                }
            }
        }
        return end;
    }
}
