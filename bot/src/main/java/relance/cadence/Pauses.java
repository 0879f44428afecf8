package relance.cadence;

import static relance.chat.Text.said;

import relance.chat.Card;
import relance.chat.Interaction;
import relance.chat.Node;
import relance.chat.Reply;
import relance.kit.Kit;

/// Stops every reminder to a person, and starts them again. It is a right, and nobody else is told.
final class Pauses {
    private final Kit kit;
    private final Gate gate;
    private final Wishes wishes;

    Pauses(Kit kit, Gate gate, Wishes wishes) {
        this.kit = kit;
        this.gate = gate;
        this.wishes = wishes;
    }

    Reply stop(Interaction interaction) {
        kit.run(handle -> {
            wishes.stop(handle, interaction.actor(), kit.now());
            gate.touch(handle, interaction.actor());
        });
        return new Reply.Whisper(
                Card.saying(said("cadence.stopped")).with(new Node.Buttons(NudgeCard.start())));
    }

    Reply start(Interaction interaction) {
        kit.run(handle -> {
            wishes.start(handle, interaction.actor());
            gate.touch(handle, interaction.actor());
        });
        return Reply.whisper(said("cadence.started"));
    }
}
