package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.Reply;
import relance.chat.Text;
import relance.toolbox.Toolbox;

import java.util.Map;
import java.util.Optional;

/// Writing cards, and changing and withdrawing one's own.
///
/// A card's number is drawn when its form opens, so that a form sent twice is one card and no mark
/// of its delivery has to be kept beside it.
final class RetroWriting {
    private final Toolbox tools;
    private final RetroSight sight;
    private final CardStore cards;
    private final Voices voices;

    RetroWriting(Toolbox tools, RetroSight sight, CardStore cards, Voices voices) {
        this.tools = tools;
        this.sight = sight;
        this.cards = cards;
        this.voices = voices;
    }

    Reply write(Interaction interaction, RetroId id) {
        return sight.with(
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

    private Optional<Reply> refusal(Retro retro, Interaction interaction) {
        if (!retro.isIn(Phase.COLLECT)) {
            return Optional.of(RetroAnswers.late(retro));
        }
        return sight.takesPart(retro, interaction.actor())
                ? Optional.empty()
                : Optional.of(Reply.whisper(Text.said("retro.abstains")));
    }

    Reply edit(Interaction interaction, RetroId id, long number) {
        return sight.with(
                interaction,
                id,
                (handle, retro) -> {
                    if (!retro.isIn(Phase.COLLECT)) {
                        return RetroAnswers.late(retro);
                    }
                    var author = voices.author(handle, retro, interaction.actor());
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
        return sight.with(
                interaction,
                id,
                (handle, retro) -> {
                    var words = CardForm.typed(interaction.values());
                    if (!retro.isIn(Phase.COLLECT)) {
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
        var author = voices.author(handle, retro, interaction.actor());
        int part = CardForm.part(interaction.values());
        if (edited && words.isEmpty()) {
            return withdraw(handle, retro, number, author, "retro.card.emptied");
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
        tools.outbox().repaint(handle, retro.id().subject());
        var mine = cards.by(handle, retro.id(), author);
        return edited
                ? new Reply.Replace(MyCards.of(retro, mine, 0, Optional.empty()))
                : new Reply.Whisper(MyCards.noted(retro, mine));
    }

    Reply mine(Interaction interaction, RetroId id, int page) {
        return sight.with(
                interaction,
                id,
                (handle, retro) -> {
                    if (!retro.isIn(Phase.COLLECT)) {
                        return RetroAnswers.late(retro);
                    }
                    var author = voices.author(handle, retro, interaction.actor());
                    return new Reply.Whisper(
                            MyCards.of(
                                    retro, cards.by(handle, id, author), page, Optional.empty()));
                });
    }

    Reply withdraw(Interaction interaction, RetroId id, long number) {
        return sight.with(
                interaction,
                id,
                (handle, retro) ->
                        retro.isIn(Phase.COLLECT)
                                ? withdraw(
                                        handle,
                                        retro,
                                        number,
                                        voices.author(handle, retro, interaction.actor()),
                                        "retro.card.withdrawn")
                                : RetroAnswers.late(retro));
    }

    private Reply withdraw(Handle handle, Retro retro, long number, String author, String said) {
        cards.withdraw(handle, retro.id(), number, author);
        tools.outbox().repaint(handle, retro.id().subject());
        return new Reply.Replace(
                MyCards.of(
                        retro,
                        cards.by(handle, retro.id(), author),
                        0,
                        Optional.of(Text.said(said))));
    }
}
