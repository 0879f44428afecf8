package relance.teams.render;

import com.google.gson.JsonObject;

import relance.chat.Card;
import relance.chat.Node;
import relance.text.Characters;
import relance.text.Drawn;
import relance.text.Shortening;

import java.util.ArrayList;
import java.util.List;

/// Cards as Adaptive Cards.
public final class AdaptiveCards {
    // A comma, and what a line adds to the element that it stands over.
    private static final int BETWEEN = 40;

    // What one more row of buttons takes.
    private static final int ROW = 70;

    private final Pen pen;
    private final Mentions mentions;
    private final Painter painter;

    private AdaptiveCards(Pen pen, boolean inDialog) {
        this.pen = pen;
        this.mentions = new Mentions(pen.names());
        this.painter =
                new Painter(pen, new Paragraphs(pen, mentions), new CardActions(pen, inDialog));
    }

    /// In a message.
    public static Painted message(Card card, Pen pen) {
        return new AdaptiveCards(pen, false).paint(card);
    }

    /// In a dialog, which closes or is redrawn when a button of it is pressed.
    public static JsonObject dialog(Card card, Pen pen) {
        return new AdaptiveCards(pen, true).paint(card).card();
    }

    private Painted paint(Card card) {
        var summary = Characters.cut(pen.words(card.summary()), Limits.SUMMARY);
        int around = size(framed(List.of(), summary)) + Limits.VISIBLE_ACTIONS * ROW;
        var drawn = new ArrayList<Drawn<Part>>();
        for (var node : card.nodes()) {
            var part = painter.node(node);
            if (!part.isEmpty()) {
                drawn.add(new Drawn<>(node, part));
            }
        }
        if (drawn.isEmpty()) {
            var said = new Node.Prose(card.summary());
            drawn.add(new Drawn<>(said, painter.node(said)));
        }
        var parts =
                new Shortening<Part>(Limits.CARD - around, this::size, painter::node)
                        .of(drawn).stream().map(Drawn::part).toList();
        MenuFold.unfold(parts);
        return new Painted(summary, framed(Rows.broken(body(parts)), summary));
    }

    private static List<JsonObject> body(List<Part> parts) {
        var body = new ArrayList<JsonObject>();
        boolean ruled = false;
        for (var part : parts) {
            if (ruled && !part.elements().isEmpty()) {
                var first = part.elements().getFirst();
                first.addProperty("separator", true);
                first.addProperty("spacing", "Medium");
            }
            ruled = part.rules() || (ruled && part.elements().isEmpty());
            body.addAll(part.elements());
        }
        return body;
    }

    private JsonObject framed(List<JsonObject> body, String summary) {
        var card = Elements.card(body);
        card.addProperty("fallbackText", summary);
        card.add("msteams", shownWide(body));
        return card;
    }

    private JsonObject shownWide(List<JsonObject> body) {
        var told = new JsonObject();
        told.addProperty("width", "Full");
        var entities = mentions.entities(Elements.texts(body));
        if (!entities.isEmpty()) {
            told.add("entities", entities);
        }
        return told;
    }

    private int size(Part part) {
        var entities = mentions.entities(Elements.texts(part.elements()));
        int size = BETWEEN + Limits.bytesOf(entities.toString());
        for (var element : part.elements()) {
            size += Limits.bytesOf(element.toString()) + 1;
        }
        return size;
    }

    private static int size(JsonObject json) {
        return Limits.bytesOf(json.toString());
    }
}
