package relance.retro.outcome;

import static relance.chat.Text.said;

import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.retro.board.Sticky;
import relance.retro.model.OutcomeCommand;
import relance.retro.model.Retro;

import java.util.ArrayList;
import java.util.List;

/// A whole retro as Markdown to copy, in as many parts as it takes; read by whoever asked.
final class Export {
    /// A message takes this much on every platform, whatever is in it.
    private static final int LONGEST = 5_000;

    /// So does a paragraph: more lines, or longer ones, are cut on one platform or the other.
    private static final int PARAGRAPH = 2_000;

    private static final int LINES = 15;

    private final List<Line> lines = new ArrayList<>();

    private Export() {}

    private record Line(Text text, int length) {}

    static Card of(Overview overview, List<Sticky> stickies, int page) {
        var export = new Export();
        export.write(overview, stickies);
        var pages = parts(export.lines, LONGEST, Integer.MAX_VALUE);
        int shown = Math.clamp(page, 0, pages.size() - 1);
        var paragraphs =
                parts(pages.get(shown), PARAGRAPH, LINES).stream().map(Export::paragraph).toList();
        var card = new Card(overview.retro().title(), List.copyOf(paragraphs));
        if (shown + 1 == pages.size()) {
            return card;
        }
        var more = new OutcomeCommand.Export(overview.retro().id(), shown + 1);
        return card.with(new Node.Buttons(more.does("retro.export.more")));
    }

    private static Node paragraph(List<Line> lines) {
        return new Node.Prose(Text.join("\n", lines.stream().map(Line::text).toList()));
    }

    private static List<List<Line>> parts(List<Line> lines, int longest, int most) {
        var parts = new ArrayList<List<Line>>();
        parts.add(new ArrayList<>());
        int length = 0;
        for (var line : lines) {
            boolean full = length + line.length() > longest || parts.getLast().size() == most;
            if (length > 0 && full) {
                parts.add(new ArrayList<>());
                length = 0;
            }
            parts.getLast().add(line);
            length += line.length();
        }
        return parts;
    }

    private void write(Overview overview, List<Sticky> stickies) {
        add("# ", overview.retro().title());
        add("", overview.stickyCount());
        overview.facts().ifPresent(this::facts);
        list("retro.summary.agreed", overview.agreedLines());
        list("retro.summary.commitments", overview.commitmentLines());
        for (var theme : overview.themes()) {
            add("\n## ", theme.line());
            stickies.stream()
                    .filter(sticky -> sticky.theme().filter(theme.id()::equals).isPresent())
                    .forEach(sticky -> sticky(overview.retro(), sticky));
        }
        overview.roti().ifPresent(roti -> add("\n", roti.text()));
    }

    private void sticky(Retro retro, Sticky sticky) {
        var column = Text.plain("- ").then(retro.column(sticky.columnNumber()));
        var text = column.then(" | ").then(sticky.text());
        lines.add(new Line(text, sticky.words().length() + 40));
    }

    private void facts(Facts facts) {
        list("retro.facts.title", facts.lines());
        lines.add(new Line(Text.EMPTY, 1));
        facts.actions().forEach(action -> add("- ", action.factLine()));
    }

    private void list(String title, List<Text> texts) {
        if (!texts.isEmpty()) {
            add("\n## ", said(title));
            texts.forEach(text -> add("- ", text));
        }
    }

    private void add(String mark, Text text) {
        lines.add(new Line(Text.plain(mark).then(text), 200));
    }
}
