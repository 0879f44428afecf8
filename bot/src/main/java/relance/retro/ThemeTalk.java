package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.outbox.Target;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Talking about themes, each under a message of its own: one after the other in a live retro, the
/// first few side by side in one that is not.
final class ThemeTalk {
    /// How many are opened at once when nobody leads from one to the next.
    static final int AT_ONCE = 3;

    private static final Duration MORE = Duration.ofMinutes(5);

    private final Kit kit;
    private final RetroAccess access;
    private final ThemeStore themes = new ThemeStore();

    ThemeTalk(Kit kit, RetroAccess access) {
        this.kit = kit;
        this.access = access;
    }

    void begin(Handle handle, Retro retro) {
        int count = retro.plan().live() ? 1 : AT_ONCE;
        long talked =
                themes.ranked(handle, retro.id()).stream()
                        .filter(theme -> theme.state() == Theme.State.TALKED)
                        .count();
        for (long i = talked; i < count; i++) {
            open(handle, retro);
        }
    }

    /// Opens the next theme, if there is one left.
    private boolean open(Handle handle, Retro retro) {
        var next =
                themes.ranked(handle, retro.id()).stream()
                        .filter(theme -> theme.state() == Theme.State.OPEN)
                        .findFirst();
        next.ifPresent(theme -> {
            int minutes = retro.plan().live() ? retro.plan().minutes() : 0;
            var until =
                    minutes == 0
                            ? Optional.<Instant>empty()
                            : Optional.of(kit.agenda().instant().plus(Duration.ofMinutes(minutes)));
            set(handle, theme, Theme.State.TALKED, until);
            kit.outbox().show(handle, theme.id().subject(), under(handle, retro));
        });
        return next.isPresent();
    }

    /// Under the retro's own message, once that one has been posted.
    Target under(Handle handle, Retro retro) {
        return new Target.In(
                retro.place(), kit.outbox().addressOf(handle, retro.id().subject(), retro.place()));
    }

    private void set(Handle handle, Theme theme, Theme.State state, Optional<Instant> until) {
        themes.set(handle, theme.id(), state, until);
        var alarm = theme.id().as("theme-time");
        until.ifPresentOrElse(
                at -> kit.alarms().set(handle, alarm, at), () -> kit.alarms().clear(handle, alarm));
        kit.outbox().refresh(handle, theme.id().subject());
    }

    Reply talk(Interaction interaction, RetroId id, ThemeId themeId, RetroCommand.How how) {
        return access.leading(
                interaction,
                id,
                (handle, retro) -> {
                    var theme = themes.find(handle, themeId).filter(t -> t.retro().equals(id));
                    if (theme.isEmpty()) {
                        return RetroAnswers.unknown();
                    }
                    if (!retro.isIn(Phase.DISCUSS)) {
                        return RetroAnswers.late(retro);
                    }
                    // Pressed twice, or by two people at once.
                    return theme.get().state() == Theme.State.TALKED
                            ? talk(handle, retro, theme.get(), how)
                            : Reply.whisper(Text.said("retro.theme.over"));
                });
    }

    private Reply talk(Handle handle, Retro retro, Theme theme, RetroCommand.How how) {
        return switch (how) {
            case NEXT -> next(handle, retro, theme, Theme.State.DISCUSSED);
            case PARK -> next(handle, retro, theme, Theme.State.PARKED);
            case MORE -> {
                var now = kit.agenda().instant();
                var from = theme.until().filter(at -> at.isAfter(now)).orElse(now);
                set(handle, theme, Theme.State.TALKED, Optional.of(from.plus(MORE)));
                yield Reply.nothing();
            }
        };
    }

    private Reply next(Handle handle, Retro retro, Theme theme, Theme.State state) {
        set(handle, theme, state, Optional.empty());
        boolean more = open(handle, retro);
        kit.outbox().repaint(handle, retro.id().subject());
        return more ? Reply.nothing() : Reply.whisper(Text.said("retro.theme.last"));
    }

    /// The time for a theme is up: it only says so.
    void timeUp(Handle handle, ThemeId id, Instant moment) {
        if (themes.timeUp(handle, id, moment)) {
            kit.outbox().refresh(handle, id.subject());
            themes.find(handle, id)
                    .flatMap(theme -> access.retros().find(handle, theme.retro()))
                    .ifPresent(retro ->
                            kit.outbox().anew(handle, id.as("theme-timeup"), under(handle, retro)));
        }
    }
}
