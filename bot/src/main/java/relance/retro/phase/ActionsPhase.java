package relance.retro.phase;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Text;
import relance.retro.model.OutcomeCommand;
import relance.retro.model.Retro;
import relance.retro.outcome.Commitment;
import relance.retro.outcome.Overview;

import java.util.List;
import java.util.Optional;

/// Last time's commitments need an answer each.
record ActionsPhase() implements PhaseRules {
    @Override
    public boolean isEmpty(Passage passage) {
        return commitments(passage).isEmpty();
    }

    private static List<Commitment> commitments(Passage passage) {
        return passage.outcomes().commitments().of(passage.handle(), passage.id());
    }

    @Override
    public Optional<Text> missing(Passage passage) {
        var open =
                commitments(passage).stream()
                        .filter(commitment -> !commitment.answered())
                        .map(Commitment::line)
                        .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        said("retro.commitments.open")
                                .with("count", open.size())
                                .with("list", Text.join("\n", open)));
    }

    @Override
    public List<Text> lines(Overview overview) {
        return overview.commitmentLines();
    }

    @Override
    public boolean showsFacts() {
        return true;
    }

    @Override
    public Text count(Overview overview) {
        var all = overview.commitments();
        return said("retro.count.commitments")
                .with("answered", all.stream().filter(Commitment::answered).count())
                .with("all", all.size());
    }

    @Override
    public List<Button> buttons(Retro retro, Button action) {
        var answer = new OutcomeCommand.Answer(retro.id()).opens("retro.commitments");
        return List.of(answer.primary());
    }
}
