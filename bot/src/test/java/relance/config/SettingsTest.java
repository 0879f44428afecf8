package relance.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relance.cli.Platforms;
import relance.inbox.Edge;
import relance.slack.SlackAccess;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

class SettingsTest {
    private static final String SIGNING = "0123456789abcdef0123456789abcdef";
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final Map<String, String> SLACK =
            Map.of(
                    "HOME", "/home/ana",
                    "SLACK_SIGNING_SECRET", SIGNING,
                    "SLACK_BOT_TOKEN", "xoxb-1-secretpart");

    @Test
    void serve_needs_slack_alone_and_keeps_the_rest_in_the_home() {
        var settings = Settings.serve(written(SLACK, Optional.empty()));
        assertThat(settings.platforms())
                .singleElement(InstanceOfAssertFactories.type(SlackAccess.class))
                .extracting(SlackAccess::api)
                .isEqualTo(URI.create("https://slack.com/api/"));
        assertThat(settings.port()).isEqualTo(3000);
        assertThat(settings.log()).isEqualTo(LogLevel.INFO);
        assertThat(settings.database())
                .isEqualTo(new DatabaseChoice.Embedded(Path.of("/home/ana/.relance/postgres")));
        assertThat(settings.key())
                .isEqualTo(new ServerKey.KeptIn(Path.of("/home/ana/.relance/server-key")));
    }

    @Test
    void try_needs_nothing_and_never_touches_a_real_database() {
        var settings = Settings.trial(written(with("DATABASE_URL", "postgres://u:p@h/d"), none()));
        assertThat(settings.database().home())
                .isEqualTo(Path.of("/home/ana/.relance/try/postgres"));
    }

    @Test
    void migrate_needs_a_database_alone() {
        var problem = migrating(Map.of(), none());
        assertThat(problem.problems())
                .singleElement()
                .asString()
                .startsWith("DATABASE_URL is missing");
        var settings =
                Settings.migrate(written(Map.of("DATABASE_URL", "postgres://u:p@h/d"), none()));
        assertThat(settings.database().url()).isEqualTo("jdbc:postgresql://h/d");
    }

    @Test
    void everything_wrong_is_said_at_once_and_no_secret_with_it() {
        var environment =
                Map.of(
                        "SLACK_BOT_TOKEN", "xapp-hidden1",
                        "DATABASE_URL", "mysql://root:hidden2@host/db",
                        "RELANCE_PORT", "99999",
                        "RELANCE_SERVER_KEY", "hidden3",
                        "RELANCE_LOG", "loud",
                        "SLACK_API_URL", "slack.com",
                        "RELANCE_PROT", "3001");
        var problem = serving(environment, file("SLACK_SIGNING_SECRT", "hidden4"));
        assertThat(problem.problems())
                .hasSize(9)
                .anyMatch(text -> text.startsWith("SLACK_SIGNING_SECRET is missing."))
                .anyMatch(text -> text.contains("Did you mean SLACK_SIGNING_SECRET?"))
                .anyMatch(text -> text.contains("RELANCE_PROT") && text.contains("RELANCE_PORT?"))
                .anyMatch(text -> text.contains("openssl rand -base64 32"));
        assertThat(problem).message().startsWith("9 settings need").doesNotContain("hidden");
    }

    @Test
    void the_environment_wins_over_the_file_and_a_blank_value_is_none() {
        var file = file("RELANCE_PORT", "4000");
        assertThat(Settings.serve(written(SLACK, file)).port()).isEqualTo(4000);
        assertThat(Settings.serve(written(with("RELANCE_PORT", "5000"), file)).port())
                .isEqualTo(5000);
        assertThat(Settings.serve(written(with("RELANCE_PORT", ""), none())).port())
                .isEqualTo(3000);
    }

    @Test
    void what_belongs_to_others_in_the_environment_is_let_be() {
        Settings.serve(written(with("RELANCE_JAVA_HOME", "/opt/jdk"), none()));
        Settings.serve(written(with("DATABASE_POOL", "5"), none()));
        assertThat(serving(SLACK, file("RELANCE_JAVA_HOME", "/opt/jdk")))
                .hasMessageContaining("in the environment");
    }

