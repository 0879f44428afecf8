package relance.retro;

import org.jdbi.v3.core.Handle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Was it worth the time, from 1 to 5: kept under pseudonyms, and in the end as sums alone.
final class Roti {
    /// How many gave 1, 2, 3, 4 and 5.
    record Sums(List<Integer> counts) {
        Sums {
            counts = List.copyOf(counts);
        }

        int answers() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        double mean() {
            double total = 0;
            for (int i = 0; i < counts.size(); i++) {
                total += (i + 1) * counts.get(i);
            }
            return total / Math.max(1, answers());
        }
    }

    void set(Handle handle, RetroId id, String roti, int score) {
        handle.createUpdate(
                        """
                        insert into retro_roti (workspace, retro, voter, roti)
                        values (:workspace, :retro, :voter, :score)
                        on conflict (workspace, retro, voter) do update set roti = excluded.roti
                        """)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .bind("voter", roti)
                .bind("score", score)
                .execute();
    }

    int answers(Handle handle, RetroId id) {
        return handle.createQuery(
                        "select count(*) from retro_roti"
                                + " where workspace = :workspace and retro = :retro")
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .mapTo(int.class)
                .one();
    }

    /// Makes the sums when there are enough, and deletes what they were made of.
    void sum(Handle handle, RetroId id) {
        handle.createUpdate(
                        """
                        update retro set roti = (
                            select array_agg((select count(*)::integer from retro_roti w
                                where w.workspace = :workspace and w.retro = :retro
                                and w.roti = s.roti) order by s.roti)
                            from generate_series(1, 5) as s (roti))
                        where workspace = :workspace and id = :retro
                        and (select count(*) from retro_roti
                            where workspace = :workspace and retro = :retro) >= :fewest
                        """)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .bind("fewest", Retro.FEWEST_ROTIS)
                .execute();
        handle.createUpdate(
                        "delete from retro_roti where workspace = :workspace and retro = :retro")
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .execute();
    }

    /// The sums kept at the end; none when too few answered.
    Optional<Sums> kept(Handle handle, RetroId id) {
        return handle.createQuery(
                        "select roti from retro where workspace = :workspace and id = :retro"
                                + " and roti is not null")
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .map((rs, context) ->
                        new Sums(Arrays.asList((Integer[]) rs.getArray("roti").getArray())))
                .findOne();
    }
}
