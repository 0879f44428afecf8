package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.ActionRef;
import relance.chat.Ask;
import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Command;
import relance.chat.Feature;
import relance.chat.Help;
import relance.chat.Interaction;
import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.UnknownAction;
import relance.kit.Kit;
import relance.kit.Presence;
import relance.kit.Pseudonyms;
import relance.retro.begin.Begin;
import relance.retro.board.Board;
import relance.retro.model.BeginCommand;
import relance.retro.model.BoardCommand;
import relance.retro.model.LeadCommand;
import relance.retro.model.OutcomeCommand;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroAlarm;
import relance.retro.model.RetroCommand;
import relance.retro.model.RetroId;
import relance.retro.model.RetroPseudonyms;
import relance.retro.model.RetroStore;
import relance.retro.model.ThemeCommand;
import relance.retro.model.ThemeId;
import relance.retro.model.Vacuum;
import relance.retro.outcome.Outcomes;
import relance.retro.outcome.Settle;
import relance.retro.phase.Phases;
import relance.retro.theme.Themes;

import java.time.Instant;
import java.util.List;

/// Retrospectives: begun in a place, led or left to their deadlines, ended in actions that somebody
/// said yes to.
public final class RetroFeature implements Feature {
    private final Kit kit;
    private final Board board;
    private final Themes themes;
    private final Outcomes outcomes;
    private final Phases phases;
    private final Begin begin;
    private final RetroPictures pictures;
    private final RetroLosses losses;

    /// @param serverKey 32 bytes that seal the keys of anonymous retros
    public RetroFeature(Kit kit, byte[] serverKey, FollowUp followUp, Settle settle) {
        var keys = new Pseudonyms(serverKey, RetroCommand.FEATURE);
        var presence = new Presence(kit.people(), keys, kit.agenda());
        var access = new RetroAccess(kit, new RetroStore(), presence);
        var pseudonyms = new RetroPseudonyms(keys);
        this.kit = kit;
        this.board = new Board(access, pseudonyms);
        var stickies = board.stickies();
        this.themes = new Themes(access, pseudonyms, stickies);
        this.outcomes = new Outcomes(access, pseudonyms, stickies, themes, settle);
        this.phases = new Phases(access, board, themes, outcomes);
        this.begin = new Begin(access, pseudonyms, stickies, outcomes.commitments(), phases);
        this.losses = new RetroLosses(access, phases, begin);
        var content = new RetroPictures.Content(board, themes, outcomes, phases, begin);
        this.pictures = new RetroPictures(access, content, followUp);
    }

    @Override
    public String name() {
        return RetroCommand.FEATURE;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("new", List.of("retro"), List.of("rétro")),
                new Command("keep", List.of("keep"), List.of("garder")));
    }

    @Override
    public boolean leavesNoTrace(ActionRef action) {
        return RetroCommand.leavesNoTrace(action);
    }

    @Override
    public Reply handle(Interaction it) {
        var command = RetroCommand.decode(it.workspace(), it.action());
        return switch (command.orElseThrow(() -> new UnknownAction(it.action()))) {
            case BeginCommand beginning -> begin.handle(it, beginning);
            case LeadCommand leading -> phases.handle(it, leading);
            case BoardCommand writing -> board.handle(it, writing);
            case ThemeCommand theming -> themes.handle(it, theming);
            case OutcomeCommand settling -> outcomes.handle(it, settling);
        };
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        return kit.transact(handle -> pictures.draw(handle, subject, audience));
    }

    @Override
    public void wake(Subject subject, Instant moment) {
        var alarm = subject.aspect(RetroAlarm.class);
        if (alarm == RetroAlarm.VACUUM) {
            new Vacuum(kit).run();
        } else {
            kit.run(handle -> wake(handle, alarm, subject, moment));
        }
    }

    private void wake(Handle handle, RetroAlarm alarm, Subject subject, Instant moment) {
        switch (alarm) {
            case NEXT -> phases.due(handle, retro(subject));
            case TIMER -> phases.timeUp(handle, retro(subject), moment);
            case REMIND -> phases.asks().changed(handle, retro(subject));
            case THEME_TIME ->
                    themes.talk()
                            .timeUp(
                                    handle,
                                    new ThemeId(subject.workspace(), subject.number()),
                                    moment);
            case SERIES -> begin.due(handle, new PlaceId(subject.workspace(), subject.number()));
            case VACUUM -> {}
        }
    }

    private static RetroId retro(Subject subject) {
        return new RetroId(subject.workspace(), subject.number());
    }

    @Override
    public List<Ask> asks(PersonId person, Instant moment) {
        return kit.transact(handle -> phases.asks().of(handle, person));
    }

    @Override
    public Help help() {
        return RetroHelp.HELP;
    }

    @Override
    public void lost(Loss loss) {
        losses.take(loss);
    }
}
