package relance.teams.render;

import java.util.List;

/// Brings out as many buttons as a card may show: one for each thing that has any, then the rest
/// from the top. The others stay behind the "…" of their row.
final class MenuFold {
    static final String FOLDED = "secondary";

    private int left;

    private MenuFold(int left) {
        this.left = left;
    }

    /// What must be said yes to first, and stays folded, is asked in a dialog: Teams shows no card
    /// under a button of its "…".
    static void unfold(List<Part> parts) {
        var fold = new MenuFold(Limits.VISIBLE_ACTIONS);
        for (var part : parts) {
            fold.unfold(part, 0, 1);
        }
        for (var part : parts) {
            fold.unfold(part, 1, part.buttons().size());
        }
        parts.forEach(part -> part.buttons().forEach(CardActions::askElsewhere));
    }

    private void unfold(Part part, int from, int to) {
        for (int i = from; i < Math.min(to, part.buttons().size()) && left > 0; i++) {
            part.buttons().get(i).remove("mode");
            left--;
        }
    }
}
