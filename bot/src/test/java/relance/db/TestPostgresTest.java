package relance.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestPostgresTest {
    @Test
    void gives_everybody_a_migrated_database_of_their_own() {
        try (var mine = TestDatabase.open();
                var yours = TestDatabase.open()) {
            mine.run(h ->
                    h.execute(
                            "insert into workspace (platform, platform_id) values ('slack', 'T1')"));
            assertThat(count(mine)).isOne();
            assertThat(count(yours)).isZero();
        }
    }

    private static int count(Database database) {
        return database.transact(
                h -> h.createQuery("select count(*) from workspace").mapTo(int.class).one());
    }
}
