package relance.retro.theme;

import static relance.chat.Text.said;

import relance.chat.Card;
import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.retro.board.Sticky;
import relance.retro.board.StickyStore;
import relance.retro.model.Phase;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroAnswers;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stickies put into themes by hand, and themes renamed and merged.
final class Groups {
    private final RetroAccess access;
    private final Kit kit;
    private final StickyStore stickies;
    private final ThemeStore themes;

    Groups(RetroAccess access, StickyStore stickies, ThemeStore themes) {
        this.access = access;
        this.kit = access.kit();
        this.stickies = stickies;
        this.themes = themes;
    }

    /// All stickies, for everybody, once the time for writing is over.
    Reply look(Turn<Retro> turn, int page) {
        var retro = turn.thing();
        return !retro.open() || retro.phase().showsAll()
                ? new Reply.Whisper(page(turn, page))
                : RetroAnswers.late(retro);
    }

    private Card page(Turn<Retro> turn, int page) {
        var retro = turn.thing();
        boolean sorts = retro.isIn(Phase.GROUP) && access.leads(turn.handle(), retro, turn.actor());
        return StickyPages.look(retro, all(turn), made(turn), page, sorts);
    }

    private List<Sticky> all(Turn<Retro> turn) {
        return stickies.all(turn.handle(), turn.thing().id());
    }

    private List<Theme> made(Turn<Retro> turn) {
        return themes.made(turn.handle(), turn.thing().id());
    }

    Reply sort(Turn<Retro> turn, int page) {
        var all = all(turn);
        if (all.isEmpty()) {
            return Reply.whisper(said("retro.stickies.none"));
        }
        var shown = StickyPages.on(all, page);
        return new Reply.Open(SortForm.of(turn.thing(), shown, made(turn), page));
    }

    /// The ticked stickies go into a theme that is there, into a new one, or out of theirs.
    Reply sorted(Turn<Retro> turn, int page) {
        var id = turn.thing().id();
        var sent = SortForm.read(turn.values(), id);
        var known = made(turn).stream().map(Theme::id).toList();
        if (sent.theme().filter(theme -> !known.contains(theme)).isPresent()) {
            return Reply.whisper(said("retro.theme.gone"));
        }
        var into =
                sent.title().isEmpty()
                        ? sent.theme()
                        : Optional.of(themes.add(turn.handle(), id, sent.title()));
        stickies.assign(turn.handle(), id, sent.stickies(), into);
        changed(turn);
        return new Reply.Replace(page(turn, page));
    }

    private void changed(Turn<Retro> turn) {
        themes.dropEmpty(turn.handle(), turn.thing().id());
        kit.outbox().repaint(turn.handle(), turn.thing().id().subject());
    }

    Reply edit(Turn<Retro> turn) {
        var made = made(turn);
        return made.isEmpty()
                ? Reply.whisper(said("retro.themes.none"))
                : new Reply.Open(ThemeForm.of(turn.thing(), made));
    }

    /// Renames a theme, or merges others into it, or both.
    Reply edited(Turn<Retro> turn) {
        var sent = ThemeForm.read(turn.values(), turn.thing().id());
        var made = made(turn);
        var known = made.stream().map(Theme::id).toList();
        var theme = sent.theme().filter(known::contains);
        if (theme.isEmpty()) {
            return Reply.whisper(said("retro.theme.gone"));
        }
        if (sent.asksNothing()) {
            return new Reply.Invalid(
                    ThemeForm.of(turn.thing(), made),
                    Map.of(ThemeFields.TITLE, said("retro.problem.theme.nothing")));
        }
        if (!sent.title().isEmpty()) {
            themes.rename(turn.handle(), theme.get(), sent.title());
        }
        sent.merged().stream()
                .filter(known::contains)
                .filter(other -> !other.equals(theme.get()))
                .forEach(other -> stickies.merge(turn.handle(), other, theme.get()));
        changed(turn);
        return Reply.whisper(said("retro.themes.count").with("count", made(turn).size()));
    }
}
