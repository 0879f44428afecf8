package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Source;
import relance.chat.Text;
import relance.kit.Kit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is kept for the next retro of a place, between two of them.
final class KeptNotes {
    private final Kit kit;
    private final RetroStore retros;
    private final StickyStore cards;
    private final RetroPseudonyms pseudonyms;

    private record Note(PersonId person, String column, String words) {}

    KeptNotes(Kit kit, RetroStore retros, StickyStore cards, RetroPseudonyms pseudonyms) {
        this.kit = kit;
        this.retros = retros;
        this.cards = cards;
        this.pseudonyms = pseudonyms;
    }

    /// Opens the form with the words of a message, or with typed ones.
    Reply keep(Interaction interaction) {
        return kit.database()
                .transact(handle -> {
                    var place = interaction.place();
                    if (kit.people().shareable(handle, place).isEmpty()
                            || !kit.people().isIn(handle, interaction.actor(), place)) {
                        return Reply.whisper(Text.said("retro.keep.place"));
                    }
                    var words =
                            interaction
                                    .source()
                                    .map(Source::words)
                                    .orElse(interaction.values().words());
                    return new Reply.Open(
                            form(place, columns(handle, place), cut(words.strip()), 0));
                });
    }

    private static String cut(String words) {
        int most = Retro.LONGEST_STICKY;
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most));
    }

    static Form form(PlaceId place, List<Text> columns, String words, int column) {
        return new Form(
                Text.said("retro.keep.form"),
                Text.said("retro.keep.send"),
                ActionRef.of("retro", "kept", place),
                Optional.of(Text.said("retro.keep.intro")),
                List.of(
                        StickyForm.column(
                                IntStream.range(0, columns.size())
                                        .mapToObj(i ->
                                                new Field.Option(
                                                        Integer.toString(i), columns.get(i)))
                                        .toList(),
                                Optional.of(column)),
                        StickyForm.words(words)));
    }

    /// The columns of the place's last retro, as the next one's are not known.
    private List<Text> columns(Handle handle, PlaceId place) {
        return retros.lastIn(handle, place).map(Retro::columns).orElseGet(Format.START::columns);
    }

    Reply kept(Interaction interaction, PlaceId place) {
        return kit.database()
                .once(
                        interaction.workspace(),
                        interaction.receipt(),
                        handle ->
                                kit.people().isIn(handle, interaction.actor(), place)
                                        ? kept(handle, interaction, place)
                                        : Reply.whisper(Text.said("retro.keep.place")),
                        Reply::nothing);
    }

    private Reply kept(Handle handle, Interaction interaction, PlaceId place) {
        var words = StickyForm.typed(interaction.values());
        int column = StickyForm.column(interaction.values());
        var problem = StickyForm.problem(words);
        if (problem.isPresent()) {
            return new Reply.Invalid(
                    form(place, columns(handle, place), words, column),
                    Map.of(StickyForm.WORDS, problem.get()));
        }
        var names =
                retros.lastIn(handle, place)
                        .map(Retro::columnNames)
                        .orElseGet(Format.START::columnNames);
        var name = column < names.size() ? names.get(column) : "";
        handle.createUpdate(
                        """
                        insert into retro_note (workspace, place, person, column_name, words, kept_at)
                        values (:workspace, :place, :person, :column, :words, :now)
                        """)
                .bind("workspace", place.workspace())
                .bind("place", place)
                .bind("person", interaction.actor())
                .bind("column", name)
                .bind("words", words)
                .bind("now", kit.agenda().instant())
                .execute();
        return Reply.whisper(Text.said("retro.keep.kept", "place", Text.in(place)));
    }

    /// Makes cards of what was kept for this retro's place; in an anonymous one under the
    /// pseudonyms of those who kept it, and nothing else is left of who did.
    void empty(Handle handle, RetroId id) {
        var retro = retros.find(handle, id).orElseThrow();
        var columns = retro.columnNames();
        var notes =
                handle.createQuery(
                                """
                                delete from retro_note
                                where workspace = :workspace and place = :place
                                returning person, column_name, words
                                """)
                        .bind("workspace", id.workspace())
                        .bind("place", retro.place())
                        .map((rs, context) ->
                                new Note(
                                        new PersonId(id.workspace(), rs.getLong("person")),
                                        rs.getString("column_name"),
                                        rs.getString("words")))
                        .list();
        for (var note : notes) {
            cards.put(
                    handle,
                    id,
                    cards.draw(),
                    pseudonyms.author(handle, retro, note.person()),
                    Math.max(0, columns.indexOf(note.column())),
                    note.words());
        }
    }
}
