package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A theme's own message: what was written about it, and what to do next.
final class ThemeCard {
    private static final int CARDS = 10;
    private static final int LONGEST = 400;

    private ThemeCard() {}

    /// @param action the button that makes an action of it
    static Card of(Retro retro, Theme theme, List<Sticky> cards, Button action) {
        var authors = StickyStore.authors(retro, cards);
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.strong(theme.text())));
        nodes.add(
                new Node.Note(
                        Text.said(
                                "retro.theme.numbers",
                                "dots",
                                theme.dots(),
                                "stickies",
                                cards.size())));
        cards.stream()
                .limit(CARDS)
                .forEach(card ->
                        nodes.add(
                                new Node.Prose(
                                        StickyPages.line(
                                                retro,
                                                card,
                                                Optional.ofNullable(authors.get(card.number())),
                                                LONGEST))));
        if (cards.size() > CARDS) {
            nodes.add(new Node.Note(Text.said("retro.more", "count", cards.size() - CARDS)));
        }
        state(theme).ifPresent(text -> nodes.add(new Node.Note(text)));
        nodes.add(new Node.Buttons(buttons(retro, theme, action), List.of()));
        return new Card(Text.said("retro.theme.summary", "title", theme.text()), nodes);
    }

    private static Optional<Text> state(Theme theme) {
        return switch (theme.state()) {
            case TALKED ->
                    theme.until()
                            .map(at -> Text.said("retro.setting.timer", "moment", Text.moment(at)));
            case DISCUSSED -> Optional.of(Text.said("retro.theme.done"));
            case PARKED, RETURNED -> Optional.of(Text.said("retro.theme.next.time"));
            case OPEN -> Optional.empty();
        };
    }

    private static List<Button> buttons(Retro retro, Theme theme, Button action) {
        var row = new ArrayList<Button>();
        boolean now = retro.isIn(Phase.DISCUSS) && theme.state() == Theme.State.TALKED;
        if (now) {
            row.add(does(retro, theme, "talked", "retro.theme.next"));
            if (retro.plan().live()) {
                row.add(does(retro, theme, "more", "retro.theme.more"));
            }
            row.add(does(retro, theme, "park", "retro.theme.park"));
        }
        row.add(action);
        return row;
    }

    private static Button does(Retro retro, Theme theme, String verb, String label) {
        return new Button.Do(Text.said(label), ActionRef.of("retro", verb, retro.id(), theme.id()));
    }
}
