package relance.people;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Who there is and who is where: what features ask about people.
public final class People {
    private static final String PERSON =
            """
            select p.workspace, p.id, p.name, p.zone, p.language, p.role, p.bot, p.deactivated,
                p.external
            from person p
            """;

    /// Somebody of whom nothing is written yet is taken to be where most of the others are, and to
    /// speak as they do.
    public Person person(Handle handle, PersonId id) {
        return find(handle, id).orElseGet(() -> stranger(handle, id));
    }

    private static Person stranger(Handle handle, PersonId id) {
        return handle.createQuery(
                        """
                        select w.language, coalesce((select mode() within group (order by p.zone)
                            from person p where p.workspace = w.id and not p.bot), 'Etc/UTC') as zone
                        from workspace w where w.id = :workspace
                        """)
                .bind("workspace", id.workspace())
                .map((rs, context) ->
                        new Person(
                                id,
                                "?",
                                zone(rs.getString("zone")),
                                Locale.of(rs.getString("language")),
                                Role.MEMBER,
                                false,
                                false,
                                false))
                .one();
    }

    public Optional<Person> find(Handle handle, PersonId id) {
        return handle.createQuery(PERSON + "where p.workspace = :workspace and p.id = :id")
                .bind("workspace", id.workspace())
                .bind("id", id)
                .map((rs, context) -> person(rs))
                .findOne();
    }

    /// The place, when others can see what is posted there: what is made in a private conversation
    /// is between two.
    public Optional<PlaceId> shareable(Handle handle, PlaceId id) {
        return Optional.of(id).filter(it -> place(handle, it).kind() != Place.Kind.DIRECT);
    }

    public Place place(Handle handle, PlaceId id) {
        return handle.createQuery(
                        """
                        select p.id, p.kind, p.name, coalesce(p.language, w.language) as language,
                            p.closed, p.looked_up_at is not null as known,
                            coalesce((select mode() within group (order by m.zone)
                                from membership i join person m
                                on m.workspace = i.workspace and m.id = i.person
                                where i.workspace = p.workspace and i.place = p.id
                                and not m.bot), 'Etc/UTC') as zone
                        from place p join workspace w on w.id = p.workspace
                        where p.workspace = :workspace and p.id = :id
                        """)
                .bind("workspace", id.workspace())
                .bind("id", id)
                .map((rs, context) ->
                        new Place(
                                id,
                                Place.Kind.valueOf(rs.getString("kind").toUpperCase(Locale.ROOT)),
                                rs.getString("name"),
                                Locale.of(rs.getString("language")),
                                zone(rs.getString("zone")),
                                rs.getBoolean("closed"),
                                rs.getBoolean("known")))
                .findOne()
                .orElseThrow(() -> new IllegalStateException("no such place: " + id));
    }

    /// The active people of a place: no bots, nobody deactivated, nobody from outside.
    public List<Person> members(Handle handle, PlaceId place) {
        return handle.createQuery(
                        PERSON
                                + """
                                join membership m on m.workspace = p.workspace and m.person = p.id
                                where p.workspace = :workspace and m.place = :place
                                and not p.bot and not p.deactivated and not p.external
                                order by p.id
                                """)
                .bind("workspace", place.workspace())
                .bind("place", place)
                .map((rs, context) -> person(rs))
                .list();
    }

    /// The open places that others share with a person, by name.
    public List<PlaceId> placesOf(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select p.id from place p
                        join membership m on m.workspace = p.workspace and m.place = p.id
                        where p.workspace = :workspace and m.person = :person
                        and not p.closed and p.kind <> 'direct'
                        order by p.name, p.id
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .mapTo(long.class)
                .map(id -> new PlaceId(person.workspace(), id))
                .list();
    }

