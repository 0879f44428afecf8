package relance.retro.outcome;

import static relance.chat.Text.said;

import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Turn;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answering for last time's commitments: for one's own, and for whoever leads for all of them.
final class CommitmentAnswers {
    private final RetroAccess access;
    private final CommitmentStore commitments;
    private final Settle settle;

    CommitmentAnswers(RetroAccess access, CommitmentStore commitments, Settle settle) {
        this.access = access;
        this.commitments = commitments;
        this.settle = settle;
    }

    private List<Commitment> answerable(Turn<Retro> turn) {
        boolean leads = access.leads(turn.handle(), turn.thing(), turn.actor());
        return commitments.of(turn.handle(), turn.thing().id()).stream()
                .filter(commitment -> leads || commitment.isOf(turn.actor()))
                .toList();
    }

    Reply form(Turn<Retro> turn) {
        var mine = answerable(turn);
        return mine.isEmpty()
                ? Reply.whisper(said("retro.commitments.notyours"))
                : new Reply.Open(CommitmentForm.of(turn.thing(), mine));
    }

    Reply answer(Turn<Retro> turn) {
        var mine = answerable(turn);
        var problems = new LinkedHashMap<String, Text>();
        for (var commitment : mine) {
            CommitmentForm.read(turn.values(), commitment)
                    .ifPresent(answered -> answer(turn, answered, problems));
        }
        access.kit().outbox().repaint(turn.handle(), turn.thing().id().subject());
        return problems.isEmpty()
                ? Reply.whisper(said("retro.commitments.noted"))
                : new Reply.Invalid(CommitmentForm.of(turn.thing(), mine), problems);
    }

    private void answer(Turn<Retro> turn, Commitment answered, Map<String, Text> problems) {
        var answer = answered.answer().orElseThrow();
        if (answer == Commitment.Answer.DROP && answered.why().isEmpty()) {
            problems.put(CommitmentForm.whyOf(answered), said("retro.problem.why"));
            return;
        }
        var refusal =
                switch (answer) {
                    case DONE -> settle(turn, answered, Optional.empty());
                    case DROP -> settle(turn, answered, Optional.of(answered.why()));
                    case STILL -> Optional.<Text>empty();
                };
        if (refusal.isPresent()) {
            problems.put(CommitmentForm.answerOf(answered), refusal.get());
            return;
        }
        commitments.answer(turn.handle(), turn.thing().id(), answered, turn.actor());
    }

    private Optional<Text> settle(Turn<Retro> turn, Commitment answered, Optional<String> why) {
        return settle.settle(turn.handle(), turn.actor(), answered.action(), why);
    }
}
