package relance.teams.render;

import relance.text.Characters;

import java.util.List;

/// Writes one line of glyphs, the asterisks of bold where Markdown sees them as such.
///
/// It wants no blank just inside them; and where punctuation stands inside, a blank or punctuation
/// outside.
final class BoldMarks {
    // The thinnest blank there is.
    private static final char EDGE = '\u200A';
    private static final char UNBREAKABLE = '\u00A0';
    private static final String BOLD = "**";

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder blanks = new StringBuilder();
    private boolean open;
    private boolean closed;

    private BoldMarks() {}

    static String write(List<Markdown.Glyph> glyphs) {
        var marks = new BoldMarks();
        glyphs.forEach(marks::add);
        marks.close();
        return PlainWords.atLineStart(marks.out.toString());
    }

    private void add(Markdown.Glyph glyph) {
        if (glyph.isBlank()) {
            // Whether bold goes on behind the blank is known only at the next glyph.
            blanks.append(glyph.written());
            return;
        }
        if (open && !glyph.bold()) {
            close();
        }
        var next = blanks.isEmpty() ? glyph.written() : blanks.toString();
        if (closed && !isWord(out.codePointBefore(out.length() - BOLD.length()))) {
            keepFrom(next.codePointAt(0));
        }
        closed = false;
        // Four spaces at the start of a line are code to Markdown.
        out.append(out.isEmpty() ? indented() : blanks);
        blanks.setLength(0);
        if (glyph.bold() && !open) {
            if (!out.isEmpty() && !isWord(glyph.written().codePointAt(0))) {
                keepFrom(out.codePointBefore(out.length()));
            }
            out.append(BOLD);
            open = true;
        }
        out.append(glyph.written());
    }

    private void close() {
        if (open) {
            out.append(BOLD);
            open = false;
            closed = true;
        }
    }

    private void keepFrom(int outside) {
        if (!Characters.isBlank(outside) && !isPunctuation(outside)) {
            out.append(EDGE);
        }
    }

    private String indented() {
        return blanks.toString().replace(' ', UNBREAKABLE).replace('\t', UNBREAKABLE);
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }

    private static boolean isPunctuation(int character) {
        return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    }
}
