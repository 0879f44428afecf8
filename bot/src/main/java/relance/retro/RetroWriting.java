package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;

import java.util.Map;
import java.util.Optional;

/// Writing cards, and changing and withdrawing one's own.
///
/// A card's number is drawn when its form opens, so that a form sent twice is one card and no mark
/// of its delivery has to be kept beside it.
final class RetroWriting {
    private final Kit kit;
    private final RetroAccess access;
    private final CardStore cards;
    private final RetroPseudonyms pseudonyms;
    private final RetroTogether together;

    RetroWriting(
            Kit kit,
            RetroAccess access,
            CardStore cards,
            RetroPseudonyms pseudonyms,
            RetroTogether together) {
        this.together = together;
        this.kit = kit;
        this.access = access;
        this.cards = cards;
        this.pseudonyms = pseudonyms;
    }

    Reply write(Interaction interaction, RetroId id) {
        return access.with(
                interaction,
                id,
                (handle, retro) ->
                        refusal(retro, interaction)
                                .orElseGet(() ->
                                        new Reply.Open(
                                                CardForm.of(
                                                        retro,
                                                        cards.draw(),
                                                        Optional.empty(),
                                                        "",
                                                        false))));
    }

    /// Under what name cards are kept: one's own, or one's circle's.
    private String author(Handle handle, Retro retro, PersonId person) {
        return retro.phase().inCircles()
                ? together.of(handle, retro, person).author()
                : pseudonyms.author(handle, retro, person);
    }

    private Optional<Reply> refusal(Retro retro, Interaction interaction) {
        if (!retro.writes()) {
            return Optional.of(RetroAnswers.late(retro));
        }
        return access.takesPart(retro, interaction.actor())
                ? Optional.empty()
                : Optional.of(Reply.whisper(Text.said("retro.abstains")));
    }

    Reply edit(Interaction interaction, RetroId id, long number) {
        return access.with(
                interaction,
                id,
                (handle, retro) -> {
                    if (!retro.writes()) {
                        return RetroAnswers.late(retro);
                    }
                    var author = author(handle, retro, interaction.actor());
                    return cards.by(handle, id, author).stream()
                            .filter(card -> card.number() == number)
                            .findFirst()
                            .<Reply>map(card ->
                                    new Reply.Open(
                                            CardForm.of(
                                                    retro,
                                                    number,
                                                    Optional.of(card.part()),
                                                    card.words(),
                                                    true)))
                            .orElseGet(() -> Reply.whisper(Text.said("retro.card.gone")));
                });
    }

    Reply put(Interaction interaction, RetroId id, long number, boolean edited) {
        return access.with(
                interaction,
                id,
                (handle, retro) -> {
                    var words = CardForm.typed(interaction.values());
                    if (!retro.writes()) {
                        return RetroAnswers.lateCard(retro, words);
                    }
                    return refusal(retro, interaction)
                            .orElseGet(
                                    () -> put(handle, interaction, retro, number, words, edited));
                });
    }

    private Reply put(
            Handle handle,
            Interaction interaction,
            Retro retro,
            long number,
            String words,
            boolean edited) {
        var author = author(handle, retro, interaction.actor());
        int part = CardForm.part(interaction.values());
        if (edited && words.isEmpty()) {
            return withdraw(handle, retro, number, interaction.actor(), "retro.card.emptied");
        }
        var problem =
                CardForm.problem(words)
                        .or(() ->
                                part < retro.parts().size()
                                        ? Optional.empty()
                                        : Optional.of(Text.said("retro.problem.part")))
                        .or(() ->
                                cards.count(handle, retro.id()).cards() < Retro.MOST_CARDS
                                        ? Optional.empty()
                                        : Optional.of(Text.said("retro.problem.cards.many")));
        if (problem.isPresent()) {
            return new Reply.Invalid(
                    CardForm.of(retro, number, Optional.of(part), words, edited),
                    Map.of(CardForm.WORDS, problem.get()));
        }
        if (!cards.put(handle, retro.id(), number, author, part, words)) {
            return Reply.whisper(Text.said("retro.card.gone"));
        }
        kit.outbox().repaint(handle, retro.id().subject());
        together.changed(handle, retro, interaction.actor());
        var mine = cards.by(handle, retro.id(), author);
        return edited
                ? new Reply.Replace(MyCards.of(retro, mine, 0, Optional.empty()))
                : new Reply.Whisper(MyCards.noted(retro, mine));
    }

    Reply mine(Interaction interaction, RetroId id, int page) {
        return access.with(
                interaction,
                id,
                (handle, retro) -> {
                    var refusal = refusal(retro, interaction);
                    if (refusal.isPresent()) {
                        return refusal.get();
                    }
                    var author = author(handle, retro, interaction.actor());
                    return new Reply.Whisper(
                            MyCards.of(
                                    retro, cards.by(handle, id, author), page, Optional.empty()));
                });
    }

    Reply withdraw(Interaction interaction, RetroId id, long number) {
        return access.with(
                interaction,
                id,
                (handle, retro) ->
                        retro.writes()
                                ? withdraw(
                                        handle,
                                        retro,
                                        number,
                                        interaction.actor(),
                                        "retro.card.withdrawn")
                                : RetroAnswers.late(retro));
    }

    private Reply withdraw(Handle handle, Retro retro, long number, PersonId person, String said) {
        var author = author(handle, retro, person);
        cards.withdraw(handle, retro.id(), number, author);
        kit.outbox().repaint(handle, retro.id().subject());
        together.changed(handle, retro, person);
        return new Reply.Replace(
                MyCards.of(
                        retro,
                        cards.by(handle, retro.id(), author),
                        0,
                        Optional.of(Text.said(said))));
    }
}
