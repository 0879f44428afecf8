package relance.retro.outcome;

import static relance.chat.Text.said;

import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.retro.model.BeginCommand;
import relance.retro.model.OutcomeCommand;
import relance.retro.model.Retro;
import relance.retro.model.RetroAnswers;
import relance.retro.model.RetroText;
import relance.retro.theme.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a retro came to, once it has ended.
public final class Summary {
    private static final int LISTED = 10;

    private Summary() {}

    /// The retro's own message afterwards: small, with the way to the summary.
    ///
    /// @param link to the summary, once it is known
    public static Card closed(Overview overview, Optional<String> link) {
        var retro = overview.retro();
        var seeing =
                link.map(url -> Text.link(url, said("retro.summary.see")))
                        .map(text -> Text.plain(" ").then(text))
                        .orElse(Text.EMPTY);
        return new Card(
                title(retro),
                new Node.Prose(Text.strong(retro.title())),
                new Node.Prose(RetroAnswers.where(retro).then(seeing)),
                new Node.Note(overview.stickyCount()));
    }

    private static Text title(Retro retro) {
        return said("retro.summary.closed").with("title", retro.title());
    }

    /// @param next what comes after it, when that is known
    public static Card of(Overview overview, Optional<Text> next) {
        var retro = overview.retro();
        var nodes = new ArrayList<Node>(content(overview));
        next.map(Node.Note::new).ifPresent(nodes::add);
        nodes.add(
                new Node.Buttons(
                        new OutcomeCommand.Export(retro.id(), 0).does("retro.export"),
                        new BeginCommand.Repeat(retro.id()).opens("retro.repeat")));
        return new Card(title(retro), nodes);
    }

    /// What it came to, without anything to press.
    public static List<Node> content(Overview overview) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.strong(title(overview.retro()))));
        nodes.add(new Node.Note(overview.stickyCount()));
        list(nodes, "retro.summary.agreed", overview.agreedLines());
        list(nodes, "retro.summary.discussed", overview.themeLines(Theme.State.DISCUSSED));
        list(nodes, "retro.summary.parked", overview.themeLines(Theme.State.PARKED));
        list(nodes, "retro.summary.commitments", overview.commitmentLines());
        if (overview.agreed().isEmpty()) {
            nodes.add(new Node.Prose(said("retro.summary.noaction")));
        }
        overview.roti().map(Roti::text).map(Node.Note::new).ifPresent(nodes::add);
        return nodes;
    }

    private static void list(List<Node> nodes, String title, List<Text> lines) {
        if (!lines.isEmpty()) {
            nodes.add(RetroText.titled(said(title), RetroText.bullets(lines, LISTED)));
        }
    }
}