    /// The active people who share an open place with a person, who is among them.
    public List<Person> companions(Handle handle, PersonId person) {
        return handle.createQuery(
                        PERSON
                                + """
                                where p.workspace = :workspace
                                and not p.bot and not p.deactivated and not p.external
                                and (p.id = :person or exists (
                                    select 1 from membership mine
                                    join membership theirs
                                        on theirs.workspace = mine.workspace
                                        and theirs.place = mine.place
                                    join place l
                                        on l.workspace = mine.workspace and l.id = mine.place
                                    where mine.workspace = p.workspace
                                    and mine.person = :person and theirs.person = p.id
                                    and not l.closed))
                                order by p.id
                                """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .map((rs, context) -> person(rs))
                .list();
    }

    /// Everybody ever met in a workspace, in the order of their numbers.
    public List<PersonId> everyone(Handle handle, WorkspaceId workspace) {
        return handle.createQuery("select id from person where workspace = :workspace order by id")
                .bind("workspace", workspace)
                .mapTo(long.class)
                .map(number -> new PersonId(workspace, number))
                .list();
    }

    /// Those of these people who are in a place.
    public Set<PersonId> among(Handle handle, PlaceId place, Set<PersonId> people) {
        return handle.createQuery(
                        "select person from membership where workspace = :place.workspace"
                                + " and place = :place.number and person = any (:people)")
                .bindMethods("place", place)
                .bindArray("people", Long.class, people.stream().map(PersonId::number).toList())
                .map((rs, _) -> new PersonId(place.workspace(), rs.getLong("person")))
                .collectIntoSet();
    }

    public int memberCount(Handle handle, PlaceId place) {
        return handle.createQuery(
                        """
                        select count(*) from membership m
                        join person p on p.workspace = m.workspace and p.id = m.person
                        where m.workspace = :workspace and m.place = :place
                        and not p.bot and not p.deactivated and not p.external
                        """)
                .bind("workspace", place.workspace())
                .bind("place", place)
                .mapTo(int.class)
                .one();
    }

    /// Whether a person is in a place, and so may see what was made there.
    public boolean isIn(Handle handle, PersonId person, PlaceId place) {
        return handle.createQuery(
                        """
                        select exists (select 1 from membership where workspace = :workspace
                        and place = :place and person = :person)
                        """)
                .bind("workspace", place.workspace())
                .bind("place", place)
                .bind("person", person)
                .mapTo(boolean.class)
                .one();
    }

    /// Where something can be said to a person with others around: an open place they are in.
    public Optional<PlaceId> sharedPlace(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select p.id from place p
                        join membership m on m.workspace = p.workspace and m.place = p.id
                        where p.workspace = :workspace and m.person = :person
                        and not p.closed and p.kind <> 'direct'
                        order by p.greeted desc, p.id limit 1
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .mapTo(long.class)
                .findOne()
                .map(id -> new PlaceId(person.workspace(), id));
    }

    public List<Person> withRole(Handle handle, WorkspaceId workspace, Role role) {
        return handle.createQuery(
                        PERSON
                                + """
                                where p.workspace = :workspace and p.role = :role
                                and not p.bot and not p.deactivated order by p.id
                                """)
                .bind("workspace", workspace)
                .bind("role", role.word())
                .map((rs, context) -> person(rs))
                .list();
    }

    public void setRole(Handle handle, PersonId person, Role role) {
        handle.createUpdate(
                        "update person set role = :role where workspace = :workspace and id = :id")
                .bind("role", role.word())
                .bind("workspace", person.workspace())
                .bind("id", person)
                .execute();
    }

    public void setLanguage(Handle handle, PlaceId place, Locale language) {
        handle.createUpdate(
                        "update place set language = :language"
                                + " where workspace = :workspace and id = :id")
                .bind("language", language.getLanguage())
                .bind("workspace", place.workspace())
                .bind("id", place)
                .execute();
    }

    /// Keeps refused words for the form that will be filled with them.
    public long keepDraft(Handle handle, PersonId person, String words) {
        return handle.createUpdate(
                        """
                        insert into draft (workspace, person, words)
                        values (:workspace, :person, :words)
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .bind("words", words)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    /// The words this person was refused; nobody else's.
    public Optional<String> draft(Handle handle, PersonId person, long id) {
        return handle.createQuery(
                        """
                        select words from draft
                        where workspace = :workspace and id = :id and person = :person
                        """)
                .bind("workspace", person.workspace())
                .bind("id", id)
                .bind("person", person)
                .mapTo(String.class)
                .findOne();
    }

    private static Person person(ResultSet rs) throws SQLException {
        return new Person(
                new PersonId(new WorkspaceId(rs.getLong("workspace")), rs.getLong("id")),
                rs.getString("name"),
                zone(rs.getString("zone")),
                Locale.of(rs.getString("language")),
                Role.of(rs.getString("role")),
                rs.getBoolean("bot"),
                rs.getBoolean("deactivated"),
                rs.getBoolean("external"));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            // A platform may name a zone that this JDK does not know yet.
            return ZoneId.of("Etc/UTC");
        }
    }
}
