package relance.retro;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Subject;
import relance.retro.begin.Begin;
import relance.retro.board.Board;
import relance.retro.model.BreakoutId;
import relance.retro.model.LeadCommand;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroId;
import relance.retro.model.RetroView;
import relance.retro.model.ThemeId;
import relance.retro.outcome.Outcomes;
import relance.retro.outcome.Overview;
import relance.retro.outcome.Summary;
import relance.retro.phase.Phases;
import relance.retro.phase.RetroCard;
import relance.retro.theme.Themes;

/// Draws what people see of retros as it is in the database now: for a place, for threads of
/// themes, for whoever is waited for.
final class RetroPictures {
    private final RetroAccess access;
    private final Content content;
    private final FollowUp followUp;

    /// What there is to be drawn.
    record Content(Board board, Themes themes, Outcomes outcomes, Phases phases, Begin begin) {}

    RetroPictures(RetroAccess access, Content content, FollowUp followUp) {
        this.access = access;
        this.content = content;
        this.followUp = followUp;
    }

    Card draw(Handle handle, Subject subject, Audience audience) {
        var workspace = subject.workspace();
        long number = subject.number();
        var view = subject.aspect(RetroView.class);
        return switch (view) {
            case THEME ->
                    content.themes().draw(handle, new ThemeId(workspace, number), this::follow);
            case THEME_TIMEUP -> content.themes().timeUp(handle, new ThemeId(workspace, number));
            case BREAKOUT ->
                    content.board()
                            .breakouts()
                            .draw(handle, new BreakoutId(workspace, number), audience);
            case RETRO,
                    SUMMARY,
                    ASK,
                    TIMEUP,
                    YOURS,
                    WAITS,
                    LOST_PLACE,
                    LOST_REFUSED,
                    LOST_UNCERTAIN ->
                    draw(handle, view, new RetroId(workspace, number), audience);
        };
    }

    private Button follow(Retro retro, String words) {
        return followUp.button(retro.id().subject(), retro.place(), words);
    }

    private Card draw(Handle handle, RetroView view, RetroId id, Audience audience) {
        var retro = access.retros().find(handle, id).orElseThrow();
        return switch (view) {
            case RETRO -> own(handle, retro);
            case SUMMARY ->
                    Summary.of(overview(handle, retro), content.begin().after(handle, retro));
            case ASK -> content.phases().asks().line(handle, retro, audience);
            case TIMEUP -> Card.saying(said("retro.timeup").with("phase", retro.phase().label()));
            case YOURS -> titled("retro.yours", retro);
            case WAITS -> titled("retro.repeat.waits", retro);
            case LOST_PLACE ->
                    titled("retro.lost.place", retro)
                            .with(Summary.content(overview(handle, retro)).toArray(Node[]::new));
            case LOST_REFUSED -> unposted("retro.lost.refused", retro);
            case LOST_UNCERTAIN -> unposted("retro.lost.uncertain", retro);
            case THEME, THEME_TIMEUP, BREAKOUT ->
                    throw new IllegalArgumentException(view + " is not of a retro");
        };
    }

    private Overview overview(Handle handle, Retro retro) {
        return content.outcomes().overviews().of(handle, retro);
    }

    private Card own(Handle handle, Retro retro) {
        var overview = overview(handle, retro);
        if (retro.open()) {
            return RetroCard.open(overview, follow(retro, ""));
        }
        var summary = retro.id().as(RetroView.SUMMARY);
        var link = access.kit().outbox().linkTo(handle, summary, retro.place());
        return Summary.closed(overview, link);
    }

    private static Card titled(String key, Retro retro) {
        return Card.saying(said(key).with("title", retro.title()));
    }

    private static Card unposted(String key, Retro retro) {
        var again = new LeadCommand.Again(retro.id()).does("retro.again");
        return titled(key, retro).with(new Node.Buttons(again));
    }
}
