package relance.people;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.util.Collection;
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
                        select w.id as workspace, :person.number::bigint as id, '?' as name,
                            coalesce((select mode() within group (order by p.zone) from person p
                                where p.workspace = w.id and not p.bot), 'Etc/UTC') as zone,
                            w.language, 'member' as role, false as bot, false as deactivated,
                            false as external
                        from workspace w where w.id = :person.workspace
                        """)
                .bindMethods("person", id)
                .mapTo(Person.class)
                .one();
    }

    public Optional<Person> find(Handle handle, PersonId id) {
        return handle.createQuery(
                        PERSON + "where p.workspace = :person.workspace and p.id = :person.number")
                .bindMethods("person", id)
                .mapTo(Person.class)
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
                        select p.workspace, p.id, p.kind, p.name,
                            coalesce(p.language, w.language) as language,
                            p.closed, p.looked_up_at is not null as members_known,
                            coalesce((select mode() within group (order by m.zone)
                                from membership i join person m
                                on m.workspace = i.workspace and m.id = i.person
                                where i.workspace = p.workspace and i.place = p.id
                                and not m.bot), 'Etc/UTC') as zone
                        from place p join workspace w on w.id = p.workspace
                        where p.workspace = :place.workspace and p.id = :place.number
                        """)
                .bindMethods("place", id)
                .mapTo(Place.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("no such place: " + id));
    }

    /// The active people of a place: no bots, nobody deactivated, nobody from outside.
    public List<Person> members(Handle handle, PlaceId place) {
        return handle.createQuery(
                        PERSON
                                + """
                                join membership m on m.workspace = p.workspace and m.person = p.id
                                where p.workspace = :place.workspace and m.place = :place.number
                                and not p.bot and not p.deactivated and not p.external
                                order by p.id
                                """)
                .bindMethods("place", place)
                .mapTo(Person.class)
                .list();
    }

    /// Those of these people who are in a place.
    public Set<PersonId> among(Handle handle, PlaceId place, Set<PersonId> people) {
        return handle.createQuery(
                        """
                        select person, workspace from membership
                        where workspace = :place.workspace and place = :place.number
                        and person = any (:people)
                        """)
                .bindMethods("place", place)
                .bindArray("people", Long.class, people.stream().map(PersonId::number).toList())
                .mapTo(PersonId.class)
                .collectIntoSet();
    }

    public int memberCount(Handle handle, PlaceId place) {
        return handle.createQuery(
                        """
                        select count(*) from membership m
                        join person p on p.workspace = m.workspace and p.id = m.person
                        where m.workspace = :place.workspace and m.place = :place.number
                        and not p.bot and not p.deactivated and not p.external
                        """)
                .bindMethods("place", place)
                .mapTo(int.class)
                .one();
    }

    /// Whether a person is in a place, and so may see what was made there.
    public boolean isIn(Handle handle, PersonId person, PlaceId place) {
        return handle.createQuery(
                        """
                        select exists (select 1 from membership
                        where workspace = :place.workspace and place = :place.number
                        and person = :person)
                        """)
                .bindMethods("place", place)
                .bind("person", person)
                .mapTo(boolean.class)
                .one();
    }

    /// The open places that others share with a person, by name.
    public List<PlaceId> placesOf(Handle handle, PersonId person) {
        return sharedPlaces(handle, person, "order by p.name, p.id");
    }

    /// Where something can be said to a person with others around: an open place they are in.
    public Optional<PlaceId> sharedPlace(Handle handle, PersonId person) {
        return sharedPlaces(handle, person, "order by p.greeted desc, p.id limit 1").stream()
                .findFirst();
    }

    private static List<PlaceId> sharedPlaces(Handle handle, PersonId person, String order) {
        return handle.createQuery(
                        """
                        select p.id, p.workspace from place p
                        join membership m on m.workspace = p.workspace and m.place = p.id
                        where p.workspace = :person.workspace and m.person = :person.number
                        and not p.closed and p.kind <> 'direct'
                        """
                                + order)
                .bindMethods("person", person)
                .mapTo(PlaceId.class)
                .list();
    }

    /// The active people who share an open place with a person, who is among them.
    public List<Person> companions(Handle handle, PersonId person) {
        return handle.createQuery(
                        PERSON
                                + """
                                where p.workspace = :person.workspace
                                and not p.bot and not p.deactivated and not p.external
                                and (p.id = :person.number or exists (
                                    select 1 from membership mine
                                    join membership theirs
                                        on theirs.workspace = mine.workspace
                                        and theirs.place = mine.place
                                    join place l
                                        on l.workspace = mine.workspace and l.id = mine.place
                                    where mine.workspace = p.workspace
                                    and mine.person = :person.number and theirs.person = p.id
                                    and not l.closed))
                                order by p.id
                                """)
                .bindMethods("person", person)
                .mapTo(Person.class)
                .list();
    }

    /// Everybody ever met in a workspace, in the order of their numbers.
    public List<PersonId> everyone(Handle handle, WorkspaceId workspace) {
        return handle.createQuery(
                        """
                        select id, workspace from person where workspace = :workspace order by id
                        """)
                .bind("workspace", workspace)
                .mapTo(PersonId.class)
                .list();
    }

    /// Those of these people of one workspace whom private messages of ours do not reach.
    public Set<PersonId> unreachable(Handle handle, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return handle.createQuery(
                        """
                        select id, workspace from person where workspace = :workspace
                        and id = any (:people) and not reachable
                        """)
                .bind("workspace", people.iterator().next().workspace())
                .bindArray("people", Long.class, people.stream().map(PersonId::number).toList())
                .mapTo(PersonId.class)
                .collectIntoSet();
    }

    public List<Person> withRole(Handle handle, WorkspaceId workspace, Role role) {
        return handle.createQuery(
                        PERSON
                                + """
                                where p.workspace = :workspace and p.role = :role
                                and not p.bot and not p.deactivated order by p.id
                                """)
                .bind("workspace", workspace)
                .bind("role", role)
                .mapTo(Person.class)
                .list();
    }

    /// Keeps every other change of roles in the workspace waiting until the end of the transaction.
    public void lockRoles(Handle handle, WorkspaceId workspace) {
        handle.createQuery("select id from workspace where id = :workspace for no key update")
                .bind("workspace", workspace)
                .mapTo(long.class)
                .one();
    }

    public void setRole(Handle handle, PersonId person, Role role) {
        handle.createUpdate(
                        """
                        update person set role = :role
                        where workspace = :person.workspace and id = :person.number
                        """)
                .bind("role", role)
                .bindMethods("person", person)
                .execute();
    }

    public void setLanguage(Handle handle, PlaceId place, Locale language) {
        handle.createUpdate(
                        """
                        update place set language = :language
                        where workspace = :place.workspace and id = :place.number
                        """)
                .bind("language", language.getLanguage())
                .bindMethods("place", place)
                .execute();
    }

    /// Keeps refused words for the form that will be filled with them.
    public long keepDraft(Handle handle, PersonId person, String words) {
        return handle.createUpdate(
                        """
                        insert into draft (workspace, person, words)
                        values (:person.workspace, :person.number, :words)
                        """)
                .bindMethods("person", person)
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
                        where workspace = :person.workspace and person = :person.number
                        and id = :id
                        """)
                .bindMethods("person", person)
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }
}
