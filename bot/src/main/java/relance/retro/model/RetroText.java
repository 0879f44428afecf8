package relance.retro.model;

import static relance.chat.Text.said;

import relance.chat.Node;
import relance.chat.Text;
import relance.text.Characters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Phrases that several cards of a retro have in common.
public final class RetroText {
    private static final int TITLE = 60;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private RetroText() {}

    /// What a theme of one sticky, or of some like it, is called until somebody names it.
    public static String title(String words) {
        return Characters.cut(BLANKS.matcher(words.strip()).replaceAll(" "), TITLE);
    }

    /// At most so many lines, and how many more there are.
    public static Text bullets(List<Text> lines, int most) {
        var shown = new ArrayList<Text>();
        lines.stream().limit(most).forEach(line -> shown.add(Text.plain("• ").then(line)));
        if (lines.size() > most) {
            shown.add(more(lines.size() - most));
        }
        return Text.join("\n", shown);
    }

    public static Text more(int count) {
        return said("retro.more").with("count", count);
    }

    /// A title and what stands under it.
    public static Node titled(Text title, Text under) {
        return new Node.Prose(Text.strong(title).then("\n").then(under));
    }

    /// Until when a phase goes on, or its timer.
    public static Optional<Text> due(Retro retro) {
        return retro.dueAt().map(at -> retro.plan().live() ? timer(at) : until(at));
    }

    public static Text timer(Instant at) {
        return said("retro.setting.timer").with("moment", Text.moment(at));
    }

    public static Text until(Instant at) {
        return said("retro.setting.until").with("moment", Text.moment(at));
    }
}
