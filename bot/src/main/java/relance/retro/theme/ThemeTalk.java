package relance.retro.theme;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.outbox.Target;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroAlarm;
import relance.retro.model.RetroAnswers;
import relance.retro.model.RetroView;
import relance.retro.model.ThemeCommand;
import relance.retro.model.ThemeId;
import relance.retro.model.Vacuum;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// Talking about themes, each under a message of its own: one after the other in a live retro, the
/// first few side by side in one that is not.
public final class ThemeTalk {
    /// How many are opened at once when nobody leads from one to the next.
    private static final int AT_ONCE = 3;

    private static final Duration MORE = Duration.ofMinutes(5);

    private final RetroAccess access;
    private final Kit kit;
    private final ThemeStore themes;
    private final Dots dots;

    ThemeTalk(RetroAccess access, ThemeStore themes, Dots dots) {
        this.access = access;
        this.kit = access.kit();
        this.themes = themes;
        this.dots = dots;
    }

    public void begin(Handle handle, Retro retro) {
        int count = retro.plan().live() ? 1 : AT_ONCE;
        long talked = in(handle, retro, Theme.State.TALKED).count();
        for (long i = talked; i < count; i++) {
            open(handle, retro);
        }
    }

    private Stream<Theme> in(Handle handle, Retro retro, Theme.State state) {
        return themes.ranked(handle, retro.id()).stream().filter(t -> t.state() == state);
    }

    /// Opens the next theme, if there is one left.
    private boolean open(Handle handle, Retro retro) {
        var next = in(handle, retro, Theme.State.OPEN).findFirst();
        next.ifPresent(theme -> {
            set(handle, theme, Theme.State.TALKED, retro.plan().timeUp(kit.now()));
            kit.outbox().show(handle, theme.id().subject(), under(handle, retro));
        });
        return next.isPresent();
    }

    /// Under the retro's own message, once that one has been posted.
    public Target under(Handle handle, Retro retro) {
        return new Target.In(
                retro.place(), kit.outbox().addressOf(handle, retro.id().subject(), retro.place()));
    }

    private void set(Handle handle, Theme theme, Theme.State state, Optional<Instant> until) {
        themes.set(handle, theme.id(), state, until);
        var alarm = RetroAlarm.THEME_TIME.of(theme.id());
        until.ifPresentOrElse(
                at -> kit.alarms().set(handle, alarm, at), () -> kit.alarms().clear(handle, alarm));
        kit.outbox().refresh(handle, theme.id().subject());
    }

    Reply talk(Turn<Retro> turn, ThemeId id, ThemeCommand.How how) {
        var found = themes.find(turn.handle(), id).filter(t -> t.retro().equals(turn.thing().id()));
        if (found.isEmpty()) {
            return RetroAnswers.unknown();
        }
        var theme = found.get();
        // Pressed twice, or by two people at once.
        if (theme.state() != Theme.State.TALKED) {
            return Reply.whisper(said("retro.theme.over"));
        }
        return switch (how) {
            case NEXT -> next(turn, theme, Theme.State.DISCUSSED);
            case PARK -> next(turn, theme, Theme.State.PARKED);
            case MORE -> more(turn, theme);
        };
    }

    private Reply more(Turn<Retro> turn, Theme theme) {
        var now = kit.now();
        var from = theme.until().filter(at -> at.isAfter(now)).orElse(now);
        set(turn.handle(), theme, Theme.State.TALKED, Optional.of(from.plus(MORE)));
        return Reply.nothing();
    }

    private Reply next(Turn<Retro> turn, Theme theme, Theme.State state) {
        set(turn.handle(), theme, state, Optional.empty());
        boolean more = open(turn.handle(), turn.thing());
        kit.outbox().repaint(turn.handle(), turn.thing().id().subject());
        return more ? Reply.nothing() : Reply.whisper(said("retro.theme.last"));
    }

    /// What was not talked about is for next time; the dots are gone.
    public void end(Handle handle, Retro retro) {
        var id = retro.id();
        // Their own messages lead no further.
        in(handle, retro, Theme.State.TALKED)
                .forEach(theme -> kit.outbox().refresh(handle, theme.id().subject()));
        themes.turn(handle, id, Theme.State.TALKED, Theme.State.DISCUSSED);
        themes.turn(handle, id, Theme.State.OPEN, Theme.State.PARKED);
        dots.delete(handle, id);
        if (retro.anonymous()) {
            new Vacuum(kit).soon(handle, id);
        }
    }

    /// Back to voting, nothing has been talked about.
    public void undo(Handle handle, Retro retro) {
        themes.turn(handle, retro.id(), Theme.State.TALKED, Theme.State.OPEN);
        themes.turn(handle, retro.id(), Theme.State.DISCUSSED, Theme.State.OPEN);
    }

    /// Back to talking, what was left over may be talked about.
    public void takeUp(Handle handle, Retro retro) {
        themes.turn(handle, retro.id(), Theme.State.PARKED, Theme.State.OPEN);
    }

    /// The time for a theme is up: it only says so.
    public void timeUp(Handle handle, ThemeId id, Instant moment) {
        if (themes.timeUp(handle, id, moment)) {
            var theme = themes.find(handle, id).orElseThrow();
            var retro = access.retros().find(handle, theme.retro()).orElseThrow();
            kit.outbox().refresh(handle, id.subject());
            kit.outbox().anew(handle, RetroView.THEME_TIMEUP.of(id), under(handle, retro));
        }
    }
}
