package relance.slack.render;

import relance.text.Characters;

import java.util.List;

/// Puts the asterisks of bold where Slack sees them as such.
///
/// Slack wants no blank just inside them, no line end between them, and something that is no letter
/// just outside.
final class BoldMarks {
    // Nobody sees it, and Slack takes it for the end of a word.
    private static final char EDGE = '\u200B';

    // Where a typed `>` would begin a quotation, this unseen character stands before it.
    private static final char NO_QUOTE = '\u00AD';

    private static final String NEEDS_NO_EDGE = " \n\t.,;!?()\u2026";

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder blanks = new StringBuilder();
    private boolean open;
    private boolean closed;

    private BoldMarks() {}

    static String write(List<Mrkdwn.Glyph> glyphs) {
        var marks = new BoldMarks();
        glyphs.forEach(marks::add);
        marks.close();
        marks.out.append(marks.blanks);
        return marks.out.toString();
    }

    private void add(Mrkdwn.Glyph glyph) {
        if (glyph.isBlank()) {
            // Whether bold goes on behind the blank is known only at the next glyph.
            if (glyph.written().contains("\n")) {
                close();
            }
            blanks.append(glyph.written());
            return;
        }
        if (open && !glyph.bold()) {
            close();
        }
        var next = blanks.isEmpty() ? glyph.written() : blanks;
        if (closed && !touches(next.charAt(0))) {
            out.append(EDGE);
        }
        closed = false;
        out.append(blanks);
        blanks.setLength(0);
        if (glyph.bold() && !open) {
            if (!out.isEmpty() && !touches(out.charAt(out.length() - 1))) {
                out.append(EDGE);
            }
            out.append('*');
            open = true;
        }
        if (glyph.written().equals("&gt;") && atLineStart()) {
            out.append(NO_QUOTE);
        }
        out.append(glyph.written());
    }

    private void close() {
        if (open) {
            out.append('*');
            open = false;
            closed = true;
        }
    }

    private static boolean touches(char beside) {
        return NEEDS_NO_EDGE.indexOf(beside) >= 0;
    }

    private boolean atLineStart() {
        int last = out.length() - 1;
        while (last >= 0 && out.charAt(last) != '\n' && Characters.isBlank(out.charAt(last))) {
            last--;
        }
        return last < 0 || out.charAt(last) == '\n' || quotes(last);
    }

    private boolean quotes(int at) {
        return out.charAt(at) == '>' && (at == 0 || out.charAt(at - 1) == '\n');
    }
}
