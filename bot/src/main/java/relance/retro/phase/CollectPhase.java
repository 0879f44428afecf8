package relance.retro.phase;

import relance.chat.Button;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.retro.model.BoardCommand;
import relance.retro.model.Phase;
import relance.retro.model.Promise;
import relance.retro.model.Retro;
import relance.retro.model.RetroId;
import relance.retro.outcome.Overview;

import java.util.List;
import java.util.Optional;

/// Each writes stickies that nobody else sees yet.
record CollectPhase() implements PhaseRules {
    @Override
    public boolean endsAll(Passage passage) {
        var stickies = passage.board().stickies();
        return stickies.count(passage.handle(), passage.id()).stickies() == 0
                && passage.themes().parked().none(passage.handle(), passage.retro().place());
    }

    @Override
    public void leave(Passage passage) {
        if (passage.retro().next().filter(Phase::inBreakouts).isPresent()) {
            passage.board().rounds().pair(passage.handle(), passage.retro());
        } else {
            passage.bringBackParked();
        }
    }

    @Override
    public List<Text> lines(Overview overview) {
        return overview.retro().columns();
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
        return List.of(
                write(retro.id()).primary(),
                new BoardCommand.Mine(retro.id(), 0).does("retro.mine"));
    }

    private static Button write(RetroId retro) {
        return new BoardCommand.Write(retro).opens("retro.sticky.write");
    }

    @Override
    public Optional<Request> request() {
        return Optional.of(new Request(CollectPhase::write, CollectPhase::wrote));
    }

    private static boolean wrote(Passage passage, PersonId person) {
        return passage.board().wrote(passage.handle(), passage.retro(), person);
    }
}
