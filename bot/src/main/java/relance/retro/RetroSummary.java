package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a retro came to, once it has ended.
final class RetroSummary {
    private static final int LISTED = 10;

    private RetroSummary() {}

    /// The retro's own message afterwards: small, with the way to the summary.
    ///
    /// @param link to the summary, once it is known
    static Card closed(RetroView view, Optional<String> link) {
        var retro = view.retro();
        var ended = RetroAnswers.where(retro);
        var seeing =
                link.map(url ->
                                Text.plain(" ")
                                        .then(Text.link(url, Text.said("retro.summary.see"))))
                        .orElse(Text.EMPTY);
        return new Card(
                Text.said("retro.summary.closed", "title", retro.title()),
                new Node.Prose(Text.strong(retro.title())),
                new Node.Prose(ended.then(seeing)),
                new Node.Note(count(view)));
    }

    private static Text count(RetroView view) {
        return Text.said(
                "retro.count.stickies", "stickies", view.cards(), "writers", view.writers());
    }

    static Card of(RetroView view) {
        var retro = view.retro();
        var nodes = new ArrayList<Node>();
        var title = Text.said("retro.summary.closed", "title", retro.title());
        nodes.add(new Node.Prose(Text.strong(title)));
        nodes.add(new Node.Note(count(view)));
        part(nodes, "retro.summary.agreed", RetroCard.agreed(view));
        part(
                nodes,
                "retro.summary.discussed",
                view.themes(Theme.State.DISCUSSED).stream().map(RetroText::theme).toList());
        part(
                nodes,
                "retro.summary.parked",
                view.themes(Theme.State.PARKED).stream().map(RetroText::theme).toList());
        part(
                nodes,
                "retro.summary.commitments",
                view.commitments().stream().map(RetroText::answered).toList());
        if (view.agreed().isEmpty()) {
            nodes.add(new Node.Prose(Text.said("retro.summary.noaction")));
        }
        view.worth().ifPresent(sums -> nodes.add(new Node.Note(worth(sums))));
        view.series()
                .map(series -> RetroText.next(series, retro.facilitator()))
                .ifPresent(next -> nodes.add(new Node.Note(next)));
        nodes.add(
                new Node.Buttons(
                        new Button.Do(
                                Text.said("retro.export"),
                                ActionRef.of("retro", "export", retro.id(), 0)),
                        new Button.Opens(
                                Text.said("retro.repeat"),
                                ActionRef.of("retro", "repeat", retro.id()))));
        return new Card(title, nodes);
    }

    static Text worth(Roti.Sums sums) {
        return Text.said("retro.roti.mean", "mean", sums.mean(), "count", sums.answers());
    }

    private static void part(List<Node> nodes, String title, List<Text> lines) {
        if (!lines.isEmpty()) {
            nodes.add(
                    new Node.Prose(
                            Text.strong(Text.said(title))
                                    .then("\n")
                                    .then(RetroCard.bullets(lines, LISTED))));
        }
    }
}
