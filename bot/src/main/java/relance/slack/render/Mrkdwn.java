package relance.slack.render;

import relance.text.Characters;
import relance.text.Piece;
import relance.text.Reader;

import java.util.ArrayList;
import java.util.List;

/// Text in Slack's markup, kept as glyphs so that it can be cut anywhere and stay whole.
record Mrkdwn(List<Glyph> glyphs) {
    /// What a quoted line begins with.
    static final String QUOTATION = "> ";

    private static final Glyph LINE_END = new Glyph("\n", false);

    /// What is never cut: one character as it is escaped, or a whole mention, date or link.
    record Glyph(String written, boolean bold) {
        boolean isBlank() {
            return written.chars().allMatch(Characters::isBlank);
        }

        /// A marker that was harmless only because a letter followed it.
        boolean isMarker() {
            return written.equals("*") || written.equals("_") || written.equals("~");
        }
    }

    Mrkdwn {
        glyphs = List.copyOf(glyphs);
    }

    static Mrkdwn of(List<Piece> pieces, Reader reader, Names names) {
        return new Mrkdwn(new Glyphs(reader, names).write(pieces));
    }

    /// One under the other; an empty one takes no line.
    Mrkdwn over(Mrkdwn below) {
        if (isBlank() || below.isBlank()) {
            return isBlank() ? below : this;
        }
        var all = new ArrayList<>(glyphs);
        all.add(LINE_END);
        all.addAll(below.glyphs);
        return new Mrkdwn(all);
    }

    /// Every line as a quotation.
    Mrkdwn quoted() {
        var mark = new Glyph(QUOTATION, false);
        var all = new ArrayList<Glyph>();
        all.add(mark);
        for (var glyph : glyphs) {
            all.add(glyph);
            if (glyph.written().equals("\n")) {
                all.add(mark);
            }
        }
        return new Mrkdwn(all);
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(Glyph::isBlank);
    }

    /// The same when it can be written in so many code points, else its beginning and "…".
    Mrkdwn cut(int most) {
        if (Characters.length(written()) <= most) {
            return this;
        }
        int fits = 0;
        int tooMany = Math.min(glyphs.size(), most + 1);
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) >>> 1;
            if (Characters.length(beginning(middle).written()) <= most) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return beginning(fits);
    }

    private Mrkdwn beginning(int count) {
        int end = count;
        while (end > 0 && (glyphs.get(end - 1).isBlank() || glyphs.get(end - 1).isMarker())) {
            end--;
        }
        var kept = new ArrayList<>(glyphs.subList(0, end));
        kept.add(new Glyph("…", end > 0 && glyphs.get(end - 1).bold()));
        return new Mrkdwn(kept);
    }

    String written() {
        return BoldMarks.write(glyphs);
    }
}
