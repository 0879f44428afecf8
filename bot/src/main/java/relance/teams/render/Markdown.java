package relance.teams.render;

import relance.text.Characters;

import java.util.ArrayList;
import java.util.List;

/// Text in Teams' markup, kept as glyphs so that it can be cut anywhere and stay whole.
record Markdown(List<Glyph> glyphs) {
    private static final String LINE_END = "\n";

    /// What is never cut: one character as it is written, or a whole mention, date or link.
    record Glyph(String written, boolean bold) {
        boolean isBlank() {
            return written.chars().allMatch(Characters::isBlank);
        }

        boolean endsLine() {
            return written.equals(LINE_END);
        }
    }

    Markdown {
        glyphs = List.copyOf(glyphs);
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(Glyph::isBlank);
    }

    /// The same when it takes at most so many bytes of a card, else its beginning and "…".
    Markdown cut(int most) {
        if (size(glyphs) <= most) {
            return this;
        }
        int fits = 0;
        int tooMany = glyphs.size();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) >>> 1;
            if (size(beginning(middle).glyphs) <= most) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return beginning(fits);
    }

    private Markdown beginning(int count) {
        int end = count;
        while (end > 0 && glyphs.get(end - 1).isBlank()) {
            end--;
        }
        var kept = new ArrayList<>(glyphs.subList(0, end));
        kept.add(new Glyph("…", end > 0 && glyphs.get(end - 1).bold()));
        return new Markdown(kept);
    }

    private static int size(List<Glyph> glyphs) {
        return Limits.bytes(BoldMarks.write(glyphs));
    }

    /// Line by line, each as it is written; the last holds all that is left.
    List<String> lines(int most) {
        var lines = new ArrayList<String>();
        var line = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (!glyph.endsLine()) {
                line.add(glyph);
            } else if (lines.size() < most - 1) {
                lines.add(BoldMarks.write(line));
                line.clear();
            } else {
                line.add(new Glyph(" ", false));
            }
        }
        lines.add(BoldMarks.write(line));
        return lines;
    }
}
