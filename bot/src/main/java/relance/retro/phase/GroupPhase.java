package relance.retro.phase;

import relance.chat.Button;
import relance.chat.Text;
import relance.retro.model.Phase;
import relance.retro.model.Retro;
import relance.retro.model.ThemeCommand;
import relance.retro.outcome.Overview;

import java.util.List;

/// Stickies that say the same become a theme.
record GroupPhase() implements PhaseRules {
    @Override
    public void leave(Passage passage) {
        passage.themes().settlement().settle(passage.handle(), passage.retro());
    }

    /// A retro that never came to voting has its themes all the same.
    @Override
    public void end(Passage passage) {
        if (Phase.VOTE.after(passage.retro().furthest())) {
            leave(passage);
        }
    }

    @Override
    public Text count(Overview overview) {
        return Text.join(" · ", List.of(overview.stickyCount(), overview.themeCount()));
    }

    @Override
    public List<Button> buttons(Retro retro, Button action) {
        return List.of(
                new ThemeCommand.Suggest(retro.id(), 0).does("retro.suggest").primary(),
                new ThemeCommand.Look(retro.id(), 0).does("retro.stickies"),
                new ThemeCommand.Edit(retro.id()).opens("retro.themes"));
    }
}
