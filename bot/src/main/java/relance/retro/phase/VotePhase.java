package relance.retro.phase;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.retro.model.Promise;
import relance.retro.model.Retro;
import relance.retro.model.RetroId;
import relance.retro.model.ThemeCommand;
import relance.retro.outcome.Overview;

import java.util.List;
import java.util.Optional;

/// Each puts dots on themes, hidden until voting ends.
record VotePhase() implements PhaseRules {
    @Override
    public void leave(Passage passage) {
        passage.themes().dots().count(passage.handle(), passage.id());
    }

    @Override
    public Optional<Text> promise(Retro retro) {
        return Optional.of(Promise.ofDots(retro));
    }

    @Override
    public Text count(Overview overview) {
        return said("retro.count.voters")
                .with("voters", overview.voters())
                .with("themes", overview.themes().size())
                .with("dots", overview.retro().dots());
    }

    @Override
    public List<Button> buttons(Retro retro, Button action) {
        return List.of(
                dots(retro.id()).primary(),
                new ThemeCommand.Look(retro.id(), 0).does("retro.stickies"));
    }

    private static Button dots(RetroId retro) {
        return new ThemeCommand.Dot(retro, 0).opens("retro.dots");
    }

    @Override
    public Optional<Request> request() {
        return Optional.of(new Request(VotePhase::dots, VotePhase::voted));
    }

    private static boolean voted(Passage passage, PersonId person) {
        return passage.themes().voted(passage.handle(), passage.retro(), person);
    }
}
