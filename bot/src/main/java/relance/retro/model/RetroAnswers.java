package relance.retro.model;

import static relance.chat.Text.said;

import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Reply;
import relance.chat.Text;
import relance.text.Characters;

/// What the person who acted on a retro is told when it could not be done, or had been already.
public final class RetroAnswers {
    private static final int QUOTED = 500;

    private RetroAnswers() {}

    public static Reply unknown() {
        return Reply.whisper(said("retro.unknown"));
    }

    public static Reply notLeader(Retro retro) {
        return Reply.whisper(said("retro.leads").with("person", Text.mention(retro.facilitator())));
    }

    /// Whoever leads without taking part wants to write or vote.
    public static Reply abstains() {
        return Reply.whisper(said("retro.abstains"));
    }

    /// It is in another phase than the one for this.
    public static Reply late(Retro retro) {
        return Reply.whisper(where(retro));
    }

    /// Pressed twice, or by two people at once.
    public static Reply movedOn(Retro retro) {
        return Reply.whisper(
                retro.open()
                        ? said("retro.movedon").with("phase", retro.phase().label())
                        : where(retro));
    }

    public static Text where(Retro retro) {
        return retro.closedAt()
                .map(at -> said("retro.over").with("moment", Text.moment(at)))
                .orElseGet(() -> said("retro.late").with("phase", retro.phase().label()));
    }

    /// What was written too late is given back.
    public static Reply lateSticky(Retro retro, String words) {
        var quoted = Text.typed(Characters.cut(words, QUOTED), retro.id().workspace());
        return new Reply.Whisper(
                Card.saying(said("retro.late.sticky").with("where", where(retro)))
                        .with(new Node.Note(said("retro.refused.quote").with("words", quoted))));
    }
}
