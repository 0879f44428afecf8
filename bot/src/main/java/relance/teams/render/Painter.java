package relance.teams.render;

import com.google.gson.JsonObject;

import relance.chat.Button;
import relance.chat.Node;
import relance.chat.Text;
import relance.text.Bar;
import relance.text.Characters;

import java.util.ArrayList;
import java.util.List;

/// Nodes as elements of an Adaptive Card.
record Painter(Pen pen, Paragraphs paragraphs, CardActions actions) {

    Part node(Node node) {
        return switch (node) {
            case Node.Heading(var text) -> Part.of(heading(text));
            case Node.Prose(var text) -> Part.of(paragraphs.of(text, Limits.PROSE, Limits.LINES));
            case Node.Note(var text) -> Part.of(paragraphs.small(text, Limits.PROSE, Limits.LINES));
            case Node.Rule() -> new Part(List.of(), List.of(), true);
            case Node.Choice(var label, var vote) -> choice(label, vote);
            case Node.Tally tally -> Part.of(tally(tally));
            case Node.ActionItem item -> item(item);
            case Node.Buttons(var buttons, var menu) -> row(buttons, menu);
        };
    }

    private List<JsonObject> heading(Text text) {
        var blocks = paragraphs.of(text, Limits.HEADING, Limits.LINES);
        boolean large = Characters.length(pen.words(text)) <= Limits.LARGE_HEADING;
        if (!blocks.isEmpty()) {
            blocks.getFirst().addProperty("spacing", "Large");
        }
        for (var block : blocks) {
            block.addProperty("weight", "Bolder");
            block.addProperty("style", "heading");
            if (large) {
                block.addProperty("size", "Large");
            }
        }
        return blocks;
    }

    private Part choice(Text label, Button vote) {
        var press = actions.action(vote);
        var words = paragraphs.of(label, Limits.LABEL, Limits.ITEM_LINES);
        var set = Elements.actionSet(List.of(press));
        // A long button would leave the label no room beside it.
        boolean beside = Characters.length(pen.words(vote.label())) <= Limits.BUTTON_BESIDE;
        var choice =
                beside
                        ? Elements.columns(
                                Elements.column("stretch", words),
                                Elements.column("auto", List.of(set)))
                        : Elements.container(with(words, set));
        return new Part(List.of(choice), List.of(press), false);
    }

    private List<JsonObject> tally(Node.Tally tally) {
        var label = tally.leading() ? Text.strong(tally.label()) : tally.label();
        long share = Bar.percent(tally.votes(), tally.whole());
        var numbers = Text.said("text.tally").with("votes", tally.votes()).with("share", share);
        var bar = Text.plain(Bar.of(tally.votes(), tally.whole()) + "  ").then(numbers);
        var blocks = new ArrayList<>(paragraphs.of(label, Limits.LABEL, Limits.ITEM_LINES));
        blocks.addAll(under(paragraphs.of(bar, Limits.LABEL, 1)));
        return blocks;
    }

    private Part item(Node.ActionItem item) {
        var items = new ArrayList<>(paragraphs.of(item.what(), Limits.WHAT, Limits.ITEM_LINES));
        items.addAll(under(paragraphs.small(item.about(), Limits.ABOUT, Limits.ITEM_LINES)));
        item.quote()
                .map(words -> paragraphs.of(words, Limits.QUOTE, Limits.ITEM_LINES))
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> items.add(quote(words)));
        var buttons = item.buttons().stream().map(actions::action).toList();
        if (!buttons.isEmpty()) {
            items.add(Elements.actionSet(buttons));
        }
        if (items.isEmpty()) {
            return Part.of(List.of());
        }
        var container = Elements.container(items);
        container.addProperty("spacing", "Medium");
        return new Part(List.of(container), buttons, false);
    }

    private static JsonObject quote(List<JsonObject> words) {
        var quote = Elements.container(words);
        quote.addProperty("style", "emphasis");
        quote.addProperty("spacing", "Small");
        return quote;
    }

    private Part row(List<Button> buttons, List<Button> menu) {
        var shown = new ArrayList<>(buttons.stream().map(actions::action).toList());
        var all = new ArrayList<>(shown);
        for (var button : menu) {
            var action = actions.action(button);
            all.add(action);
            // Not every client of Teams asks once more from within the "…".
            if (button instanceof Button.Do press && press.confirm().isPresent()) {
                shown.add(action);
            }
        }
        var row = all.isEmpty() ? List.<JsonObject>of() : List.of(Elements.actionSet(all));
        return new Part(row, shown, false);
    }

    private static List<JsonObject> with(List<JsonObject> some, JsonObject one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private static List<JsonObject> under(List<JsonObject> blocks) {
        if (!blocks.isEmpty()) {
            blocks.getFirst().addProperty("spacing", "None");
        }
        return blocks;
    }
}
