package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import relance.db.Database;
import relance.db.TestDatabase;

/// What the hourly tidying takes away, room by room.
class TidyTest {
    private final Database database = TestDatabase.open();

    @BeforeEach
    void old_and_young() {
        database.run(handle ->
                handle.createScript(
                                """
                                insert into workspace (platform, platform_id) values ('slack', 'T1');
                                insert into person (workspace, platform_id)
                                select id, 'U1' from workspace;
                                insert into receipt (workspace, key, at)
                                select id, 'day ' || day, now() - day * interval '1 day'
                                from workspace, generate_series(1, 3) day;
                                insert into draft (workspace, person, words, kept_at)
                                select workspace, id, 'words', now() - day * interval '1 day'
                                from person, generate_series(29, 31) day;
                                insert into pace (workspace, what, started, used, before)
                                select id, 'hour ' || hour, now() - hour * interval '1 hour', 1, 0
                                from workspace, generate_series(2, 4) hour;
                                """)
                        .execute());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private int count(String table) {
        return database.transact(handle ->
                handle.createQuery("select count(*) from " + table).mapTo(int.class).one());
    }

    @Test
    void what_nothing_refers_to_any_more_is_let_go_and_the_rest_stays() {
        App.tidy(database);
        assertThat(count("receipt")).isOne();
        assertThat(count("draft")).isOne();
        assertThat(count("pace")).isOne();
    }
}
