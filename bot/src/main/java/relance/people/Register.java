package relance.people;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;

import java.util.Collection;
import java.util.List;

/// What an edge learns from its platform about people and places, written down.
public final class Register {
    /// Writes down a profile; answers whether the person has just gone (was there, and is not any
    /// more).
    public boolean learn(Handle handle, PersonId person, Profile profile) {
        boolean wasActive =
                handle.createQuery(
                                """
                                select not deactivated from person
                                where workspace = :person.workspace and id = :person.number
                                for update
                                """)
                        .bindMethods("person", person)
                        .mapTo(boolean.class)
                        .one();
        handle.createUpdate(
                        """
                        update person set name = :name, zone = :zone,
                            language = case when :language = '' then language else :language end,
                            bot = :bot, deactivated = :deactivated, external = :external,
                            looked_up_at = case when :language = '' then null else now() end,
                            role = case when role = 'member' and :admin then 'admin'
                                when role = 'member' and :guest then 'guest' else role end
                        where workspace = :person.workspace and id = :person.number
                        """)
                .bindMethods("person", person)
                .bindMethods(profile)
                .execute();
        return wasActive && profile.deactivated();
    }

    /// The platform will not say who it is; nobody asks again.
    public void cannotBeSeen(Handle handle, PersonId person) {
        handle.createUpdate(
                        """
                        update person set looked_up_at = now(), external = true
                        where workspace = :person.workspace and id = :person.number
                        """)
                .bindMethods("person", person)
                .execute();
    }

    /// Writes down what a list of members says of a person: all but their hours and language.
    public void named(
            Handle handle, PersonId person, String name, boolean external, boolean guest) {
        handle.createUpdate(
                        """
                        update person set name = :name, external = :external, deactivated = false,
                            looked_up_at = now(),
                            role = case when role = 'member' and :guest then 'guest' else role end
                        where workspace = :person.workspace and id = :person.number
                        """)
                .bind("name", name)
                .bind("external", external)
                .bind("guest", guest)
                .bindMethods("person", person)
                .execute();
    }

    /// Writes down the zone that came with something a person did.
    public void inZone(Handle handle, PersonId person, String zone) {
        handle.createUpdate(
                        """
                        update person set zone = :zone
                        where workspace = :person.workspace and id = :person.number
                        and zone <> :zone
                        """)
                .bind("zone", zone)
                .bindMethods("person", person)
                .execute();
    }

    /// Writes down the language that came with something a person did.
    public void speaks(Handle handle, PersonId person, String language) {
        handle.createUpdate(
                        """
                        update person set language = :language
                        where workspace = :person.workspace and id = :person.number
                        and language <> :language
                        """)
                .bind("language", language)
                .bindMethods("person", person)
                .execute();
    }

    /// Whether private messages of ours reach a person; answers whether that is news.
    public boolean reachable(Handle handle, PersonId person, boolean reachable) {
        int changed =
                handle.createUpdate(
                                """
                                update person set reachable = :reachable
                                where workspace = :person.workspace and id = :person.number
                                and reachable <> :reachable
                                """)
                        .bind("reachable", reachable)
                        .bindMethods("person", person)
                        .execute();
        return changed == 1;
    }

    public boolean isReachable(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select reachable from person
                        where workspace = :person.workspace and id = :person.number
                        """)
                .bindMethods("person", person)
                .mapTo(boolean.class)
                .one();
    }

    /// The platform's lasting id of a person who was met under another one.
    public void identified(Handle handle, PersonId person, String platformId) {
        handle.createUpdate(
                        """
                        update person set platform_id = :platformId
                        where workspace = :person.workspace and id = :person.number
                        """)
                .bind("platformId", platformId)
                .bindMethods("person", person)
                .execute();
    }

    /// A person came into a place.
    public void join(Handle handle, PlaceId place, PersonId person) {
        handle.createUpdate(
                        """
                        insert into membership (workspace, place, person)
                        values (:place.workspace, :place.number, :person) on conflict do nothing
                        """)
                .bindMethods("place", place)
                .bind("person", person)
                .execute();
    }

    public void leave(Handle handle, PlaceId place, PersonId person) {
        handle.createUpdate(
                        """
                        delete from membership
                        where workspace = :place.workspace and place = :place.number
                        and person = :person
                        """)
                .bindMethods("place", place)
                .bind("person", person)
                .execute();
    }

    /// Writes down a place and everyone who is in it.
    public void learn(
            Handle handle,
            PlaceId place,
            String name,
            Place.Kind kind,
            Collection<PersonId> members) {
        handle.createUpdate(
                        """
                        update place set name = :name, kind = :kind, closed = false,
                            looked_up_at = now()
                        where workspace = :place.workspace and id = :place.number
                        """)
                .bind("name", name)
                .bind("kind", kind)
                .bindMethods("place", place)
                .execute();
        handle.createUpdate(
                        """
                        delete from membership
                        where workspace = :place.workspace and place = :place.number
                        and person <> all (:members)
                        """)
                .bindMethods("place", place)
                .bindArray("members", Long.class, members.stream().map(PersonId::number).toList())
                .execute();
        members.forEach(member -> join(handle, place, member));
    }

    public void rename(Handle handle, PlaceId place, String name) {
        handle.createUpdate(
                        """
                        update place set name = :name
                        where workspace = :place.workspace and id = :place.number
                        """)
                .bind("name", name)
                .bindMethods("place", place)
                .execute();
    }

    /// The platform gave the place another id.
    public void moved(Handle handle, PlaceId place, String platformId) {
        handle.createUpdate(
                        """
                        update place set platform_id = :platformId
                        where workspace = :place.workspace and id = :place.number
                        and not exists (
                            select 1 from place where workspace = :place.workspace
                            and platform_id = :platformId)
                        """)
                .bind("platformId", platformId)
                .bindMethods("place", place)
                .execute();
    }

    /// Archived, deleted or left by the bot (true), or back again (false).
    public void close(Handle handle, PlaceId place, boolean closed) {
        handle.createUpdate(
                        """
                        update place set closed = :closed,
                            looked_up_at = case when :closed then looked_up_at end
                        where workspace = :place.workspace and id = :place.number
                        """)
                .bind("closed", closed)
                .bindMethods("place", place)
                .execute();
    }

    /// People still to be looked up on a platform, across its workspaces.
    public List<PersonId> unknownPeople(Handle handle, String platform, int most) {
        return handle.createQuery(
                        """
                        select p.id, p.workspace from person p
                        join workspace w on w.id = p.workspace
                        where p.looked_up_at is null and p.platform_id is not null
                        and w.platform = :platform limit :most
                        """)
                .bind("platform", platform)
                .bind("most", most)
                .mapTo(PersonId.class)
                .list();
    }

    /// Open places whose members are still to be looked up, or were so long ago that somebody may
    /// have come of whom nobody told, across a platform's workspaces.
    ///
    /// Nothing that a person does brings this about, so that when somebody is learnt tells nothing.
    public List<PlaceId> unknownPlaces(Handle handle, String platform, int most) {
        return handle.createQuery(
                        """
                        select p.id, p.workspace from place p
                        join workspace w on w.id = p.workspace
                        where (p.looked_up_at is null
                            or p.looked_up_at < now() - interval '6 hours')
                        and not p.closed and p.kind <> 'direct'
                        and w.platform = :platform
                        order by p.looked_up_at nulls first limit :most
                        """)
                .bind("platform", platform)
                .bind("most", most)
                .mapTo(PlaceId.class)
                .list();
    }
}
