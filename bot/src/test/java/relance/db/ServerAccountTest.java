package relance.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/// Where root may not make user namespaces, as in many containers. Only root can try it.
class ServerAccountTest {
    @TempDir Path folder;

    @BeforeEach
    void be_root() {
        assumeTrue(new UnixSystem().getUid() == 0, "not root");
    }

    @Test
    void every_way_to_be_nobody_works_and_takes_the_data_over_from_the_other() throws Exception {
        letOthersIn();
        Path home = folder.resolve("a home");
        for (var account : ServerAccount.nobody()) {
            for (int round = 0; round < 2; round++) {
                EmbeddedPostgres.start(home, account, Map.of()).close();
            }
        }
        assertThat(Files.getOwner(home.resolve("data")).getName()).isEqualTo("nobody");
        assertThat(Files.getOwner(home.resolve("password")).getName()).isEqualTo("root");
        EmbeddedPostgres.start(home, ServerAccount.choose(), Map.of()).close();
    }

    @Test
    void says_what_to_do_when_nobody_cannot_enter_the_home() {
        var nobody = ServerAccount.nobody().getFirst();
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder.resolve("home"), nobody, Map.of()))
                .isInstanceOf(EmbeddedPostgresFailure.class)
                .hasMessageContaining("RELANCE_HOME")
                .hasMessageContaining("/var/lib/relance");
    }

    private void letOthersIn() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
