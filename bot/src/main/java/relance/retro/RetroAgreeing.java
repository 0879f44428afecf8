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
final class RetroAgreeing {
    private final Kit kit;
    private final RetroAccess access;
    private final RetroPseudonyms pseudonyms;
    private final RetroFeature.Settle settle;
    private final PromiseStore promises = new PromiseStore();
    private final Worth worth = new Worth();

    RetroAgreeing(
            Kit kit, RetroAccess access, RetroPseudonyms pseudonyms, RetroFeature.Settle settle) {
        this.kit = kit;
        this.access = access;
        this.pseudonyms = pseudonyms;
        this.settle = settle;
    }

    /// The promises that this person may answer for: their own, and for whoever leads all of them.
    private List<PromiseStore.Promise> answerable(
            Handle handle, Retro retro, Interaction interaction) {
        boolean leads = access.leads(handle, retro, interaction.actor());
        return promises.of(handle, retro.id()).stream()
                .filter(promise -> leads || promise.isOf(interaction.actor()))
                .toList();
    }

    Reply promises(Interaction interaction, RetroId id) {
        return access.with(
                interaction,
                id,
                (handle, retro) -> {
                    if (!retro.isIn(Phase.ACTIONS)) {
                        return RetroAnswers.late(retro);
                    }
                    var mine = answerable(handle, retro, interaction);
                    return mine.isEmpty()
                            ? Reply.whisper(Text.said("retro.promises.notyours"))
                            : new Reply.Open(PromiseForm.of(retro, mine));
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
                            ? Reply.whisper(Text.said("retro.promises.noted"))
                            : new Reply.Invalid(PromiseForm.of(retro, mine), problems);
                });
    }

    private void answer(
            Handle handle,
            Interaction interaction,
            RetroId id,
            PromiseStore.Promise promise,
            LinkedHashMap<String, Text> problems) {
        var sent = PromiseForm.answer(interaction.values(), promise);
        if (sent.isEmpty()) {
            return;
        }
        var why = PromiseForm.why(interaction.values(), promise);
        if (sent.get() == PromiseStore.Answer.DROP && why.isEmpty()) {
            problems.put(PromiseForm.whyOf(promise), Text.said("retro.problem.why"));
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
            problems.put(PromiseForm.answerOf(promise), refusal.get());
        } else {
            promises.answer(handle, id, promise.action(), sent.get(), why, interaction.actor());
        }
    }

    Reply improve(Interaction interaction, RetroId id) {
        return access.leading(
                interaction,
                id,
                (handle, retro) -> {
                    var agreed = promises.agreed(handle, id);
                    return agreed.isEmpty()
                            ? Reply.whisper(Text.said("retro.improve.none"))
                            : new Reply.Open(PromiseForm.improving(retro, agreed));
                });
    }

    Reply improved(Interaction interaction, RetroId id) {
        return access.leading(
                interaction,
                id,
                (handle, retro) -> {
                    var named = PromiseForm.improvement(interaction.values());
                    var agreed =
                            promises.agreed(handle, id).stream()
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
                    worth.set(handle, id, scorer(handle, retro, interaction.actor()), score);
                    kit.outbox().repaint(handle, id.subject());
                    return Reply.whisper(Text.said("retro.score.noted", "score", score));
                });
    }

    private String scorer(Handle handle, Retro retro, PersonId person) {
        return pseudonyms.scorer(handle, retro, person);
    }
}
