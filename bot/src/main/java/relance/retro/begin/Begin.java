package relance.retro.begin;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.retro.board.StickyStore;
import relance.retro.model.BeginCommand;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroPseudonyms;
import relance.retro.outcome.CommitmentStore;
import relance.retro.phase.Phases;

import java.util.Optional;

/// How retros begin: what can be done about it, and what begins by itself.
public final class Begin {
    private final RetroAccess access;
    private final KeptNotes notes;
    private final NewRetros retros;
    private final SeriesSettings settings;
    private final SeriesRuns runs;

    public Begin(
            RetroAccess access,
            RetroPseudonyms pseudonyms,
            StickyStore stickies,
            CommitmentStore commitments,
            Phases phases) {
        var store = new SeriesStore();
        this.access = access;
        this.notes = new KeptNotes(access, stickies, pseudonyms);
        var start = new RetroStart(access, pseudonyms, notes, commitments, phases);
        this.retros = new NewRetros(access.kit(), start);
        this.settings = new SeriesSettings(access, store);
        this.runs = new SeriesRuns(access, start, store);
    }

    public Reply handle(Interaction it, BeginCommand command) {
        return switch (command) {
            case BeginCommand.Type() -> retros.typed(it);
            case BeginCommand.OpenForm(var draft) -> retros.form(it, draft);
            case BeginCommand.Create(var place) -> retros.create(it, place);
            case BeginCommand.Keep() -> notes.keep(it);
            case BeginCommand.Kept(var place) -> notes.kept(it, place);
            case BeginCommand.Repeat(var retro) -> access.ruling(it, retro, settings::form);
            case BeginCommand.Repeated(var retro) -> access.ruling(it, retro, settings::set);
        };
    }

    /// The next retro of a place is due.
    public void due(Handle handle, PlaceId place) {
        runs.due(handle, place);
    }

    /// No more retros come back there.
    public void stop(Handle handle, PlaceId place) {
        settings.stop(handle, place);
    }

    /// What comes after this retro, when it is the newest of its place.
    public Optional<Text> after(Handle handle, Retro retro) {
        return settings.after(handle, retro);
    }
}
