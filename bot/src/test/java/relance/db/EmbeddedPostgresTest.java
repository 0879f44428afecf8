package relance.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

class EmbeddedPostgresTest {
    @TempDir Path home;
    private final List<EmbeddedPostgres> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.reversed().forEach(EmbeddedPostgres::close);
    }

    @Test
    void writes_to_the_disk_before_it_says_so() throws SQLException {
        assertThat(ask(start(), "show fsync")).isEqualTo("on");
    }

    @Test
    void speaks_utf8_and_the_same_order_of_letters_everywhere() throws SQLException {
        var postgres = start();
        assertThat(ask(postgres, "show server_encoding")).isEqualTo("UTF8");
        assertThat(ask(postgres, "select upper('été')")).isEqualTo("ÉTÉ");
        assertThat(
                        ask(
                                postgres,
                                "select datlocprovider from pg_database where datname = 'relance'"))
                .isEqualTo("b");
    }

    @Test
    void refuses_a_wrong_password_and_trusts_nobody() throws IOException {
        var postgres = start();
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), null, "guess"))
                .hasMessageContaining("password authentication failed");
        assertThat(home.resolve("data/pg_hba.conf")).content().doesNotContain("trust");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile())))
                .isEqualTo("rw-------");
        assertThat(home.resolve("postgres.log")).content().doesNotContain(postgres.password());
    }

    @Test
    void keeps_data_password_and_port_over_a_stop_and_a_start() throws SQLException {
        var first = start();
        tell(first, "create table kept as select 42 as answer");
        first.close();
        assertThatThrownBy(() -> ask(first, "select 1")).isInstanceOf(SQLException.class);
        var second = start();
        assertThat(ask(second, "select answer from kept")).isEqualTo("42");
        assertThat(second.password()).isEqualTo(first.password());
        assertThat(second.url()).isEqualTo(first.url());
    }

    @Test
    void listens_on_the_loopback_only() throws Exception {
        int port = Integer.parseInt(ask(start(), "show port"));
        for (var card : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : card.inetAddresses().toList()) {
                if (address.isLoopbackAddress()) continue;
                assertThatThrownBy(() -> new Socket(address, port).close())
                        .as("on %s", address)
                        .isInstanceOf(IOException.class);
            }
        }
        assertThat(ask(opened.getFirst(), "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask(opened.getFirst(), "show unix_socket_directories")).isEmpty();
    }

    @Test
    void takes_over_the_server_that_a_killed_bot_left_behind() throws Exception {
        var bot = otherBot();
        String url = bot.inputReader().readLine();
        bot.destroyForcibly().waitFor();
        var next = start();
        assertThat(next.url()).isEqualTo(url);
        assertThat(ask(next, "select word from left_behind")).isEqualTo("still here");
        next.close();
        assertThatThrownBy(() -> ask(next, "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void leaves_the_server_to_another_bot_that_still_uses_it() throws Exception {
        var bot = otherBot();
        String url = bot.inputReader().readLine();
        var guest = start();
        assertThat(guest.url()).isEqualTo(url);
        guest.close();
        assertThat(ask(guest, "select word from left_behind")).isEqualTo("still here");
        bot.outputWriter().close();
        assertThat(bot.waitFor(60, SECONDS)).isTrue();
        assertThatThrownBy(() -> ask(guest, "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void starts_over_a_stale_pid_file_even_when_its_number_is_in_use_again() throws Exception {
        var first = start();
        tell(first, "create table kept as select 42 as answer");
        Path file = home.resolve("data/postmaster.pid");
        String text = Files.readString(file);
        first.close();
        String inUse = Long.toString(ProcessHandle.current().pid());
        Files.writeString(file, text.replaceFirst("\\d+", inUse));
        assertThat(ask(start(), "select answer from kept")).isEqualTo("42");
    }

    @Test
    void says_what_is_wrong_with_the_end_of_the_log() throws Exception {
        start().close();
        Files.writeString(home.resolve("data/postgresql.auto.conf"), "no_such_setting = 1\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(EmbeddedPostgresFailure.class)
                .hasMessageContaining("no_such_setting")
                .hasMessageContaining("postgres.log");
    }

    @Test
    void refuses_data_whose_password_is_gone() throws IOException {
        start().close();
        Files.delete(passwordFile());
        assertThatThrownBy(this::start).hasMessageContaining("password file");
    }

    private EmbeddedPostgres start() {
        var postgres = EmbeddedPostgres.start(home);
        opened.add(postgres);
        return postgres;
    }

    private Path passwordFile() {
        return home.resolve("password");
    }

    private Process otherBot() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherBot.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Another process with the same home: it writes a row and stays until its input ends.
    static final class OtherBot {
        private OtherBot() {}

        public static void main(String[] arguments) throws Exception {
            try (var postgres = EmbeddedPostgres.start(Path.of(arguments[0]))) {
                tell(postgres, "create table left_behind as select 'still here' as word");
                System.out.println(postgres.url());
                int end = System.in.read();
                if (end != -1) throw new IOException("Unexpected input");
            }
        }
    }

    private static void tell(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
    }
}
