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
final class OwnStickies {
    private final Kit kit;
    private final RetroAccess access;
    private final StickyStore cards;
    private final RetroPseudonyms pseudonyms;
    private final Breakouts together;

    OwnStickies(
            Kit kit,
            RetroAccess access,
            StickyStore cards,
            RetroPseudonyms pseudonyms,
            Breakouts together) {
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
                                                StickyForm.of(
                                                        retro,
                                                        cards.draw(),
                                                        Optional.empty(),
                                                        "",
                                                        false))));
    }

    /// Under what name cards are kept: one's own, or one's breakout's.
    private String author(Handle handle, Retro retro, PersonId person) {
        return retro.phase().inBreakouts()
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
                                            StickyForm.of(
                                                    retro,
                                                    number,
                                                    Optional.of(card.column()),
                                                    card.words(),
                                                    true)))
                            .orElseGet(() -> Reply.whisper(Text.said("retro.sticky.gone")));
                });
    }

    Reply put(Interaction interaction, RetroId id, long number, boolean edited) {
        return access.with(
                interaction,
                id,
                (handle, retro) -> {
                    var words = StickyForm.typed(interaction.values());
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
        int column = StickyForm.column(interaction.values());
        if (edited && words.isEmpty()) {
            return withdraw(handle, retro, number, interaction.actor(), "retro.sticky.emptied");
        }
        var problem =
                StickyForm.problem(words)
                        .or(() ->
                                column < retro.columns().size()
                                        ? Optional.empty()
                                        : Optional.of(Text.said("retro.problem.column")))
                        .or(() ->
                                cards.count(handle, retro.id()).cards() < Retro.MOST_STICKIES
                                        ? Optional.empty()
                                        : Optional.of(Text.said("retro.problem.stickies.many")));
        if (problem.isPresent()) {
            return new Reply.Invalid(
                    StickyForm.of(retro, number, Optional.of(column), words, edited),
                    Map.of(StickyForm.WORDS, problem.get()));
        }
        if (!cards.put(handle, retro.id(), number, author, column, words)) {
            return Reply.whisper(Text.said("retro.sticky.gone"));
        }
        kit.outbox().repaint(handle, retro.id().subject());
        together.changed(handle, retro, interaction.actor());
        var mine = cards.by(handle, retro.id(), author);
        return edited
                ? new Reply.Replace(MyStickies.of(retro, mine, 0, Optional.empty()))
                : new Reply.Whisper(MyStickies.noted(retro, mine));
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
                            MyStickies.of(
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
                                        "retro.sticky.withdrawn")
                                : RetroAnswers.late(retro));
    }

    private Reply withdraw(Handle handle, Retro retro, long number, PersonId person, String said) {
        var author = author(handle, retro, person);
        cards.withdraw(handle, retro.id(), number, author);
        kit.outbox().repaint(handle, retro.id().subject());
        together.changed(handle, retro, person);
        return new Reply.Replace(
                MyStickies.of(
                        retro,
                        cards.by(handle, retro.id(), author),
                        0,
                        Optional.of(Text.said(said))));
    }
}
