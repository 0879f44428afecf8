package relance.retro.board;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.outbox.Target;
import relance.retro.model.BreakoutId;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;

import java.util.List;

/// What people do in their breakouts: stickies are written, changed and withdrawn as one's own are,
/// by any of its people.
public final class Breakouts {
    private final RetroAccess access;
    private final Kit kit;
    private final StickyStore stickies;
    private final BreakoutStore store;

    Breakouts(RetroAccess access, StickyStore stickies, BreakoutStore store) {
        this.access = access;
        this.kit = access.kit();
        this.stickies = stickies;
        this.store = store;
    }

    /// The breakout that somebody is in; who comes late joins the smallest.
    Breakout of(Turn<Retro> turn) {
        var retro = turn.thing();
        var all = store.in(turn.handle(), retro.id(), retro.phase());
        return all.stream()
                .filter(breakout -> breakout.has(turn.actor()))
                .findFirst()
                .orElseGet(() -> joined(turn, all));
    }

    private Breakout joined(Turn<Retro> turn, List<Breakout> all) {
        var retro = turn.thing();
        var person = turn.actor();
        var id =
                all.isEmpty()
                        ? store.add(turn.handle(), retro.id(), retro.phase(), List.of(person)).id()
                        : all.getFirst().id();
        store.join(turn.handle(), id, person);
        kit.outbox().show(turn.handle(), id.subject(), new Target.To(person));
        kit.outbox().refresh(turn.handle(), id.subject());
        return store.find(turn.handle(), id).orElseThrow();
    }

    /// What its people see has changed.
    void changed(Turn<Retro> turn) {
        if (turn.thing().phase().inBreakouts()) {
            kit.outbox().refresh(turn.handle(), of(turn).id().subject());
        }
    }

    /// As one of its people sees it; whoever has left the place meanwhile sees no more of it.
    public Card draw(Handle handle, BreakoutId id, Audience audience) {
        var found = store.find(handle, id);
        if (found.isEmpty()) {
            return Card.saying(said("retro.breakout.gone"));
        }
        var breakout = found.get();
        var retro = access.retros().find(handle, breakout.retro()).orElseThrow();
        return audience instanceof Audience.Only(var reader)
                        && kit.people().isIn(handle, reader, retro.place())
                ? BreakoutCard.of(
                        retro, breakout, stickies.by(handle, retro.id(), breakout.author()), reader)
                : Card.saying(said("retro.unknown"));
    }

    /// The form that leaves out what matters less.
    Reply pare(Turn<Retro> turn) {
        var ours = ours(turn);
        return ours.isEmpty()
                ? Reply.whisper(said("retro.ours.count").with("count", 0))
                : new Reply.Open(PareForm.of(turn.thing(), ours));
    }

    Reply pared(Turn<Retro> turn) {
        var id = turn.thing().id();
        var author = of(turn).author();
        PareForm.leftOut(turn.values())
                .forEach(sticky -> stickies.withdraw(turn.handle(), id, sticky, author));
        changed(turn);
        kit.outbox().repaint(turn.handle(), id.subject());
        return Reply.whisper(said("retro.ours.count").with("count", ours(turn).size()));
    }

    private List<Sticky> ours(Turn<Retro> turn) {
        return stickies.by(turn.handle(), turn.thing().id(), of(turn).author());
    }
}
