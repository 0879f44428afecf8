package relance.retro.theme;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Node;
import relance.chat.Text;
import relance.retro.model.Retro;
import relance.retro.model.RetroText;
import relance.retro.model.ThemeCommand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Suggested groups, a few at a time, for whoever leads.
final class SuggestionPages {
    static final String GROUPS = "groups";
    private static final int STICKIES = 8;
    private static final int LONGEST = 90;

    private SuggestionPages() {}

    static Card of(Retro retro, Suggestions suggestions, int page) {
        return of(retro, suggestions, page, Optional.empty());
    }

    /// @param news what has just become of a page
    static Card of(Retro retro, Suggestions suggestions, int wanted, Optional<Text> news) {
        var nodes = new ArrayList<Node>();
        news.map(Node.Prose::new).ifPresent(nodes::add);
        int count = suggestions.groups().size();
        if (count == 0) {
            var text = said("retro.suggest.none");
            nodes.add(new Node.Prose(text));
            nodes.add(new Node.Buttons(StickyPages.to(retro, 0, "retro.stickies")));
            return new Card(text, nodes);
        }
        int page = suggestions.page(wanted);
        var title = said("retro.suggest.count").with("count", count);
        nodes.add(new Node.Note(title));
        suggestions.on(page).forEach(group -> nodes.add(new Node.Prose(group(group))));
        nodes.add(new Node.Buttons(buttons(retro, suggestions, page), List.of()));
        return new Card(title, nodes);
    }

    private static Text group(Suggestions.Group group) {
        var lines = group.stickies().stream().map(sticky -> sticky.line(LONGEST)).toList();
        return Text.strong(said("retro.suggest.group").with("count", lines.size()))
                .then("\n")
                .then(RetroText.bullets(lines, STICKIES));
    }

    private static List<Button> buttons(Retro retro, Suggestions suggestions, int page) {
        var id = retro.id();
        var mark = suggestions.mark(page);
        var row = new ArrayList<Button>();
        row.add(new ThemeCommand.Take(id, page, mark).does("retro.suggest.take").primary());
        row.add(new ThemeCommand.Choose(id, page, mark).opens("retro.suggest.choose"));
        if (page + 1 < suggestions.pages()) {
            row.add(new ThemeCommand.Suggest(id, page + 1).does("retro.suggest.skip"));
        }
        row.add(StickyPages.to(retro, 0, "retro.stickies"));
        return row;
    }

    static Form choosing(Retro retro, Suggestions suggestions, int page) {
        var groups = suggestions.on(page);
        var options = groups.stream().map(Suggestions.Group::option).toList();
        var all = groups.stream().map(Suggestions.Group::key).toList();
        return new Form(
                said("retro.suggest.form"),
                said("retro.suggest.send"),
                new ThemeCommand.Chosen(retro.id(), page, suggestions.mark(page)).ref(),
                List.of(Field.ticks(GROUPS, said("retro.suggest.which"), options).values(all)));
    }
}
