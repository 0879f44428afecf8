package relance.teams.render;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

import relance.text.Characters;

import java.util.ArrayList;
import java.util.List;

/// Reads a text block as Markdown, and says what it is then.
final class TeamsSight {
    private static final Parser PARSER = Parser.builder().build();

    /// What is seen, what of it is bold, where links lead, and whatever should not be.
    record Seen(String words, String bold, List<String> links, List<String> faults) {}

    private TeamsSight() {}

    static Seen read(String markdown) {
        var reading = new Reading();
        PARSER.parse(markdown).accept(reading);
        if (markdown.contains("\n")) {
            reading.faults.add("a line end");
        }
        var dates = markdown.replaceAll("\\{\\{(DATE|TIME)\\([-:0-9TZ]+(,SHORT)?\\)}}", "");
        if (dates.contains("{{")) {
            reading.faults.add("a date that is not ours");
        }
        return new Seen(
                reading.words.toString(), reading.bold.toString(), reading.links, reading.faults);
    }

    /// Without what nobody sees, blanks, and the difference between what looks alike.
    static String plainly(String words) {
        var out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int alike = "∗ˍ∼ˋ＊＿～｀".indexOf(c);
            if (alike >= 0) {
                out.append("*_~`".charAt(alike % 4));
            } else if (!Characters.isBlank(c) && c != '\u2060') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static final class Reading extends AbstractVisitor {
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder bold = new StringBuilder();
        private final List<String> links = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        private int depth;

        @Override
        public void visit(org.commonmark.node.Text text) {
            words.append(text.getLiteral());
            if (depth > 0) {
                bold.append(text.getLiteral());
            }
        }

        @Override
        public void visit(StrongEmphasis strong) {
            depth++;
            super.visit(strong);
            depth--;
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            super.visit(link);
        }

        @Override
        public void visit(HtmlInline html) {
            if (!html.getLiteral().matches("</?at>")) {
                faults.add("markup: " + html.getLiteral());
            }
        }

        @Override
        protected void visitChildren(Node parent) {
            boolean ours =
                    parent instanceof Document
                            || parent instanceof Paragraph
                            || parent instanceof StrongEmphasis
                            || parent instanceof Link
                            || parent instanceof HtmlInline;
            if (!ours) {
                faults.add(parent.toString());
            }
            for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
                boolean known =
                        child instanceof Paragraph
                                || child instanceof StrongEmphasis
                                || child instanceof Link
                                || child instanceof HtmlInline
                                || child instanceof org.commonmark.node.Text;
                if (!known) {
                    faults.add(child.toString());
                }
            }
            super.visitChildren(parent);
        }
    }
}
