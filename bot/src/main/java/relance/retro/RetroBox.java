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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is kept for the next retro of a place, between two of them.
final class RetroBox {
    private final Kit kit;
    private final RetroStore retros;
    private final CardStore cards;
    private final RetroPseudonyms pseudonyms;

    private record Note(PersonId person, String part, String words) {}

    RetroBox(Kit kit, RetroStore retros, CardStore cards, RetroPseudonyms pseudonyms) {
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
                    return new Reply.Open(form(place, parts(handle, place), cut(words.strip()), 0));
                });
    }

    private static String cut(String words) {
        int most = Retro.LONGEST_CARD;
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most));
    }

    static Form form(PlaceId place, List<Text> parts, String words, int part) {
        return new Form(
                Text.said("retro.keep.form"),
                Text.said("retro.keep.send"),
                ActionRef.of("retro", "kept", place),
                Optional.of(Text.said("retro.keep.intro")),
                List.of(
                        CardForm.part(
                                IntStream.range(0, parts.size())
                                        .mapToObj(i ->
                                                new Field.Option(Integer.toString(i), parts.get(i)))
                                        .toList(),
                                Optional.of(part)),
                        CardForm.words(words)));
    }

    /// The columns of the place's last retro, as the next one's are not known.
    private List<Text> parts(Handle handle, PlaceId place) {
        return retros.lastIn(handle, place).map(Retro::parts).orElseGet(Format.START::parts);
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
        var words = CardForm.typed(interaction.values());
        int part = CardForm.part(interaction.values());
        var problem = CardForm.problem(words);
        if (problem.isPresent()) {
            return new Reply.Invalid(
                    form(place, parts(handle, place), words, part),
                    Map.of(CardForm.WORDS, problem.get()));
        }
        var names =
                retros.lastIn(handle, place)
                        .map(Retro::partNames)
                        .orElseGet(Format.START::partNames);
        var name = part < names.size() ? names.get(part) : "";
        handle.createUpdate(
                        """
                        insert into retro_note (workspace, place, person, part, words, kept_at)
                        values (:workspace, :place, :person, :part, :words, :now)
                        """)
                .bind("workspace", place.workspace())
                .bind("place", place)
                .bind("person", interaction.actor())
                .bind("part", name)
                .bind("words", words)
                .bind("now", kit.agenda().instant())
                .execute();
        return Reply.whisper(Text.said("retro.keep.kept", "place", Text.in(place)));
    }

    /// Makes cards of what was kept for this retro's place; in an anonymous one under the
    /// pseudonyms of those who kept it, and nothing else is left of who did.
    void empty(Handle handle, RetroId id) {
        var retro = retros.find(handle, id).orElseThrow();
        var parts = retro.partNames();
        var notes =
                handle.createQuery(
                                """
                                delete from retro_note
                                where workspace = :workspace and place = :place
                                returning person, part, words
                                """)
                        .bind("workspace", id.workspace())
                        .bind("place", retro.place())
                        .map((rs, context) ->
                                new Note(
                                        new PersonId(id.workspace(), rs.getLong("person")),
                                        rs.getString("part"),
                                        rs.getString("words")))
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(notes);
        if (retro.anonymous() && !notes.isEmpty()) {
            // What is left on the disk of who kept them goes too.
            kit.alarms().set(handle, id.as("vacuum"), kit.agenda().instant());
        }
        for (var note : notes) {
            cards.put(
                    handle,
                    id,
                    cards.draw(),
                    pseudonyms.author(handle, retro, note.person()),
                    Math.max(0, parts.indexOf(note.part())),
                    note.words());
        }
    }
}
