package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Suggested groups, a few at a time, for whoever leads.
final class SuggestionPages {
    static final String GROUPS = "groups";
    private static final int CARDS = 8;
    private static final int LONGEST = 90;

    private SuggestionPages() {}

    /// @param news what has just become of a page
    static Card of(Retro retro, Suggestions suggestions, int wanted, Optional<Text> news) {
        var nodes = new ArrayList<Node>();
        news.ifPresent(text -> nodes.add(new Node.Prose(text)));
        int count = suggestions.groups().size();
        if (count == 0) {
            var text = Text.said("retro.suggest.none");
            nodes.add(new Node.Prose(text));
            nodes.add(new Node.Buttons(cards(retro)));
            return new Card(text, nodes);
        }
        int page = suggestions.page(wanted);
        var title = Text.said("retro.suggest.count", "count", count);
        nodes.add(new Node.Note(title));
        for (var group : suggestions.on(page)) {
            nodes.add(new Node.Prose(group(group)));
        }
        var mark = suggestions.mark(page);
        var row = new ArrayList<Button>();
        row.add(
                new Button.Do(
                                Text.said("retro.suggest.take"),
                                ActionRef.of("retro", "take", retro.id(), page, mark))
                        .primary());
        row.add(
                new Button.Opens(
                        Text.said("retro.suggest.choose"),
                        ActionRef.of("retro", "choose", retro.id(), page, mark)));
        if (page + 1 < suggestions.pages()) {
            row.add(
                    new Button.Do(
                            Text.said("retro.suggest.skip"),
                            ActionRef.of("retro", "suggest", retro.id(), page + 1)));
        }
        row.add(cards(retro));
        nodes.add(new Node.Buttons(row, List.of()));
        return new Card(title, nodes);
    }

    private static Button cards(Retro retro) {
        return new Button.Do(
                Text.said("retro.stickies"), ActionRef.of("retro", "stickies", retro.id(), 0));
    }

    private static Text group(Suggestions.Group group) {
        var lines = new ArrayList<Text>();
        lines.add(Text.strong(Text.said("retro.suggest.group", "count", group.cards().size())));
        group.cards().stream()
                .limit(CARDS)
                .forEach(card -> lines.add(Text.plain("• ").then(card.line(LONGEST))));
        if (group.cards().size() > CARDS) {
            lines.add(Text.said("retro.more", "count", group.cards().size() - CARDS));
        }
        return Text.join("\n", lines);
    }

    static Form choosing(Retro retro, Suggestions suggestions, int page) {
        var groups = suggestions.on(page);
        return new Form(
                Text.said("retro.suggest.form"),
                Text.said("retro.suggest.send"),
                ActionRef.of("retro", "chosen", retro.id(), page, suggestions.mark(page)),
                Optional.empty(),
                List.of(
                        new Field.Ticks(
                                GROUPS,
                                Text.said("retro.suggest.which"),
                                Optional.empty(),
                                groups.stream()
                                        .map(group ->
                                                new Field.Option(
                                                        group.key(),
                                                        Text.said(
                                                                "retro.theme.option",
                                                                "title",
                                                                Text.typed(
                                                                        group.title(),
                                                                        retro.id().workspace()),
                                                                "stickies",
                                                                group.cards().size())))
                                        .toList(),
                                groups.stream()
                                        .map(Suggestions.Group::key)
                                        .collect(Collectors.toList()),
                                false)));
    }
}
