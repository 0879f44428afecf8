package relance.profile;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.chat.Values;
import relance.db.Database;
import relance.people.People;
import relance.people.Place;
import relance.text.Catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The language of a place's shared messages, chosen by those who lead.
final class PlaceLanguage {
    static final String LANGUAGE = "language";

    private final Database database;
    private final People people;

    PlaceLanguage(Database database, People people) {
        this.database = database;
        this.people = people;
    }

    Reply show(PersonId actor, PlaceId id) {
        return database.transact(handle -> {
            var place = people.place(handle, id);
            if (place.kind() == Place.Kind.DIRECT) {
                return Reply.whisper(Text.said("profile.language.private"));
            }
            return people.person(handle, actor).role().leads()
                    ? new Reply.Open(form(id, Optional.of(place.language())))
                    : mayNot(place);
        });
    }

    Reply keep(PersonId actor, PlaceId id, Values values) {
        var language =
                values.text(LANGUAGE)
                        .flatMap(code ->
                                Catalogue.LANGUAGES.stream()
                                        .filter(one -> one.getLanguage().equals(code))
                                        .findFirst());
        return database.transact(handle -> {
            // To whoever is not in it, a place does not exist.
            if (!people.isIn(handle, actor, id)) {
                return Reply.whisper(Text.said("profile.language.unknown"));
            }
            if (!people.person(handle, actor).role().leads()) {
                return mayNot(people.place(handle, id));
            }
            if (language.isEmpty()) {
                return new Reply.Invalid(
                        form(id, Optional.empty()),
                        Map.of(LANGUAGE, Text.said("profile.problem.language")));
            }
            people.setLanguage(handle, id, language.get());
            return Reply.whisper(
                    Text.said(
                            "profile.language.kept",
                            "place",
                            Text.in(id),
                            "language",
                            said(language.get())));
        });
    }

    static Form form(PlaceId place, Optional<Locale> language) {
        return new Form(
                Text.said("profile.language.title"),
                Text.said("profile.language.send"),
                ActionRef.of("profile", "speak", place),
                Optional.of(Text.said("profile.language.intro", "place", Text.in(place))),
                List.of(
                        new Field.Pick(
                                LANGUAGE,
                                Text.said("profile.language.language"),
                                Optional.empty(),
                                Catalogue.LANGUAGES.stream()
                                        .map(one -> new Field.Option(one.getLanguage(), said(one)))
                                        .toList(),
                                language.map(Locale::getLanguage),
                                true)));
    }

    private static Reply mayNot(Place place) {
        return Reply.whisper(
                Text.said("profile.language.maychange", "language", said(place.language())));
    }

    private static Text said(Locale language) {
        return Text.said(
                "profile.language." + Catalogue.language(language.getLanguage()).getLanguage());
    }
}
