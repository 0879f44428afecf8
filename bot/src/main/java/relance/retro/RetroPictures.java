package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.ActionRef;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Interaction;
import relance.chat.Node;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;
import relance.kit.Kit;

import java.util.Optional;

/// Draws a retro as it is in the database now: for its place, for its themes' threads, for whoever
/// is waited for.
final class RetroPictures {
    private final Kit kit;
    private final RetroAccess access;
    private final StickyStore cards;
    private final RetroAsks asking;
    private final Breakouts together;
    private final SeriesRuns repeating;
    private final RetroFeature.FollowUp followUp;
    private final ThemeStore themes = new ThemeStore();
    private final CommitmentStore commitments = new CommitmentStore();
    private final Dots dots = new Dots();
    private final Roti worth = new Roti();

    RetroPictures(
            Kit kit,
            RetroAccess access,
            StickyStore cards,
            RetroAsks asking,
            Breakouts together,
            SeriesRuns repeating,
            RetroFeature.FollowUp followUp) {
        this.together = together;
        this.repeating = repeating;
        this.asking = asking;
        this.kit = kit;
        this.access = access;
        this.cards = cards;
        this.followUp = followUp;
    }

    Card draw(Subject subject, Audience audience) {
        return kit.database()
                .transact(handle ->
                        switch (subject.aspect()) {
                            case "theme", "theme-timeup" -> theme(handle, subject);
                            case "breakout" -> together.draw(handle, subject, audience);
                            default -> retro(handle, subject, audience);
                        });
    }

    private Card theme(Handle handle, Subject subject) {
        var theme =
                themes.find(handle, new ThemeId(subject.workspace(), subject.number()))
                        .orElseThrow();
        var retro = access.retros().find(handle, theme.retro()).orElseThrow();
        return subject.aspect().equals("theme-timeup")
                ? Card.saying(Text.said("retro.theme.timeup", "title", theme.text()))
                : ThemeCard.of(
                        retro, theme, cards.of(handle, theme.id()), follow(retro, theme.title()));
    }

    private Button follow(Retro retro, String words) {
        return followUp.button(retro.id().subject(), retro.place(), words);
    }

    private Card retro(Handle handle, Subject subject, Audience audience) {
        var retro =
                access.retros()
                        .find(handle, new RetroId(subject.workspace(), subject.number()))
                        .orElseThrow();
        var view = view(handle, retro);
        return switch (subject.aspect()) {
            case "ask" -> asking.line(handle, retro, audience);
            case "summary" -> RetroSummary.of(view);
            case "timeup" -> Card.saying(Text.said("retro.timeup", "phase", retro.phase().label()));
            case "yours" -> Card.saying(Text.said("retro.yours", "title", retro.title()));
            case "waits" -> Card.saying(Text.said("retro.repeat.waits", "title", retro.title()));
            case "lost-place" -> lost("retro.lost.place", view);
            case "lost-refused" -> unposted("retro.lost.refused", retro);
            case "lost-uncertain" -> unposted("retro.lost.uncertain", retro);
            default ->
                    retro.open()
                            ? RetroCard.open(view, follow(retro, ""))
                            : RetroSummary.closed(
                                    view,
                                    kit.outbox()
                                            .linkTo(
                                                    handle,
                                                    retro.id().as("summary"),
                                                    retro.place()));
        };
    }

    private static Card unposted(String key, Retro retro) {
        return Card.saying(Text.said(key, "title", retro.title()))
                .with(
                        new Node.Buttons(
                                new Button.Do(
                                        Text.said("retro.again"),
                                        ActionRef.of("retro", "again", retro.id()))));
    }

    private static Card lost(String key, RetroView view) {
        var card = Card.saying(Text.said(key, "title", view.retro().title()));
        for (var node : RetroSummary.of(view).nodes()) {
            if (!(node instanceof Node.Buttons)) {
                card = card.with(node);
            }
        }
        return card;
    }

    private RetroView view(Handle handle, Retro retro) {
        var id = retro.id();
        var count = cards.count(handle, id);
        return new RetroView(
                retro,
                count.cards(),
                retro.writers() == 0 && retro.open() ? count.writers() : retro.writers(),
                dots.voters(handle, id),
                themes.ranked(handle, id),
                commitments.of(handle, id),
                commitments.agreed(handle, id),
                worth.answers(handle, id),
                worth.kept(handle, id),
                repeating.after(handle, retro),
                facts(handle, retro));
    }

    private Optional<RetroFacts> facts(Handle handle, Retro retro) {
        return retro.plan().onActions()
                ? Optional.of(commitments.facts(handle, retro.id()))
                        .filter(facts -> !facts.actions().isEmpty())
                : Optional.empty();
    }

    /// What became of the place's actions, one by one.
    Reply facts(Interaction interaction, RetroId id, int page) {
        return access.with(
                interaction,
                id,
                (handle, retro) ->
                        facts(handle, retro)
                                .<Reply>map(facts ->
                                        new Reply.Whisper(FactsCard.page(retro, facts, page)))
                                .orElseGet(() -> Reply.whisper(Text.said("retro.facts.none"))));
    }

    /// The whole of an ended retro, for whoever is in its place.
    Reply export(Interaction interaction, RetroId id, int page) {
        return access.with(
                interaction,
                id,
                (handle, retro) ->
                        retro.open()
                                ? RetroAnswers.late(retro)
                                : new Reply.Whisper(
                                        RetroExport.of(
                                                view(handle, retro), cards.all(handle, id), page)));
    }
}
