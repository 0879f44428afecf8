package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A whole retro as Markdown to copy, in as many columns as it takes; read by whoever asked.
final class RetroExport {
    /// A message takes this much on every platform, whatever is in it.
    private static final int LONGEST = 5_000;

    /// So does a paragraph: more lines, or longer ones, are cut on one platform or the other.
    private static final int PARAGRAPH = 2_000;

    private static final int LINES = 15;

    private RetroExport() {}

    private record Line(Text text, int length) {}

    static Card of(RetroView view, List<Sticky> cards, int page) {
        var pages = columns(lines(view, cards), LONGEST, Integer.MAX_VALUE);
        int shown = Math.clamp(page, 0, pages.size() - 1);
        var paragraphs =
                columns(pages.get(shown), PARAGRAPH, LINES).stream()
                        .map(lines ->
                                new Node.Prose(
                                        Text.join("\n", lines.stream().map(Line::text).toList())))
                        .toList();
        var card = new Card(view.retro().title(), List.copyOf(paragraphs));
        return shown + 1 < pages.size()
                ? card.with(
                        new Node.Buttons(
                                new Button.Do(
                                        Text.said("retro.export.more"),
                                        ActionRef.of(
                                                "retro", "export", view.retro().id(), shown + 1))))
                : card;
    }

    private static List<List<Line>> columns(List<Line> lines, int longest, int most) {
        var columns = new ArrayList<List<Line>>();
        columns.add(new ArrayList<>());
        int length = 0;
        for (var line : lines) {
            if (length > 0
                    && (length + line.length() > longest || columns.getLast().size() == most)) {
                columns.add(new ArrayList<>());
                length = 0;
            }
            columns.getLast().add(line);
            length += line.length();
        }
        return columns;
    }

    private static List<Line> lines(RetroView view, List<Sticky> cards) {
        var retro = view.retro();
        var lines = new ArrayList<Line>();
        add(lines, "# ", retro.title());
        add(
                lines,
                "",
                Text.said(
                        "retro.count.stickies",
                        "stickies",
                        view.cards(),
                        "writers",
                        view.writers()));
        view.facts().ifPresent(facts -> facts(lines, facts));
        part(lines, "retro.summary.agreed", RetroCard.agreed(view));
        part(
                lines,
                "retro.summary.commitments",
                view.commitments().stream().map(RetroText::answered).toList());
        var byTheme =
                cards.stream()
                        .filter(card -> card.theme().isPresent())
                        .collect(Collectors.groupingBy(card -> card.theme().orElseThrow()));
        for (var theme : view.themes()) {
            add(lines, "\n## ", RetroText.theme(theme));
            for (var card : byTheme.getOrDefault(theme.id(), List.of())) {
                lines.add(
                        new Line(
                                Text.plain("- ")
                                        .then(retro.column(card.column()))
                                        .then(" | ")
                                        .then(card.text()),
                                card.words().length() + 40));
            }
        }
        view.worth().map(RetroSummary::worth).ifPresent(text -> add(lines, "\n", text));
        return lines;
    }

    private static void facts(List<Line> lines, RetroFacts facts) {
        part(lines, "retro.facts.title", FactsCard.lines(facts));
        lines.add(new Line(Text.EMPTY, 1));
        facts.actions().stream().map(RetroText::known).forEach(action -> add(lines, "- ", action));
    }

    private static void part(List<Line> lines, String title, List<Text> texts) {
        if (!texts.isEmpty()) {
            add(lines, "\n## ", Text.said(title));
            texts.stream().map(Function.identity()).forEach(text -> add(lines, "- ", text));
        }
    }

    private static void add(List<Line> lines, String mark, Text text) {
        lines.add(new Line(Text.plain(mark).then(text), 200));
    }
}
