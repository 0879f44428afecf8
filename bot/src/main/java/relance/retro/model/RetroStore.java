package relance.retro.model;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Retros in the database.
public final class RetroStore {
    private static final String SELECT =
            """
            select r.workspace, r.id, r.place, r.creator, r.facilitator, r.takes_part, r.title,
                r.format, r.columns, r.anonymous, r.live, r.minutes, r.days, r.wished_dots,
                r.on_actions, r.dots, r.phase, r.furthest, r.due_at, r.writers, r.improvement,
                r.created_at, r.closed_at
            from retro r
            """;

    /// Empty when the place has one open already.
    public Optional<RetroId> add(Handle handle, PersonId leader, Plan plan, Instant now) {
        return handle.createQuery(
                        """
                        insert into retro (workspace, place, creator, facilitator, title, format,
                            columns, anonymous, live, minutes, days, wished_dots, on_actions, phase,
                            furthest, created_at)
                        values (:leader.workspace, :place, :leader.number, :leader.number, :title,
                            :format, :columns, :anonymous, :live, :minutes, :days, :wishedDots,
                            :onActions, :first, :first, :now)
                        on conflict (workspace, place) where closed_at is null do nothing
                        returning id, workspace
                        """)
                .bindMethods(plan)
                .bindMethods("leader", leader)
                .bind("first", plan.format().phases().getFirst())
                .bind("now", now)
                .mapTo(RetroId.class)
                .findOne();
    }

    public Optional<Retro> find(Handle handle, RetroId id) {
        return select(handle, id, "");
    }

    /// Keeps the retro in its phase until the end of the transaction.
    public Optional<Retro> hold(Handle handle, RetroId id) {
        return select(handle, id, " for share of r");
    }

    /// Keeps everybody else out until the end of the transaction.
    public Optional<Retro> lock(Handle handle, RetroId id) {
        return select(handle, id, " for update of r");
    }

    private static Optional<Retro> select(Handle handle, RetroId id, String lock) {
        return handle.createQuery(
                        SELECT + " where r.workspace = :workspace and r.id = :number" + lock)
                .bindMethods(id)
                .mapTo(Retro.class)
                .findOne();
    }

    public Optional<Retro> openIn(Handle handle, PlaceId place) {
        return in(handle, place, " and r.closed_at is null");
    }

    /// The newest of a place, open or not.
    public Optional<Retro> lastIn(Handle handle, PlaceId place) {
        return in(handle, place, " order by r.id desc limit 1");
    }

    private static Optional<Retro> in(Handle handle, PlaceId place, String which) {
        return handle.createQuery(
                        SELECT + " where r.workspace = :workspace and r.place = :number" + which)
                .bindMethods(place)
                .mapTo(Retro.class)
                .findOne();
    }

    /// Those that have a deadline and are in one of these phases, in the places a person is in.
    public List<Retro> waitingFor(Handle handle, PersonId person, List<Phase> phases) {
        return handle.createQuery(
                        SELECT
                                + """
                                join member m on m.workspace = r.workspace
                                    and m.place = r.place and m.person = :number
                                where r.workspace = :workspace and r.closed_at is null
                                and not r.live and r.phase = any (:phases)
                                order by r.id limit 50
                                """)
                .bindMethods(person)
                .bindArray("phases", String.class, phases.stream().map(Phase::word).toList())
                .mapTo(Retro.class)
                .list();
    }

    public void move(
            Handle handle, RetroId id, Phase phase, Phase furthest, Optional<Instant> due) {
        handle.createUpdate(
                        """
                        update retro set phase = :phase, furthest = :furthest, due_at = :due
                        where workspace = :workspace and id = :number
                        """)
                .bindMethods(id)
                .bind("phase", phase)
                .bind("furthest", furthest)
                .bind("due", due)
                .execute();
    }

    /// Whether the timer that was to end at this moment is still the one that runs; it ends.
    public boolean timeUp(Handle handle, RetroId id, Instant moment) {
        var ended =
                handle.createUpdate(
                        """
                        update retro set due_at = null where workspace = :workspace
                        and id = :number and live and due_at = :moment
                        """);
        return ended.bindMethods(id).bind("moment", moment).execute() == 1;
    }

    public void setFacilitator(Handle handle, RetroId id, PersonId person, boolean takesPart) {
        set(handle, id, "facilitator = :value", person);
        set(handle, id, "takes_part = :value", takesPart);
    }

    /// Once voting has begun, how many dots each has stays as it is.
    public void setDots(Handle handle, RetroId id, int dots) {
        set(handle, id, "dots = case when dots = 0 then :value else dots end", dots);
    }

    public void setWriters(Handle handle, RetroId id, int writers) {
        set(handle, id, "writers = :value", writers);
    }

    public void setImprovement(Handle handle, RetroId id, long action) {
        set(handle, id, "improvement = :value", action);
    }

    public void markClosed(Handle handle, RetroId id, Instant at) {
        set(handle, id, "closed_at = :value, due_at = null, sealed_key = null", at);
    }

    private static void set(Handle handle, RetroId id, String what, Object value) {
        handle.createUpdate(
                        "update retro set "
                                + what
                                + " where workspace = :workspace and id = :number")
                .bindMethods(id)
                .bind("value", value)
                .execute();
    }
}
