package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What was promised last time, what is agreed this time, and whether it was worth it.
final class RetroOutcomes {
    private final Kit kit;
    private final RetroAccess access;
    private final RetroPseudonyms pseudonyms;
    private final RetroFeature.Settle settle;
    private final CommitmentStore commitments = new CommitmentStore();
    private final Roti worth = new Roti();

    RetroOutcomes(
            Kit kit, RetroAccess access, RetroPseudonyms pseudonyms, RetroFeature.Settle settle) {
        this.kit = kit;
        this.access = access;
        this.pseudonyms = pseudonyms;
        this.settle = settle;
    }

    /// The commitments that this person may answer for: their own, and for whoever leads all of
    /// them.
    private List<CommitmentStore.Commitment> answerable(
            Handle handle, Retro retro, Interaction interaction) {
        boolean leads = access.leads(handle, retro, interaction.actor());
        return commitments.of(handle, retro.id()).stream()
                .filter(promise -> leads || promise.isOf(interaction.actor()))
                .toList();
    }

    Reply commitments(Interaction interaction, RetroId id) {
        return access.with(
                interaction,
                id,
                (handle, retro) -> {
                    if (!retro.isIn(Phase.ACTIONS)) {
                        return RetroAnswers.late(retro);
                    }
                    var mine = answerable(handle, retro, interaction);
                    return mine.isEmpty()
                            ? Reply.whisper(Text.said("retro.commitments.notyours"))
                            : new Reply.Open(CommitmentForm.of(retro, mine));
                });
    }

    Reply settled(Interaction interaction, RetroId id) {
        return access.with(
                interaction,
                id,
                (handle, retro) -> {
                    if (!retro.isIn(Phase.ACTIONS)) {
                        return RetroAnswers.late(retro);
                    }
                    var mine = answerable(handle, retro, interaction);
                    var problems = new LinkedHashMap<String, Text>();
                    for (var promise : mine) {
                        answer(handle, interaction, id, promise, problems);
                    }
                    kit.outbox().repaint(handle, id.subject());
                    return problems.isEmpty()
                            ? Reply.whisper(Text.said("retro.commitments.noted"))
                            : new Reply.Invalid(CommitmentForm.of(retro, mine), problems);
                });
    }

    private void answer(
            Handle handle,
            Interaction interaction,
            RetroId id,
            CommitmentStore.Commitment promise,
            LinkedHashMap<String, Text> problems) {
        var sent = CommitmentForm.answer(interaction.values(), promise);
        if (sent.isEmpty()) {
            return;
        }
        var why = CommitmentForm.why(interaction.values(), promise);
        if (sent.get() == CommitmentStore.Answer.DROP && why.isEmpty()) {
            problems.put(CommitmentForm.whyOf(promise), Text.said("retro.problem.why"));
            return;
        }
        var refusal =
                switch (sent.get()) {
                    case DONE ->
                            settle.settle(
                                    handle,
                                    interaction.actor(),
                                    promise.action(),
                                    Optional.empty());
                    case DROP ->
                            settle.settle(
                                    handle,
                                    interaction.actor(),
                                    promise.action(),
                                    Optional.of(why));
                    case STILL -> Optional.<Text>empty();
                };
        if (refusal.isPresent()) {
            problems.put(CommitmentForm.answerOf(promise), refusal.get());
        } else {
            commitments.answer(handle, id, promise.action(), sent.get(), why, interaction.actor());
        }
    }

    Reply improve(Interaction interaction, RetroId id) {
        return access.leading(
                interaction,
                id,
                (handle, retro) -> {
                    var agreed = commitments.agreed(handle, id);
                    return agreed.isEmpty()
                            ? Reply.whisper(Text.said("retro.improve.none"))
                            : new Reply.Open(CommitmentForm.improving(retro, agreed));
                });
    }

    Reply improved(Interaction interaction, RetroId id) {
        return access.leading(
                interaction,
                id,
                (handle, retro) -> {
                    var named = CommitmentForm.improvement(interaction.values());
                    var agreed =
                            commitments.agreed(handle, id).stream()
                                    .filter(p -> named.filter(n -> n == p.action()).isPresent())
                                    .findFirst();
                    if (agreed.isEmpty()) {
                        return Reply.whisper(Text.said("retro.improve.none"));
                    }
                    access.retros().setImprovement(handle, id, agreed.get().action());
                    kit.outbox().repaint(handle, id.subject());
                    return Reply.nothing();
                });
    }

    Reply score(Interaction interaction, RetroId id, int score) {
        return access.with(
                interaction,
                id,
                (handle, retro) -> {
                    if (!retro.isIn(Phase.CLOSE)) {
                        return RetroAnswers.late(retro);
                    }
                    if (score < 1 || score > 5) {
                        return RetroAnswers.unknown();
                    }
                    worth.set(handle, id, roti(handle, retro, interaction.actor()), score);
                    kit.outbox().repaint(handle, id.subject());
                    return Reply.whisper(Text.said("retro.roti.noted", "roti", score));
                });
    }

    private String roti(Handle handle, Retro retro, PersonId person) {
        return pseudonyms.roti(handle, retro, person);
    }
}
