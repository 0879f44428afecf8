package relance.profile;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.people.Place;
import relance.text.Catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The language of a place's shared messages, chosen by those who lead.
record PlaceLanguage(Kit kit) {
    static final String LANGUAGE = "language";

    Reply show(Interaction interaction) {
        return kit.transact(handle -> {
            var place = kit.people().place(handle, interaction.place());
            if (place.kind() == Place.Kind.DIRECT) {
                return Reply.whisper(said("profile.language.private"));
            }
            return leads(handle, interaction.actor())
                    ? new Reply.Open(form(place.id(), Optional.of(place.language())))
                    : mayNot(place);
        });
    }

    Reply keep(Interaction interaction, PlaceId id) {
        return kit.transact(handle -> {
            // To whoever is not in it, a place does not exist.
            if (!kit.people().isIn(handle, interaction.actor(), id)) {
                return Reply.whisper(said("profile.language.unknown"));
            }
            return leads(handle, interaction.actor())
                    ? keep(handle, id, interaction.values().text(LANGUAGE))
                    : mayNot(kit.people().place(handle, id));
        });
    }

    private Reply keep(Handle handle, PlaceId id, Optional<String> code) {
        var language = code.flatMap(PlaceLanguage::read);
        if (language.isEmpty()) {
            var problem = said("profile.problem.language");
            return new Reply.Invalid(form(id, Optional.empty()), Map.of(LANGUAGE, problem));
        }
        kit.people().setLanguage(handle, id, language.get());
        return Reply.whisper(
                said("profile.language.kept")
                        .with("place", Text.in(id))
                        .with("language", name(language.get())));
    }

    private static Optional<Locale> read(String code) {
        return Catalogue.LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(code))
                .findFirst();
    }

    private boolean leads(Handle handle, PersonId person) {
        return kit.people().person(handle, person).role().leads();
    }

    static Form form(PlaceId place, Optional<Locale> language) {
        var options =
                Catalogue.LANGUAGES.stream()
                        .map(one -> new Field.Option(one.getLanguage(), name(one)));
        var field =
                Field.pick(LANGUAGE, said("profile.language.language"), options.toList())
                        .value(language.map(Locale::getLanguage))
                        .needed();
        return new Form(
                        said("profile.language.title"),
                        said("profile.language.send"),
                        new ProfileCommand.KeepLanguage(place).ref(),
                        List.of(field))
                .intro(said("profile.language.intro").with("place", Text.in(place)));
    }

    private static Reply mayNot(Place place) {
        return Reply.whisper(
                said("profile.language.maychange").with("language", name(place.language())));
    }

    private static Text name(Locale language) {
        return said("profile.language." + Catalogue.language(language.getLanguage()).getLanguage());
    }
}