    @Test
    void a_database_of_ones_own_needs_a_server_key() {
        var environment = with("DATABASE_URL", "postgresql://u:p@h/d");
        assertThat(serving(environment, none()).problems())
                .singleElement()
                .asString()
                .contains("RELANCE_SERVER_KEY is missing", "openssl rand -base64 32");
        environment.put("RELANCE_SERVER_KEY", KEY);
        assertThat(Settings.serve(written(environment, none())).key().bytes())
                .hasSize(32)
                .startsWith(0, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://ana:s%40p+x@db:6543/app, jdbc:postgresql://db:6543/app, ana, s@p+x",
        "postgresql://ana@db/app?sslmode=require, jdbc:postgresql://db/app?sslmode=require, ana, ''",
        "jdbc:postgresql://db/app?user=ana&password=p%26q&ssl=true, "
                + "jdbc:postgresql://db/app?ssl=true, ana, p&q",
        "'postgres://ana:p@one:1,two:2/app', 'jdbc:postgresql://one:1,two:2/app', ana, p",
        "postgres://ana:a:b@c@[::1]:5432/app, jdbc:postgresql://[::1]:5432/app, ana, a:b@c",
    })
    void reads_the_addresses_in_use(String address, String url, String user, String password) {
        var read = DatabaseAddress.read(address, Optional.empty(), Optional.empty());
        assertThat(read.problems()).isEmpty();
        assertThat(read.database())
                .isEqualTo(new DatabaseChoice.External(url, user, new Secret(password)));
    }

    @Test
    void user_and_password_may_stand_apart() {
        var environment = Map.of("DATABASE_URL", "postgres://h/d", "DATABASE_USER", "ana");
        assertThat(Settings.migrate(written(environment, none())).database().user())
                .isEqualTo("ana");
        assertThat(migrating(Map.of("DATABASE_URL", "postgres://h/d"), none()))
                .hasMessageContaining("DATABASE_USER");
        assertThat(serving(with("DATABASE_PASSWORD", "x"), none()))
                .hasMessageContaining("DATABASE_URL too");
    }

    @Test
    void the_home_may_be_elsewhere() {
        assertThat(home("XDG_DATA_HOME", "/data")).isEqualTo(Path.of("/data/relance/try/postgres"));
        assertThat(home("RELANCE_HOME", "/srv/r")).isEqualTo(Path.of("/srv/r/try/postgres"));
        assertThat(home("RELANCE_HOME", "~/r")).isEqualTo(Path.of("/home/ana/r/try/postgres"));
        assertThat(home("RELANCE_HOME", "~")).isEqualTo(Path.of("/home/ana/try/postgres"));
    }

    @Test
    void printed_settings_show_no_secret() {
        var environment = with("DATABASE_URL", "postgres://ana:dbsecret@h/d");
        environment.put("RELANCE_SERVER_KEY", KEY);
        assertThat(Settings.serve(written(environment, none())).toString())
                .contains("•••", "ana")
                .doesNotContain("dbsecret", "secretpart", SIGNING, KEY);
    }

    @Test
    void a_kept_key_is_made_once_for_its_owner_alone(@TempDir Path folder) throws IOException {
        var key = new ServerKey.KeptIn(folder.resolve("deep/server-key"));
        assertThat(key.bytes()).hasSize(32).isEqualTo(key.bytes());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.file())))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("deep"))
                .isDirectoryNotContaining(file -> !file.equals(key.file()));
    }

    @Test
    void the_file_is_looked_for_and_a_named_one_must_exist(@TempDir Path folder)
            throws IOException {
        assertThat(Settings.file(Optional.empty(), folder)).isEmpty();
        Files.writeString(folder.resolve(Settings.FILE), "RELANCE_PORT = 4000\n# été\n");
        assertThat(Settings.file(Optional.empty(), folder))
                .hasValueSatisfying(
                        found -> assertThat(found).containsEntry("RELANCE_PORT", "4000"));
        var named = Optional.of(folder.resolve("other.properties"));
        var problem =
                catchThrowableOfType(SettingsProblem.class, () -> Settings.file(named, folder));
        assertThat(problem.problems()).isEqualTo(List.copyOf(problem.problems())).hasSize(1);
        assertThat(problem).hasMessageContaining("other.properties");
    }

    private static Path home(String name, String value) {
        return Settings.trial(written(with(name, value), none())).database().home();
    }

    private static Settings.Source<Edge.Opening> written(
            Map<String, String> environment, Optional<Properties> file) {
        return new Settings.Source<>(environment, file, Platforms.ALL);
    }

    private static Map<String, String> with(String name, String value) {
        var environment = new HashMap<>(SLACK);
        environment.put(name, value);
        return environment;
    }

    private static Optional<Properties> none() {
        return Optional.empty();
    }

    private static Optional<Properties> file(String name, String value) {
        var properties = new Properties();
        properties.setProperty(name, value);
        return Optional.of(properties);
    }

    private static SettingsProblem serving(
            Map<String, String> environment, Optional<Properties> file) {
        return catchThrowableOfType(
                SettingsProblem.class, () -> Settings.serve(written(environment, file)));
    }

    private static SettingsProblem migrating(
            Map<String, String> environment, Optional<Properties> file) {
        return catchThrowableOfType(
                SettingsProblem.class, () -> Settings.migrate(written(environment, file)));
    }
}
