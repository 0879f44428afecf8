package relance.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relance.cli.Platforms;
import relance.config.Guid;
import relance.config.Secret;
import relance.config.Settings;
import relance.config.SettingsProblem;
import relance.inbox.Edge;
import relance.slack.SlackAccess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class TeamsSettingsTest {
    private static final String APP = "1b2c3d4e-1111-4a5b-8c6d-0123456789ab";
    private static final String HOME = "2b2c3d4e-1111-4a5b-8c6d-0123456789ab";
    private static final String OTHER = "3b2c3d4e-1111-4a5b-8c6d-0123456789ab";
    private static final String PASSWORD = "abc8Q~hidden~hidden~hidden";
    private static final Map<String, String> TEAMS =
            Map.of(
                    "HOME", "/home/ana",
                    "TEAMS_APP_ID", APP,
                    "TEAMS_APP_PASSWORD", PASSWORD,
                    "TEAMS_TENANT_ID", HOME);

    @Test
    void teams_alone_will_do_for_its_home_tenant_in_the_public_cloud() {
        var access = teams("TEAMS_CLOUD", "");
        assertThat(access.app()).isEqualTo(new TeamsAccess.App(APP, new Secret(PASSWORD), HOME));
        assertThat(access.admission()).isEqualTo(new TeamsAccess.Admission(Set.of(HOME), false));
        assertThat(access.cloud()).isEqualTo(Cloud.PUBLIC);
        assertThat(access.proof()).isEqualTo(TeamsAccess.Proof.SIGNED);
    }

    @Test
    void both_platforms_may_be_served() {
        var environment = new HashMap<>(TEAMS);
        environment.put("SLACK_SIGNING_SECRET", "0123456789abcdef0123456789abcdef");
        environment.put("SLACK_BOT_TOKEN", "xoxb-1-secretpart");
        assertThat(Settings.serve(written(environment)).platforms())
                .hasExactlyElementsOfTypes(SlackAccess.class, TeamsAccess.class);
    }

    @Test
    void with_no_platform_both_ways_are_named_once() {
        assertThat(problems(Map.of("HOME", "/home/ana")))
                .singleElement()
                .asString()
                .contains("SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN")
                .contains("TEAMS_APP_ID", "TEAMS_APP_PASSWORD", "TEAMS_TENANT_ID");
    }

    @Test
    void a_platform_begun_must_be_complete_and_says_where_to_get_the_rest() {
        assertThat(problems(Map.of("TEAMS_CLOUD", "gcc")))
                .hasSize(3)
                .anyMatch(text -> text.startsWith("TEAMS_APP_ID is missing. Copy"))
                .anyMatch(text -> text.contains("\"Certificates & secrets\""))
                .anyMatch(text -> text.startsWith("TEAMS_TENANT_ID is missing. Copy"));
        assertThat(problems(with("SLACK_BOT_TOKEN", "xoxb-1-x")))
                .singleElement()
                .asString()
                .startsWith("SLACK_SIGNING_SECRET is missing");
    }

    @Test
    void other_tenants_are_listed_or_any() {
        var listed = teams("TEAMS_TENANTS", " " + OTHER.toUpperCase() + " ," + HOME);
        assertThat(listed.admission())
                .isEqualTo(new TeamsAccess.Admission(Set.of(OTHER, HOME), false));
        assertThat(listed.admission().lets(OTHER.toUpperCase())).isTrue();
        assertThat(listed.admission().lets(APP)).isFalse();
        assertThat(teams("TEAMS_TENANTS", "*").admission().lets(APP)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contoso.com", "*,3b2c3d4e-1111-4a5b-8c6d-0123456789ab", ",", "**"})
    void anything_else_is_no_list_of_tenants(String written) {
        assertThat(problems(with("TEAMS_TENANTS", written)))
                .singleElement()
                .asString()
                .startsWith("TEAMS_TENANTS is not a list of GUIDs");
    }

    @Test
    void every_cloud_that_may_be_set_is_one_the_edge_knows() {
        for (String name : Cloud.names()) {
            assertThat(teams("TEAMS_CLOUD", name).cloud().name()).isEqualTo(name);
        }
        assertThat(teams("TEAMS_CLOUD", "GCC-High").cloud()).isEqualTo(Cloud.GCC_HIGH);
        assertThat(problems(with("TEAMS_CLOUD", "china")))
                .singleElement()
                .asString()
                .contains("public, gcc, gcc-high, dod");
    }

    @Test
    void ids_are_guids_and_the_placeholder_is_none() {
        assertThat(teams("TEAMS_APP_ID", APP.toUpperCase()).app().id()).isEqualTo(APP);
        for (String wrong : List.of("relance", APP + "0", "{" + APP + "}", Guid.ZERO.value())) {
            assertThat(problems(with("TEAMS_APP_ID", wrong)))
                    .singleElement()
                    .asString()
                    .startsWith("TEAMS_APP_ID is not a GUID");
        }
    }

    @Test
    void the_id_of_a_secret_is_not_taken_for_its_value() {
        assertThat(problems(with("TEAMS_APP_PASSWORD", OTHER)))
                .singleElement()
                .asString()
                .contains("the id of a secret", "Certificates & secrets")
                .doesNotContain(OTHER);
        assertThat(problems(with("TEAMS_APP_PASSWORD", "short")))
                .singleElement()
                .asString()
                .contains("does not look like a client secret");
    }

    @Test
    void a_misspelt_name_is_told() {
        assertThat(problems(with("TEAMS_TENENT_ID", HOME)))
                .singleElement()
                .asString()
                .contains("Did you mean TEAMS_TENANT_ID?");
    }

    @Test
    void printed_settings_show_no_password() {
        assertThat(Settings.serve(written(TEAMS)).toString())
                .contains("•••", APP)
                .doesNotContain(PASSWORD);
    }

    private static TeamsAccess teams(String name, String value) {
        var platforms = Settings.serve(written(with(name, value))).platforms();
        return (TeamsAccess) platforms.getFirst();
    }

    private static Settings.Source<Edge.Opening> written(Map<String, String> environment) {
        return new Settings.Source<>(environment, Optional.empty(), Platforms.ALL);
    }

    private static Map<String, String> with(String name, String value) {
        var environment = new HashMap<>(TEAMS);
        environment.put(name, value);
        return environment;
    }

    private static List<String> problems(Map<String, String> environment) {
        return catchThrowableOfType(
                        SettingsProblem.class, () -> Settings.serve(written(environment)))
                .problems();
    }
}
