package relance.retro.theme;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.retro.board.Sticky;
import relance.retro.model.Phase;
import relance.retro.model.Retro;
import relance.retro.model.RetroText;
import relance.retro.model.ThemeCommand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A theme's own message: what was written about it, and what to do next.
final class ThemeCard {
    private static final int STICKIES = 10;
    private static final int LONGEST = 400;

    private ThemeCard() {}

    /// @param action the button that makes an action of it
    static Card of(Retro retro, Theme theme, List<Sticky> stickies, Button action) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.strong(theme.text())));
        nodes.add(
                new Node.Note(
                        said("retro.theme.numbers")
                                .with("dots", theme.dots())
                                .with("stickies", stickies.size())));
        stickies.stream()
                .limit(STICKIES)
                .map(sticky -> new Node.Prose(StickyPages.line(retro, sticky, LONGEST)))
                .forEach(nodes::add);
        if (stickies.size() > STICKIES) {
            nodes.add(new Node.Note(RetroText.more(stickies.size() - STICKIES)));
        }
        state(theme).map(Node.Note::new).ifPresent(nodes::add);
        nodes.add(new Node.Buttons(buttons(retro, theme, action), List.of()));
        return new Card(said("retro.theme.summary").with("title", theme.text()), nodes);
    }

    private static Optional<Text> state(Theme theme) {
        return switch (theme.state()) {
            case TALKED -> theme.until().map(RetroText::timer);
            case DISCUSSED -> Optional.of(said("retro.theme.done"));
            case PARKED, RETURNED -> Optional.of(said("retro.theme.next.time"));
            case OPEN -> Optional.empty();
        };
    }

    private static List<Button> buttons(Retro retro, Theme theme, Button action) {
        if (!retro.isIn(Phase.DISCUSS) || theme.state() != Theme.State.TALKED) {
            return List.of(action);
        }
        var row = new ArrayList<Button>();
        row.add(does(theme, ThemeCommand.How.NEXT, "retro.theme.next"));
        if (retro.plan().live()) {
            row.add(does(theme, ThemeCommand.How.MORE, "retro.theme.more"));
        }
        row.add(does(theme, ThemeCommand.How.PARK, "retro.theme.park"));
        row.add(action);
        return row;
    }

    private static Button does(Theme theme, ThemeCommand.How how, String label) {
        return new ThemeCommand.Talk(theme.retro(), theme.id(), how).does(label);
    }
}
