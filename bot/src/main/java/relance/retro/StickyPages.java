package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All cards of a retro, a few at a time, seen by whoever asked.
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
            return Card.saying(Text.said("retro.stickies.none"));
        }
        var byId = themes.stream().collect(Collectors.toMap(Theme::id, Function.identity()));
        var authors = StickyStore.authors(retro, all);
        int from = from(all, page);
        var shown = on(all, page);
        var title =
                Text.said(
                        "retro.stickies.page",
                        "from",
                        from + 1,
                        "to",
                        from + shown.size(),
                        "all",
                        all.size());
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Note(title));
        Optional<Optional<ThemeId>> above = Optional.empty();
        for (var card : shown) {
            if (!above.equals(Optional.of(card.theme()))) {
                above = Optional.of(card.theme());
                nodes.add(
                        new Node.Prose(
                                Text.strong(
                                        card.theme()
                                                .flatMap(id -> Optional.ofNullable(byId.get(id)))
                                                .map(Theme::text)
                                                .orElseGet(() ->
                                                        Text.said("retro.stickies.ungrouped")))));
            }
            nodes.add(
                    new Node.Prose(
                            line(retro, card, Optional.ofNullable(authors.get(card.number())))));
        }
        nodes.add(new Node.Buttons(buttons(retro, from / SHOWN, all.size(), sorts), List.of()));
        return new Card(title, nodes);
    }

    static Text line(Retro retro, Sticky card, Optional<PersonId> author) {
        return line(retro, card, author, LONGEST);
    }

    static Text line(Retro retro, Sticky card, Optional<PersonId> author, int most) {
        var words = card.cut(most);
        return author.map(person ->
                        Text.said(
                                "retro.sticky.line.by",
                                "column",
                                retro.column(card.column()),
                                "words",
                                words,
                                "person",
                                Text.mention(person)))
                .orElseGet(() ->
                        Text.said(
                                "retro.sticky.line",
                                "column",
                                retro.column(card.column()),
                                "words",
                                words));
    }

    private static List<Button> buttons(Retro retro, int page, int count, boolean sorts) {
        var row = new ArrayList<Button>();
        if (sorts) {
            row.add(
                    new Button.Opens(
                                    Text.said("retro.sort"),
                                    ActionRef.of("retro", "sort", retro.id(), page))
                            .primary());
        }
        if (page > 0) {
            row.add(to(retro, page - 1, "retro.page.previous"));
        }
        if ((page + 1) * SHOWN < count) {
            row.add(to(retro, page + 1, "retro.page.next"));
        }
        return row;
    }

    private static Button to(Retro retro, int page, String label) {
        return new Button.Do(Text.said(label), ActionRef.of("retro", "stickies", retro.id(), page));
    }
}
