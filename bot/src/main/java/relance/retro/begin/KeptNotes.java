package relance.retro.begin;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Source;
import relance.chat.Text;
import relance.kit.Kit;
import relance.retro.board.Sticky;
import relance.retro.board.StickyForm;
import relance.retro.board.StickyStore;
import relance.retro.model.Format;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroPseudonyms;
import relance.retro.model.Vacuum;
import relance.text.Characters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// What is kept for the next retro of a place, between two of them.
final class KeptNotes {
    private final RetroAccess access;
    private final Kit kit;
    private final StickyStore stickies;
    private final RetroPseudonyms pseudonyms;

    KeptNotes(RetroAccess access, StickyStore stickies, RetroPseudonyms pseudonyms) {
        this.access = access;
        this.kit = access.kit();
        this.stickies = stickies;
        this.pseudonyms = pseudonyms;
    }

    /// Opens the form with the words of a message, or with typed ones.
    Reply keep(Interaction it) {
        return kit.transact(handle -> {
            var place = it.place();
            if (kit.people().shareable(handle, place).isEmpty()
                    || !kit.people().isIn(handle, it.actor(), place)) {
                return nowhere();
            }
            var words = it.source().map(Source::words).orElse(it.values().words());
            return new Reply.Open(NoteForm.of(place, columns(handle, place), cut(words), 0));
        });
    }

    private static Reply nowhere() {
        return Reply.whisper(said("retro.keep.place"));
    }

    private static String cut(String typed) {
        var words = typed.strip();
        return Characters.length(words) <= Sticky.LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, Sticky.LONGEST));
    }

    /// The columns of the place's last retro, as the next one's are not known.
    private List<Text> columns(Handle handle, PlaceId place) {
        return access.retros()
                .lastIn(handle, place)
                .map(Retro::columns)
                .orElseGet(Format.START::columns);
    }

    private List<String> columnNames(Handle handle, PlaceId place) {
        return access.retros()
                .lastIn(handle, place)
                .map(Retro::columnNames)
                .orElseGet(Format.START::columnNames);
    }

    Reply kept(Interaction it, PlaceId place) {
        return kit.once(it, handle -> kept(handle, it, place));
    }

    private Reply kept(Handle handle, Interaction it, PlaceId place) {
        if (!kit.people().isIn(handle, it.actor(), place)) {
            return nowhere();
        }
        var words = StickyForm.typed(it.values());
        int column = StickyForm.column(it.values());
        var problem = StickyForm.problem(words);
        if (problem.isPresent()) {
            return new Reply.Invalid(
                    NoteForm.of(place, columns(handle, place), words, column),
                    Map.of(StickyForm.WORDS, problem.get()));
        }
        var names = columnNames(handle, place);
        var name = column < names.size() ? names.get(column) : "";
        add(handle, place, new Note(it.actor(), name, words));
        return Reply.whisper(said("retro.keep.kept").with("place", Text.in(place)));
    }

    private void add(Handle handle, PlaceId place, Note note) {
        handle.createUpdate(
                        """
                        insert into retro_note (workspace, place, person, column_name, words,
                            kept_at)
                        values (:workspace, :number, :person, :columnName, :words, :now)
                        """)
                .bindMethods(place)
                .bindMethods(note)
                .bind("now", kit.now())
                .execute();
    }

    /// Makes stickies of what was kept for this retro's place; in an anonymous one under the
    /// pseudonyms of those who kept it, and nothing else is left of who did.
    void empty(Handle handle, Retro retro) {
        var columns = retro.columnNames();
        var notes = new ArrayList<>(taken(handle, retro.place()));
        Collections.shuffle(notes);
        if (retro.anonymous() && !notes.isEmpty()) {
            // What is left on the disk of who kept them goes too.
            new Vacuum(kit).soon(handle, retro.id());
        }
        for (var note : notes) {
            var author = pseudonyms.author(handle, retro, note.person());
            int column = Math.max(0, columns.indexOf(note.columnName()));
            stickies.add(handle, retro.id(), author, column, note.words());
        }
    }

    private static List<Note> taken(Handle handle, PlaceId place) {
        return handle.createQuery(
                        """
                        delete from retro_note where workspace = :workspace and place = :number
                        returning workspace, person, column_name, words
                        """)
                .bindMethods(place)
                .mapTo(Note.class)
                .list();
    }
}
