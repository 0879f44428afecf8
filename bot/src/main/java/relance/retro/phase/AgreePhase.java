package relance.retro.phase;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Text;
import relance.retro.model.OutcomeCommand;
import relance.retro.model.Retro;
import relance.retro.model.ThemeCommand;
import relance.retro.outcome.Overview;

import java.util.List;

/// What was talked about becomes actions, one of them the improvement.
record AgreePhase() implements PhaseRules {
    @Override
    public void undo(Passage passage) {
        passage.themes().talk().takeUp(passage.handle(), passage.retro());
    }

    @Override
    public List<Text> lines(Overview overview) {
        return overview.agreedLines();
    }

    @Override
    public Text count(Overview overview) {
        return said("retro.count.agreed").with("count", overview.agreed().size());
    }

    @Override
    public List<Button> buttons(Retro retro, Button action) {
        return List.of(
                action.primary(),
                new OutcomeCommand.Improve(retro.id()).opens("retro.improve"),
                new ThemeCommand.Look(retro.id(), 0).does("retro.stickies"));
    }
}
