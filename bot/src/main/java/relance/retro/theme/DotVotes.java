package relance.retro.theme;

import static relance.chat.Text.said;

import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.retro.model.Retro;
import relance.retro.model.RetroPseudonyms;
import relance.retro.model.ThemeId;

import java.util.HashMap;
import java.util.Map;

/// Dots on themes: seen by their owner alone until voting is over.
final class DotVotes {
    private final Kit kit;
    private final RetroPseudonyms pseudonyms;
    private final ThemeStore themes;
    private final Dots dots;

    DotVotes(Kit kit, RetroPseudonyms pseudonyms, ThemeStore themes, Dots dots) {
        this.kit = kit;
        this.pseudonyms = pseudonyms;
        this.themes = themes;
        this.dots = dots;
    }

    Reply form(Turn<Retro> turn, int page) {
        var made = themes.made(turn.handle(), turn.thing().id());
        return made.isEmpty()
                ? Reply.whisper(said("retro.themes.none"))
                : new Reply.Open(DotForm.of(turn.thing(), made, mine(turn), page));
    }

    private Map<ThemeId, Integer> mine(Turn<Retro> turn) {
        return dots.of(turn.handle(), turn.thing().id(), voter(turn));
    }

    private String voter(Turn<Retro> turn) {
        return pseudonyms.voter(turn.handle(), turn.thing(), turn.actor());
    }

    /// Sets the dots of a page; those of other pages stay.
    Reply vote(Turn<Retro> turn, int page) {
        var retro = turn.thing();
        var made = themes.made(turn.handle(), retro.id());
        var before = mine(turn);
        var after = new HashMap<>(before);
        for (var theme : DotForm.on(made, page)) {
            DotForm.dots(turn.values(), theme).ifPresent(count -> after.put(theme.id(), count));
        }
        after.values().removeIf(count -> count <= 0);
        int used = DotForm.used(after);
        if (used > retro.dots()) {
            var problem = said("retro.problem.dots").with("used", used).with("most", retro.dots());
            var field = DotForm.name(DotForm.on(made, page).getFirst());
            var form = DotForm.of(retro, made, after, page);
            return new Reply.Invalid(form, Map.of(field, problem));
        }
        if (!after.equals(before)) {
            dots.set(turn.handle(), retro, voter(turn), after);
            kit.outbox().repaint(turn.handle(), retro.id().subject());
        }
        return new Reply.Whisper(DotForm.noted(retro, made, after, page));
    }
}
