package relance.teams.directory;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.people.Directory;
import relance.people.People;
import relance.people.Person;
import relance.teams.render.Names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names and Teams' ids from the database, looked up once per card.
///
/// @param viewer who fills in the form, when it is one person
/// @param place where it is shown, when others see it there
record TeamsNames(
        Database database,
        WorkspaceId workspace,
        String appLink,
        Optional<PersonId> viewer,
        Optional<PlaceId> place,
        Map<Long, String> mentions,
        Map<Long, String> names)
        implements Names {
    private static final People PEOPLE = new People();
    private static final Directory DIRECTORY = new Directory();
    private static final Accounts ACCOUNTS = new Accounts();
    private static final int MOST_PEOPLE = 100;

    TeamsNames(
            Database database,
            WorkspaceId workspace,
            String appLink,
            Optional<PersonId> viewer,
            Optional<PlaceId> place) {
        this(database, workspace, appLink, viewer, place, new HashMap<>(), new HashMap<>());
    }

    /// Only where the person is too: Teams mentions nobody else.
    @Override
    public String mentionId(PersonId person) {
        return place.map(where ->
                        mentions.computeIfAbsent(person.number(), _ -> mentionId(person, where)))
                .orElse("");
    }

    private String mentionId(PersonId person, PlaceId where) {
        return database.transact(h -> PEOPLE.isIn(h, person, where))
                ? database.transact(h -> ACCOUNTS.known(h, person))
                        .map(Accounts.Known::mri)
                        .orElse("")
                : "";
    }

    @Override
    public String pickerId(PersonId person) {
        return database.transact(h -> DIRECTORY.platformId(h, person).orElse(""));
    }

    @Override
    public String name(PersonId person) {
        return names.computeIfAbsent(person.number(), _ -> read(person));
    }

    private String read(PersonId person) {
        return database.transact(h -> PEOPLE.find(h, person))
                .map(Person::name)
                .filter(name -> !name.isBlank())
                .orElse("?");
    }

    @Override
    public String placeName(PlaceId where) {
        return database.transact(h -> PEOPLE.place(h, where).name());
    }

    @Override
    public boolean amongOthers() {
        return place.isPresent();
    }

    @Override
    public List<PlaceId> places() {
        return viewer.map(person -> database.transact(h -> PEOPLE.placesOf(h, person)))
                .orElse(List.of());
    }

    @Override
    public List<PersonId> people() {
        return place
                .map(where -> database.transact(h -> PEOPLE.members(h, where)))
                .or(() ->
                        viewer.map(person -> database.transact(h -> PEOPLE.companions(h, person))))
                .orElse(List.of())
                .stream()
                .filter(person -> !person.name().isBlank())
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                .limit(MOST_PEOPLE)
                .map(Person::id)
                .toList();
    }
}
