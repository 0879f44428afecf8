package relance.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.text.Bar;
import relance.text.Characters;
import relance.text.Drawn;
import relance.text.Reader;
import relance.text.Shortening;
import relance.text.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Cards as Block Kit.
public final class Blocks {
    // What an item is about, and its owner's words, keep their place beside a very long item.
    private static final int ABOUT = 400;
    private static final int QUOTE = 900;
    private static final int WHAT = 1600;

    private final Pen pen;
    private final ButtonBlocks buttonBlocks;

    private Blocks(Pen pen) {
        this.pen = pen;
        this.buttonBlocks = new ButtonBlocks(pen);
    }

    /// A message: at most 50 blocks and a summary that can be updated.
    public static Painted paint(Card card, Reader reader, Wording wording, Names names) {
        var pen = new Pen(reader, wording, names);
        // Slack reads mentions in it too.
        var summary =
                Characters.cut(pen.words(card.summary()), Limits.SUMMARY, PlainWords::escaped);
        return new Painted(summary, blocks(card, pen, Limits.MESSAGE_BLOCKS));
    }

    static JsonArray blocks(Card card, Pen pen, int most) {
        var painter = new Blocks(pen);
        var drawn = new ArrayList<Drawn<List<JsonObject>>>();
        for (var node : card.nodes()) {
            var blocks = painter.node(node);
            if (!blocks.isEmpty()) {
                drawn.add(new Drawn<>(node, blocks));
            }
        }
        if (drawn.isEmpty()) {
            var said = new Node.Prose(card.summary());
            drawn.add(new Drawn<>(said, List.of(section(pen.mrkdwn(card.summary())))));
        }
        var all = new JsonArray();
        new Shortening<List<JsonObject>>(most, List::size, painter::node)
                .of(drawn)
                .forEach(part -> part.part().forEach(all::add));
        return all;
    }

    private List<JsonObject> node(Node node) {
        return switch (node) {
            case Node.Heading(var text) -> heading(text);
            case Node.Prose(var text) -> shown(text, Blocks::section);
            case Node.Note(var text) -> shown(text, Blocks::context);
            case Node.Rule() -> List.of(block("divider"));
            case Node.Choice(var label, var vote) -> {
                var section = section(pen.mrkdwn(label));
                section.add("accessory", buttonBlocks.button(vote));
                yield List.of(section);
            }
            case Node.Tally tally -> List.of(tally(tally));
            case Node.ActionItem item -> item(item);
            case Node.Buttons(var buttons, var menu) -> buttonBlocks.rows(buttons, menu);
        };
    }

    private List<JsonObject> shown(Text text, Function<Mrkdwn, JsonObject> as) {
        var written = pen.mrkdwn(text);
        return written.isBlank() ? List.of() : List.of(as.apply(written));
    }

    // Slack's header is large but short, and holds words only: no mention, date, link or second
    // line.
    private List<JsonObject> heading(Text text) {
        var pieces = pen.wording().pieces(text, pen.reader());
        var words = pen.words(text);
        if (words.isBlank()) {
            return List.of();
        }
        if (Characters.length(words) > Limits.HEADER || !Glyphs.onlyWords(pieces)) {
            return List.of(section(pen.mrkdwn(Text.strong(text))));
        }
        var header = block("header");
        header.add("text", pen.plain(text, Limits.HEADER));
        return List.of(header);
    }

    private JsonObject tally(Node.Tally tally) {
        long share = Bar.percent(tally.votes(), tally.whole());
        var numbers = Text.said("text.tally").with("votes", tally.votes()).with("share", share);
        var label = tally.leading() ? Text.strong(tally.label()) : tally.label();
        var bar = Text.plain(Bar.of(tally.votes(), tally.whole()) + "  ").then(numbers);
        return section(pen.mrkdwn(label).cut(Limits.TEXT - 100).over(pen.mrkdwn(bar)));
    }

    private List<JsonObject> item(Node.ActionItem item) {
        var text = pen.mrkdwn(item.what()).cut(WHAT).over(pen.mrkdwn(item.about()).cut(ABOUT));
        var quote = item.quote().map(pen::mrkdwn).filter(words -> !words.isBlank());
        if (quote.isPresent()) {
            text = text.over(quote.get().cut(QUOTE).quoted());
        }
        var blocks = new ArrayList<JsonObject>();
        blocks.add(section(text));
        blocks.addAll(buttonBlocks.rows(item.buttons(), List.of()));
        return blocks;
    }

    static JsonObject section(Mrkdwn text) {
        var section = block("section");
        section.add("text", Pen.text(text));
        return section;
    }

    private static JsonObject context(Mrkdwn text) {
        var elements = new JsonArray();
        elements.add(Pen.text(text));
        var context = block("context");
        context.add("elements", elements);
        return context;
    }

    static JsonObject block(String type) {
        var block = new JsonObject();
        block.addProperty("type", type);
        return block;
    }
}
