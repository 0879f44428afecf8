package relance.teams;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.db.Database;
import relance.people.People;
import relance.text.Reader;
import relance.text.Wording;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The right pen for whoever reads: their language, their zone, and the names they may see.
final class Pens {
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Database database;
    private final Wording wording;
    private final String appLink;
    private final People people = new People();

    /// @param appLink opens the bot, to be added where it is not there yet
    Pens(Database database, Wording wording, String appLink) {
        this.database = database;
        this.wording = wording;
        this.appLink = appLink;
    }

    /// For the person who acted, where they acted.
    Pen of(TeamsArrival arrival) {
        var actor = arrival.actor();
        return new Pen(
                reader(actor),
                wording,
                new TeamsNames(
                        database,
                        actor.workspace(),
                        appLink,
                        Optional.of(actor),
                        Optional.of(arrival.place()).filter(place -> !arrival.inPrivate())));
    }

    /// For one person in private, where nobody else can be mentioned.
    Pen to(PersonId person) {
        return new Pen(
                reader(person),
                wording,
                new TeamsNames(
                        database,
                        person.workspace(),
                        appLink,
                        Optional.of(person),
                        Optional.empty()));
    }

    /// For everybody in a place.
    Pen in(PlaceId place) {
        return new Pen(
                database.transact(h -> people.place(h, place)).reader(),
                wording,
                new TeamsNames(
                        database,
                        place.workspace(),
                        appLink,
                        Optional.empty(),
                        Optional.of(place)));
    }

    private Reader reader(PersonId person) {
        return database.transact(h -> people.person(h, person)).reader();
    }

    String words(Text text, TeamsArrival arrival) {
        return of(arrival).words(text);
    }

    /// In both languages, for a reader of whom nothing is known.
    String inBoth(Text text) {
        return String.join(
                "\n",
                LANGUAGES.stream()
                        .map(language ->
                                wording.plain(
                                        text,
                                        new Reader(language, ZoneOffset.UTC),
                                        who -> "",
                                        where -> ""))
                        .toList());
    }
}
