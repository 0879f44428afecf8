package relance.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.List;

class CloudTest {
    private static final List<Cloud> CLOUDS =
            List.of(Cloud.PUBLIC, Cloud.GCC, Cloud.GCC_HIGH, Cloud.DOD);

    @ParameterizedTest
    @FieldSource("CLOUDS")
    void a_cloud_is_found_by_its_name_and_may_write_where_it_writes_first(Cloud cloud) {
        assertThat(Cloud.named(cloud.name())).contains(cloud);
        assertThat(Cloud.named(cloud.name().toUpperCase())).contains(cloud);
        assertThat(cloud.allows(cloud.fallback())).isTrue();
        assertThat(cloud.authority().getPath()).isEqualTo("/");
        assertThat(cloud.scope()).isEqualTo(cloud.issuer() + "/.default");
    }

    @Test
    void another_name_is_no_cloud() {
        assertThat(Cloud.named("china")).isEmpty();
        assertThat(Cloud.named("")).isEmpty();
    }

    @Test
    void the_public_cloud_and_gcc_differ_in_where_they_write_first_alone() {
        assertThat(Cloud.GCC.issuer()).isEqualTo(Cloud.PUBLIC.issuer());
        assertThat(Cloud.GCC.metadata()).isEqualTo(Cloud.PUBLIC.metadata());
        assertThat(Cloud.GCC.authority()).isEqualTo(Cloud.PUBLIC.authority());
        assertThat(Cloud.GCC.serviceHosts()).isEqualTo(Cloud.PUBLIC.serviceHosts());
        assertThat(Cloud.GCC.fallback()).isNotEqualTo(Cloud.PUBLIC.fallback());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/emea/",
                "https://smba.trafficmanager.net",
                "https://SMBA.TrafficManager.net/amer",
                "https://smba.trafficmanager.net:443/teams/",
                "https://smba.infra.gcc.teams.microsoft.com/teams"
            })
    void tokens_go_to_microsofts_connector(String address) {
        assertThat(Cloud.PUBLIC.allows(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net.evil.com/teams",
                "https://evil.com/smba.trafficmanager.net",
                "https://evil.com/?https://smba.trafficmanager.net",
                "https://evil.com#smba.trafficmanager.net",
                "https://smba.trafficmanager.net@evil.com/teams",
                "https://evil.com@smba.trafficmanager.net/teams",
                "https://@smba.trafficmanager.net/teams",
                "https://evil-smba.trafficmanager.net/teams",
                "https://evil.trafficmanager.net/teams",
                "https://x.smba.trafficmanager.net/teams",
                "https://smba.trafficmanager.net./teams",
                "https://smba.infra.evil.teams.microsoft.com/teams",
                "http://smba.trafficmanager.net/teams",
                "ftp://smba.trafficmanager.net/teams",
                "https://smba.trafficmanager.net:8443/teams",
                "https://smba.trafficmanager.net:80/teams",
                "https://smba.trafficmanager.n\u0435t/teams",
                "https://\uFF53mba.trafficmanager.net/teams",
                "https://smba%2Etrafficmanager.net/teams",
                "https://127.0.0.1/teams",
                "https://[::1]/teams",
                "//smba.trafficmanager.net/teams",
                "smba.trafficmanager.net/teams",
                "https:smba.trafficmanager.net",
                "https:///smba.trafficmanager.net",
                ""
            })
    void and_nowhere_else(String address) {
        assertThat(CLOUDS).noneMatch(cloud -> cloud.allows(URI.create(address)));
    }

    @Test
    void one_clouds_token_does_not_go_to_another() {
        assertThat(Cloud.PUBLIC.allows(Cloud.GCC_HIGH.fallback())).isFalse();
        assertThat(Cloud.GCC_HIGH.allows(Cloud.PUBLIC.fallback())).isFalse();
        assertThat(Cloud.GCC_HIGH.allows(Cloud.DOD.fallback())).isFalse();
        assertThat(Cloud.DOD.allows(Cloud.GCC_HIGH.fallback())).isFalse();
    }
}
