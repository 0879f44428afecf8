package relance.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.sql.DriverManager;
import java.sql.SQLException;

import javax.sql.DataSource;

class TestPostgresTest {
    @Test
    void gives_everybody_a_migrated_database_of_their_own() throws SQLException {
        var mine = TestPostgres.database(TestPostgresTest::migrate);
        var yours = TestPostgres.database(TestPostgresTest::migrate);
        tell(mine, "insert into word values ('mine')");
        assertThat(count(mine)).isOne();
        assertThat(count(yours)).isZero();
    }

    private static void migrate(String url) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table word (text text)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tell(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from word")) {
            assertThat(row.next()).isTrue();
            return row.getInt(1);
        }
    }
}
