package relance.retro.theme;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.retro.board.Sticky;
import relance.retro.model.Retro;
import relance.retro.model.ThemeCommand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All stickies of a retro, a few at a time, seen by whoever asked.
final class StickyPages {
    static final int SHOWN = 10;
    private static final int LONGEST = 700;

    private StickyPages() {}

    static List<Sticky> on(List<Sticky> all, int page) {
        int from = from(all, page);
        return all.subList(from, Math.min(all.size(), from + SHOWN));
    }

    private static int from(List<Sticky> all, int page) {
        int last = Math.max(0, (all.size() - 1) / SHOWN);
        return Math.clamp(page, 0, last) * SHOWN;
    }

    /// @param sorts whether the reader may put them into themes
    static Card look(Retro retro, List<Sticky> all, List<Theme> themes, int page, boolean sorts) {
        if (all.isEmpty()) {
            return Card.saying(said("retro.stickies.none"));
        }
        int from = from(all, page);
        var shown = on(all, page);
        var title =
                said("retro.stickies.page")
                        .with("from", from + 1)
                        .with("to", from + shown.size())
                        .with("all", all.size());
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Note(title));
        for (int i = 0; i < shown.size(); i++) {
            var sticky = shown.get(i);
            if (i == 0 || !sticky.theme().equals(shown.get(i - 1).theme())) {
                nodes.add(new Node.Prose(Text.strong(theme(sticky, themes))));
            }
            nodes.add(new Node.Prose(line(retro, sticky, LONGEST)));
        }
        nodes.add(new Node.Buttons(buttons(retro, from / SHOWN, all.size(), sorts), List.of()));
        return new Card(title, nodes);
    }

    private static Text theme(Sticky sticky, List<Theme> themes) {
        return themes.stream()
                .filter(theme -> sticky.theme().filter(theme.id()::equals).isPresent())
                .findFirst()
                .map(Theme::text)
                .orElseGet(() -> said("retro.stickies.ungrouped"));
    }

    /// A sticky under its column; in a named retro with who wrote it, where it was one person.
    static Text line(Retro retro, Sticky sticky, int most) {
        var author = retro.anonymous() ? Optional.<PersonId>empty() : sticky.person();
        var line = said(author.isPresent() ? "retro.sticky.line.by" : "retro.sticky.line");
        var filled =
                line.with("column", retro.column(sticky.columnNumber()))
                        .with("words", sticky.cut(most));
        return author.map(person -> filled.with("person", Text.mention(person))).orElse(filled);
    }

    private static List<Button> buttons(Retro retro, int page, int count, boolean sorts) {
        var row = new ArrayList<Button>();
        if (sorts) {
            row.add(new ThemeCommand.Sort(retro.id(), page).opens("retro.sort").primary());
        }
        if (page > 0) {
            row.add(to(retro, page - 1, "retro.page.previous"));
        }
        if ((page + 1) * SHOWN < count) {
            row.add(to(retro, page + 1, "retro.page.next"));
        }
        return row;
    }

    static Button to(Retro retro, int page, String label) {
        return new ThemeCommand.Look(retro.id(), page).does(label);
    }
}
