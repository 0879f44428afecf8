package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;

import java.util.HashMap;
import java.util.Map;

/// Dots on themes: seen by their owner alone until voting is over.
final class DotVotes {
    private final Kit kit;
    private final RetroAccess access;
    private final RetroPseudonyms pseudonyms;
    private final ThemeStore themes = new ThemeStore();
    private final Dots dots = new Dots();

    DotVotes(Kit kit, RetroAccess access, RetroPseudonyms pseudonyms) {
        this.kit = kit;
        this.access = access;
        this.pseudonyms = pseudonyms;
    }

    Reply form(Interaction interaction, RetroId id, int page) {
        return access.with(
                interaction,
                id,
                (handle, retro) -> {
                    if (!retro.isIn(Phase.VOTE)) {
                        return RetroAnswers.late(retro);
                    }
                    if (!access.takesPart(retro, interaction.actor())) {
                        return Reply.whisper(Text.said("retro.abstains"));
                    }
                    var made = themes.made(handle, id);
                    return made.isEmpty()
                            ? Reply.whisper(Text.said("retro.themes.none"))
                            : new Reply.Open(
                                    DotForm.of(
                                            retro, made, mine(handle, retro, interaction), page));
                });
    }

    private Map<Long, Integer> mine(Handle handle, Retro retro, Interaction interaction) {
        return dots.of(handle, retro.id(), pseudonyms.voter(handle, retro, interaction.actor()));
    }

    /// Sets the dots of a page; those of other pages stay.
    Reply vote(Interaction interaction, RetroId id, int page) {
        return access.with(
                interaction,
                id,
                (handle, retro) -> {
                    if (!retro.isIn(Phase.VOTE)) {
                        return RetroAnswers.late(retro);
                    }
                    if (!access.takesPart(retro, interaction.actor())) {
                        return Reply.whisper(Text.said("retro.abstains"));
                    }
                    var made = themes.made(handle, id);
                    var before = mine(handle, retro, interaction);
                    var after = new HashMap<>(before);
                    for (var theme : DotForm.on(made, page)) {
                        DotForm.dots(interaction.values(), theme)
                                .ifPresent(count -> after.put(theme.id().number(), count));
                    }
                    after.values().removeIf(count -> count <= 0);
                    int used = after.values().stream().mapToInt(Integer::intValue).sum();
                    if (used > retro.dots()) {
                        return new Reply.Invalid(
                                DotForm.of(retro, made, after, page),
                                Map.of(
                                        DotForm.on(made, page).getFirst().id().number() + "",
                                        Text.said(
                                                "retro.problem.dots",
                                                "used",
                                                used,
                                                "most",
                                                retro.dots())));
                    }
                    var voter = pseudonyms.voter(handle, retro, interaction.actor());
                    if (!after.equals(before)) {
                        dots.set(handle, id, voter, retro.dots(), after);
                        kit.outbox().repaint(handle, id.subject());
                    }
                    return new Reply.Whisper(DotForm.noted(retro, made, after, page));
                });
    }
}
