package relance.teams.directory;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.db.Database;
import relance.people.People;
import relance.teams.render.Pen;
import relance.text.Reader;
import relance.text.Wording;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The right pen for whoever reads: their language, their zone, and the names they may see.
public final class Pens {
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Database database;
    private final Wording wording;
    private final String appLink;
    private final People people = new People();

    /// @param appLink opens the bot, to be added where it is not there yet
    public Pens(Database database, Wording wording, String appLink) {
        this.database = database;
        this.wording = wording;
        this.appLink = appLink;
    }

    /// For one person.
    ///
    /// @param among the place where others see it too; empty in private
    public Pen of(PersonId person, Optional<PlaceId> among) {
        var names =
                new TeamsNames(database, person.workspace(), appLink, Optional.of(person), among);
        return new Pen(reader(person), wording, names);
    }

    /// For one person in private, where nobody else can be mentioned.
    public Pen to(PersonId person) {
        return of(person, Optional.empty());
    }

    /// For everybody in a place.
    public Pen in(PlaceId place) {
        var reader = database.transact(h -> people.place(h, place)).reader();
        var names =
                new TeamsNames(
                        database, place.workspace(), appLink, Optional.empty(), Optional.of(place));
        return new Pen(reader, wording, names);
    }

    private Reader reader(PersonId person) {
        return database.transact(h -> people.person(h, person)).reader();
    }

    /// In both languages, for a reader of whom nothing is known.
    public String inBoth(Text text) {
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
