package relance.retro.phase;

import relance.chat.Button;
import relance.chat.Text;
import relance.retro.model.BoardCommand;
import relance.retro.model.Promise;
import relance.retro.model.Retro;
import relance.retro.outcome.Overview;

import java.util.List;
import java.util.Optional;

/// Four by four, people choose what goes to everybody.
record FourPhase() implements PhaseRules {
    @Override
    public void leave(Passage passage) {
        passage.bringBackParked();
    }

    @Override
    public void undo(Passage passage) {
        passage.board().rounds().backToPairs(passage.handle(), passage.retro());
    }

    @Override
    public Optional<Text> promise(Retro retro) {
        return Optional.of(Promise.ofStickies(retro));
    }

    @Override
    public boolean showsFacts() {
        return true;
    }

    @Override
    public Text count(Overview overview) {
        return overview.stickyCount();
    }

    @Override
    public List<Button> buttons(Retro retro, Button action) {
        return List.of(new BoardCommand.Mine(retro.id(), 0).does("retro.ours").primary());
    }
}
