package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;
import relance.kit.Kit;
import relance.outbox.Target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Between one and all: two put their cards together in private, then four, and what they leave
/// goes to everybody.
///
/// The cards change hands as they are: a breakout's cards are written, changed and withdrawn as
/// one's own are, by any of its people.
final class Breakouts {
    private final Kit kit;
    private final RetroAccess access;
    private final RetroStore retros;
    private final StickyStore cards;
    private final BreakoutStore breakouts = new BreakoutStore();

    Breakouts(Kit kit, RetroAccess access, StickyStore cards) {
        this.kit = kit;
        this.access = access;
        this.retros = access.retros();
        this.cards = cards;
    }

    /// Pairs of those who wrote, by lot.
    void pair(Handle handle, Retro retro) {
        var writers = new ArrayList<>(cards.people(handle, retro.id()));
        retros.setWriters(handle, retro.id(), writers.size());
        Collections.shuffle(writers);
        for (var two : twos(writers)) {
            var breakout = breakouts.add(handle, retro.id(), Phase.PAIR, two);
            two.forEach(
                    person -> cards.give(handle, retro.id(), author(person), breakout.author()));
            tell(handle, breakout);
        }
    }

    void mergePairs(Handle handle, Retro retro) {
        for (var pairs : twos(breakouts.in(handle, retro.id(), Phase.PAIR))) {
            var people = pairs.stream().map(Breakout::members).flatMap(Collection::stream).toList();
            var breakout = breakouts.add(handle, retro.id(), Phase.FOUR, people);
            pairs.forEach(pair -> cards.give(handle, retro.id(), pair.author(), breakout.author()));
            tell(handle, breakout);
        }
    }

    /// Two by two; whoever is left makes the last ones three.
    private static <T> List<List<T>> twos(List<T> all) {
        var twos = new ArrayList<List<T>>();
        for (int i = 0; i < all.size(); i += 2) {
            int to = all.size() - i <= 3 ? all.size() : i + 2;
            twos.add(all.subList(i, to));
            if (to == all.size()) {
                break;
            }
        }
        return twos;
    }

    private static String author(PersonId person) {
        return Long.toString(person.number());
    }

    private void tell(Handle handle, Breakout breakout) {
        breakout.members()
                .forEach(person ->
                        kit.outbox().show(handle, breakout.id().subject(), new Target.To(person)));
    }

    /// One phase back, what was written together stays with one of those who wrote it.
    void undo(Handle handle, Retro retro) {
        var id = retro.id();
        var before = breakouts.in(handle, id, Phase.PAIR);
        for (var breakout : breakouts.in(handle, id, retro.phase())) {
            var keeper = breakout.members().getFirst();
            var to =
                    retro.phase() == Phase.PAIR
                            ? author(keeper)
                            : before.stream()
                                    .filter(pair -> pair.members().contains(keeper))
                                    .findFirst()
                                    .orElse(breakout)
                                    .author();
            cards.give(handle, id, breakout.author(), to);
        }
        breakouts.drop(handle, id, retro.phase());
        if (retro.phase() == Phase.PAIR) {
            retros.setWriters(handle, id, 0);
        }
    }

    /// The breakout this person is in; who comes late joins the smallest.
    Breakout of(Handle handle, Retro retro, PersonId person) {
        var all = breakouts.in(handle, retro.id(), retro.phase());
        var own = all.stream().filter(breakout -> breakout.members().contains(person)).findFirst();
        if (own.isPresent()) {
            return own.get();
        }
        var joined =
                all.isEmpty()
                        ? breakouts.add(handle, retro.id(), retro.phase(), List.of(person)).id()
                        : all.getFirst().id();
        breakouts.join(handle, joined, person);
        var breakout = breakouts.find(handle, joined).orElseThrow();
        kit.outbox().show(handle, joined.subject(), new Target.To(person));
        kit.outbox().refresh(handle, joined.subject());
        return breakout;
    }

    /// What its people see has changed.
    void changed(Handle handle, Retro retro, PersonId person) {
        if (retro.phase().inBreakouts()) {
            kit.outbox().refresh(handle, of(handle, retro, person).id().subject());
        }
    }

    Card draw(Handle handle, Subject subject, Audience audience) {
        var id = new BreakoutId(subject.workspace(), subject.number());
        var breakout = breakouts.find(handle, id);
        if (breakout.isEmpty()) {
            return Card.saying(Text.said("retro.breakout.gone"));
        }
        var retro = retros.find(handle, breakout.get().retro()).orElseThrow();
        // Whoever has left the place meanwhile sees no more of it.
        return audience instanceof Audience.Only(var reader)
                        && kit.people().isIn(handle, reader, retro.place())
                ? BreakoutCard.of(
                        retro,
                        breakout.get(),
                        cards.by(handle, retro.id(), breakout.get().author()),
                        reader)
                : Card.saying(Text.said("retro.unknown"));
    }

    /// The form that leaves out what matters less.
    Reply pare(Interaction interaction, RetroId id) {
        return access.with(
                interaction,
                id,
                (handle, retro) -> {
                    var refusal = refusal(retro, interaction.actor());
                    if (refusal.isPresent()) {
                        return refusal.get();
                    }
                    var ours = ours(handle, retro, interaction.actor());
                    return ours.isEmpty()
                            ? Reply.whisper(Text.said("retro.ours.count", "count", 0))
                            : new Reply.Open(BreakoutCard.paring(retro, ours));
                });
    }

    Reply pared(Interaction interaction, RetroId id) {
        return access.with(
                interaction,
                id,
                (handle, retro) -> {
                    var refusal = refusal(retro, interaction.actor());
                    if (refusal.isPresent()) {
                        return refusal.get();
                    }
                    var author = of(handle, retro, interaction.actor()).author();
                    BreakoutCard.leftOut(interaction.values())
                            .forEach(card -> cards.withdraw(handle, id, card, author));
                    changed(handle, retro, interaction.actor());
                    kit.outbox().repaint(handle, id.subject());
                    return Reply.whisper(
                            Text.said(
                                    "retro.ours.count",
                                    "count",
                                    ours(handle, retro, interaction.actor()).size()));
                });
    }

    private Optional<Reply> refusal(Retro retro, PersonId person) {
        if (!retro.open() || !retro.phase().inBreakouts()) {
            return Optional.of(RetroAnswers.late(retro));
        }
        return access.takesPart(retro, person)
                ? Optional.empty()
                : Optional.of(Reply.whisper(Text.said("retro.abstains")));
    }

    private List<Sticky> ours(Handle handle, Retro retro, PersonId person) {
        return cards.by(handle, retro.id(), of(handle, retro, person).author());
    }
}
