package relance.retro.outcome;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Reply;
import relance.kit.Turn;
import relance.retro.model.OutcomeCommand;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;

import java.util.List;

/// Which of the actions agreed on is the one improvement for the team.
final class Improvement {
    private static final String FIELD = "improvement";

    /// More cannot be chosen from on one of the platforms.
    private static final int MOST_OPTIONS = 99;

    private final RetroAccess access;
    private final CommitmentStore commitments;

    Improvement(RetroAccess access, CommitmentStore commitments) {
        this.access = access;
        this.commitments = commitments;
    }

    Reply form(Turn<Retro> turn) {
        var agreed = commitments.agreed(turn.handle(), turn.thing().id());
        return agreed.isEmpty() ? none() : new Reply.Open(form(turn.thing(), agreed));
    }

    static Form form(Retro retro, List<Commitment> agreed) {
        var options = agreed.stream().limit(MOST_OPTIONS).map(Improvement::option).toList();
        return new Form(
                said("retro.improve"),
                said("retro.improve.send"),
                new OutcomeCommand.Improved(retro.id()).ref(),
                List.of(
                        Field.pick(FIELD, said("retro.improve.which"), options)
                                .value(retro.improvement().map(String::valueOf))
                                .needed()));
    }

    private static Field.Option option(Commitment agreed) {
        return new Field.Option(Long.toString(agreed.action()), agreed.name());
    }

    private static Reply none() {
        return Reply.whisper(said("retro.improve.none"));
    }

    Reply name(Turn<Retro> turn) {
        var id = turn.thing().id();
        var named = turn.values().text(FIELD).orElse("");
        var agreed =
                commitments.agreed(turn.handle(), id).stream()
                        .filter(one -> named.equals(Long.toString(one.action())))
                        .findFirst();
        if (agreed.isEmpty()) {
            return none();
        }
        access.retros().setImprovement(turn.handle(), id, agreed.get().action());
        access.kit().outbox().repaint(turn.handle(), id.subject());
        return Reply.nothing();
    }
}
