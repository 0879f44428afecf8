package relance.retro;

import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Reply;
import relance.chat.Text;
import relance.text.Characters;

/// What the person who acted on a retro is told when it could not be done, or had been already.
final class RetroAnswers {
    private static final int QUOTED = 500;

    private RetroAnswers() {}

    static Reply unknown() {
        return Reply.whisper(Text.said("retro.unknown"));
    }

    static Reply notLeader(Retro retro) {
        return Reply.whisper(Text.said("retro.leads", "person", Text.mention(retro.facilitator())));
    }

    /// It is in another phase than the one for this.
    static Reply late(Retro retro) {
        return Reply.whisper(where(retro));
    }

    /// Pressed twice, or by two people at once.
    static Reply movedOn(Retro retro) {
        return Reply.whisper(
                retro.open()
                        ? Text.said("retro.movedon", "phase", retro.phase().label())
                        : where(retro));
    }

    static Text where(Retro retro) {
        return retro.closedAt()
                .map(at -> Text.said("retro.over", "moment", Text.moment(at)))
                .orElseGet(() -> Text.said("retro.late", "phase", retro.phase().label()));
    }

    /// What was written too late is given back.
    static Reply lateCard(Retro retro, String words) {
        return new Reply.Whisper(
                Card.saying(Text.said("retro.late.sticky", "where", where(retro)))
                        .with(
                                new Node.Note(
                                        Text.said(
                                                "retro.refused.quote",
                                                "words",
                                                Text.typed(
                                                        Characters.cut(words, QUOTED),
                                                        retro.id().workspace())))));
    }
}
