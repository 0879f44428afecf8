package relance.retro.phase;

import relance.chat.Button;
import relance.chat.Text;
import relance.retro.model.Retro;
import relance.retro.model.ThemeCommand;
import relance.retro.outcome.Overview;
import relance.retro.theme.Theme;

import java.util.List;

/// One theme after the other is talked about, each under a message and with a time of its own.
record DiscussPhase() implements PhaseRules {
    @Override
    public void enter(Passage passage) {
        passage.themes().talk().begin(passage.handle(), passage.retro());
    }

    @Override
    public void leave(Passage passage) {
        passage.themes().talk().end(passage.handle(), passage.retro());
    }

    @Override
    public void undo(Passage passage) {
        passage.themes().talk().undo(passage.handle(), passage.retro());
    }

    /// What was not talked about comes back next time.
    @Override
    public void end(Passage passage) {
        leave(passage);
    }

    @Override
    public boolean timed() {
        return false;
    }

    @Override
    public List<Text> lines(Overview overview) {
        return overview.themes().stream().map(Theme::stateLine).toList();
    }

    @Override
    public Text count(Overview overview) {
        return overview.themeCount();
    }

    @Override
    public List<Button> buttons(Retro retro, Button action) {
        return List.of(new ThemeCommand.Look(retro.id(), 0).does("retro.stickies"));
    }
}
