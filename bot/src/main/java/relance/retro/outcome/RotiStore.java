package relance.retro.outcome;

import org.jdbi.v3.core.Handle;

import relance.retro.model.RetroId;

import java.util.Optional;

/// ROTI in the database: kept under pseudonyms, and in the end as sums alone.
public final class RotiStore {
    void set(Handle handle, RetroId id, String voter, int roti) {
        handle.createUpdate(
                        """
                        insert into retro_roti (workspace, retro, voter, roti)
                        values (:workspace, :number, :voter, :roti)
                        on conflict (workspace, retro, voter) do update set roti = excluded.roti
                        """)
                .bindMethods(id)
                .bind("voter", voter)
                .bind("roti", roti)
                .execute();
    }

    int answers(Handle handle, RetroId id) {
        return handle.createQuery(
                        """
                        select count(*) from retro_roti
                        where workspace = :workspace and retro = :number
                        """)
                .bindMethods(id)
                .mapTo(int.class)
                .one();
    }

    /// Makes the sums when there are enough, and deletes what they were made of.
    public void sum(Handle handle, RetroId id) {
        handle.createUpdate(
                        """
                        update retro set roti = (
                            select array_agg((select count(*)::integer from retro_roti r
                                where r.workspace = :workspace and r.retro = :number
                                and r.roti = s.roti) order by s.roti)
                            from generate_series(1, 5) as s (roti))
                        where workspace = :workspace and id = :number
                        and (select count(*) from retro_roti
                            where workspace = :workspace and retro = :number) >= :fewest
                        """)
                .bindMethods(id)
                .bind("fewest", Roti.FEWEST)
                .execute();
        handle.createUpdate(
                        "delete from retro_roti where workspace = :workspace and retro = :number")
                .bindMethods(id)
                .execute();
    }

    /// The sums kept at the end; none when too few answered.
    Optional<Roti> kept(Handle handle, RetroId id) {
        return handle.createQuery(
                        """
                        select roti as counts from retro
                        where workspace = :workspace and id = :number and roti is not null
                        """)
                .bindMethods(id)
                .mapTo(Roti.class)
                .findOne();
    }
}
