package relance.retro.phase;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Text;
import relance.retro.model.OutcomeCommand;
import relance.retro.model.Retro;
import relance.retro.outcome.Overview;
import relance.retro.outcome.Roti;

import java.util.List;
import java.util.stream.IntStream;

/// Was it worth the time, from 1 to 5.
record ClosePhase() implements PhaseRules {
    @Override
    public void end(Passage passage) {
        passage.outcomes().roti().sum(passage.handle(), passage.id());
    }

    @Override
    public Text count(Overview overview) {
        return said("retro.count.roti").with("count", overview.rotiAnswers());
    }

    @Override
    public List<Button> buttons(Retro retro, Button action) {
        return IntStream.rangeClosed(Roti.LEAST, Roti.MOST)
                .mapToObj(roti -> rate(retro, roti))
                .toList();
    }

    private static Button rate(Retro retro, int roti) {
        var rate = new OutcomeCommand.Rate(retro.id(), roti);
        return new Button.Do(said("retro.roti").with("roti", roti), rate.ref());
    }
}
