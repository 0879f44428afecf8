package relance.people;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.util.Optional;

/// How an edge turns a platform's ids into ours and tells what it learns: the one room that knows
/// both.
public final class Directory {
    /// The number of no place.
    private static final long NOWHERE = 0;

    /// Who acted and where, in our ids, from a verified request.
    public record Met(PersonId person, PlaceId place, boolean external, boolean deactivated) {}

    private final Register register = new Register();
    private final Optional<PersonNumbers> numbers;

    /// For whoever only reads, or needs no number that is known before anything is written.
    public Directory() {
        this.numbers = Optional.empty();
    }

    /// Gives everybody the number that is theirs before anything is written about them.
    public Directory(PersonNumbers numbers) {
        this.numbers = Optional.of(numbers);
    }

    public Optional<WorkspaceId> workspace(Handle handle, String platform, String platformId) {
        return handle.createQuery(
                        """
                        select id from workspace
                        where platform = :platform and platform_id = :platformId
                        """)
                .bind("platform", platform)
                .bind("platformId", platformId)
                .mapTo(WorkspaceId.class)
                .findOne();
    }

    public WorkspaceId addWorkspace(
            Handle handle, String platform, String platformId, String name, String language) {
        return handle.createQuery(
                        """
                        insert into workspace (platform, platform_id, name, language)
                        values (:platform, :platformId, :name, :language)
                        on conflict (platform, platform_id)
                        do update set name = excluded.name returning id
                        """)
                .bind("platform", platform)
                .bind("platformId", platformId)
                .bind("name", name)
                .bind("language", language)
                .mapTo(WorkspaceId.class)
                .one();
    }

    /// Who acted and where, in one query when both are known; they are written down now when they
    /// are not, and looked up on the platform later.
    public Met meet(
            Handle handle,
            WorkspaceId workspace,
            String person,
            String place,
            Place.Kind kind,
            boolean external) {
        var known = known(handle, workspace, person, place);
        if (known.isPresent()) {
            return known.get();
        }
        var met = recall(handle, workspace, person, place, kind, external);
        register.join(handle, met.place(), met.person());
        return met;
    }

    /// As [#meet], for a place that is only remembered: whoever has left it since is not in it
    /// again.
    public Met recall(
            Handle handle,
            WorkspaceId workspace,
            String person,
            String place,
            Place.Kind kind,
            boolean external) {
        return new Met(
                personId(handle, workspace, person, external),
                placeId(handle, workspace, place, kind),
                external,
                false);
    }

    /// As [#meet], and writes nothing: whoever is not known yet has the number that will be theirs,
    /// and a place that is not known is none.
    public Met see(
            Handle handle, WorkspaceId workspace, String person, String place, boolean external) {
        return known(handle, workspace, person, place)
                .orElseGet(() ->
                        new Met(
                                findPerson(handle, workspace, person)
                                        .orElseGet(() -> stranger(workspace, person)),
                                findPlace(handle, workspace, place)
                                        .orElseGet(() -> new PlaceId(workspace, NOWHERE)),
                                external,
                                false));
    }

    /// Whom a platform's id means, as long as nothing is written of them.
    public PersonId stranger(WorkspaceId workspace, String platformId) {
        var number = numbers.orElseThrow().of(workspace, platformId);
        return new PersonId(workspace, number);
    }

    private static Optional<Met> known(
            Handle handle, WorkspaceId workspace, String person, String place) {
        return handle.createQuery(
                        """
                        select p.workspace, p.id as person, l.id as place, p.external,
                            p.deactivated
                        from person p
                        join place l on l.workspace = p.workspace and l.platform_id = :place
                        join membership m on m.workspace = p.workspace and m.place = l.id
                            and m.person = p.id
                        where p.workspace = :workspace and p.platform_id = :person
                        """)
                .bind("workspace", workspace)
                .bind("person", person)
                .bind("place", place)
                .mapTo(Met.class)
                .findOne();
    }

    /// Our id for a platform's person, made when there is none.
    public PersonId personId(
            Handle handle, WorkspaceId workspace, String platformId, boolean external) {
        return findPerson(handle, workspace, platformId)
                .orElseGet(() -> addPerson(handle, workspace, platformId, external));
    }

    private PersonId addPerson(
            Handle handle, WorkspaceId workspace, String platformId, boolean external) {
        return handle.createQuery(
                        """
                        insert into person (workspace, id, platform_id, external, language)
                        overriding system value
                        select :workspace,
                            coalesce(:number, nextval(pg_get_serial_sequence('person', 'id'))),
                            :platformId, :external, language
                        from workspace where id = :workspace
                        on conflict (workspace, platform_id)
                        do update set external = person.external
                        returning id, workspace
                        """)
                .bind("workspace", workspace)
                .bind("number", number(workspace, platformId))
                .bind("platformId", platformId)
                .bind("external", external)
                .mapTo(PersonId.class)
                .one();
    }

    private @Nullable Long number(WorkspaceId workspace, String platformId) {
        return numbers.map(them -> them.of(workspace, platformId)).orElse(null);
    }

    public Optional<PersonId> findPerson(Handle handle, WorkspaceId workspace, String platformId) {
        return handle.createQuery(
                        """
                        select id, workspace from person
                        where workspace = :workspace and platform_id = :platformId
                        """)
                .bind("workspace", workspace)
                .bind("platformId", platformId)
                .mapTo(PersonId.class)
                .findOne();
    }

    /// Our id for a platform's place, made when there is none.
    public PlaceId placeId(
            Handle handle, WorkspaceId workspace, String platformId, Place.Kind kind) {
        return findPlace(handle, workspace, platformId)
                .orElseGet(() -> addPlace(handle, workspace, platformId, kind));
    }

    private static PlaceId addPlace(
            Handle handle, WorkspaceId workspace, String platformId, Place.Kind kind) {
        return handle.createQuery(
                        """
                        insert into place (workspace, platform_id, kind)
                        values (:workspace, :platformId, :kind)
                        on conflict (workspace, platform_id)
                        do update set kind = place.kind
                        returning id, workspace
                        """)
                .bind("workspace", workspace)
                .bind("platformId", platformId)
                .bind("kind", kind)
                .mapTo(PlaceId.class)
                .one();
    }

    public Optional<PlaceId> findPlace(Handle handle, WorkspaceId workspace, String platformId) {
        return handle.createQuery(
                        """
                        select id, workspace from place
                        where workspace = :workspace and platform_id = :platformId
                        """)
                .bind("workspace", workspace)
                .bind("platformId", platformId)
                .mapTo(PlaceId.class)
                .findOne();
    }

    public Optional<String> platformId(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select platform_id from person
                        where workspace = :person.workspace and id = :person.number
                        """)
                .bindMethods("person", person)
                .mapTo(String.class)
                .findOne();
    }

    public Optional<String> platformId(Handle handle, PlaceId place) {
        return handle.createQuery(
                        """
                        select platform_id from place
                        where workspace = :place.workspace and id = :place.number
                        """)
                .bindMethods("place", place)
                .mapTo(String.class)
                .findOne();
    }
}
