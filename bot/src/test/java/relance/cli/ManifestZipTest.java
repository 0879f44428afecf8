package relance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relance.config.Guid;
import relance.config.HostName;
import relance.teams.TeamsSchema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

class ManifestZipTest {
    private static final String APP = "1b2c3d4e-1111-4a5b-8c6d-0123456789ab";
    private static final Guid APP_ID = Guid.read(APP).orElseThrow();
    private static final HostName HOST = HostName.read("bot.contoso.com");

    @Test
    void holds_the_manifest_its_translation_and_the_icons_at_its_root() throws IOException {
        assertThat(unzipped(zip("1.2.3").bytes()).keySet())
                .containsExactly("manifest.json", "fr.json", "color.png", "outline.png");
        assertThat(zip("1.2.3").bytes()).isEqualTo(zip("1.2.3").bytes());
    }

    @Test
    void id_host_and_version_are_filled_in_everywhere() throws IOException {
        var text = new String(unzipped(zip("1.2.3").bytes()).get("manifest.json"), UTF_8);
        assertThat(text).doesNotContain(Guid.ZERO.value(), ManifestFiles.HOST);
        var manifest = JsonParser.parseString(text).getAsJsonObject();
        assertThat(manifest.get("id").getAsString()).isEqualTo(APP);
        assertThat(first(manifest, "bots").get("botId").getAsString()).isEqualTo(APP);
        assertThat(first(manifest, "composeExtensions").get("botId").getAsString()).isEqualTo(APP);
        assertThat(manifest.getAsJsonArray("validDomains")).hasToString("[\"bot.contoso.com\"]");
        assertThat(manifest.get("version").getAsString()).isEqualTo("1.2.3");
    }

    @ParameterizedTest
    @CsvSource({"1.2.3-SNAPSHOT, 1.2.3", "(built from source), 0.1.0"})
    void the_version_is_three_numbers(String version, String told) throws IOException {
        var text = new String(unzipped(zip(version).bytes()).get("manifest.json"), UTF_8);
        var manifest = JsonParser.parseString(text).getAsJsonObject();
        assertThat(manifest.get("version").getAsString()).isEqualTo(told);
    }

    @Test
    void what_is_filled_in_is_what_teams_takes() throws IOException {
        var text = new String(unzipped(zip("1.2.3").bytes()).get("manifest.json"), UTF_8);
        assertThat(TeamsSchema.faults(text)).isEmpty();
    }

    @Test
    void slacks_manifest_gets_the_host_too() {
        assertThat(ManifestFiles.slack(HOST))
                .contains("https://bot.contoso.com/slack/events")
                .doesNotContain(ManifestFiles.HOST);
    }

    @Test
    void the_command_writes_it(@TempDir Path folder) throws IOException {
        var out = folder.resolve("app.zip");
        assertThat(
                        RelanceCommand.line()
                                .execute(
                                        "manifest",
                                        "teams",
                                        "--app-id",
                                        APP,
                                        "--domain",
                                        "bot.contoso.com",
                                        "--out",
                                        out.toString()))
                .isZero();
        assertThat(unzipped(Files.readAllBytes(out))).containsKey("manifest.json");
    }

    @Test
    void the_command_refuses_what_is_neither_an_id_nor_a_host(@TempDir Path folder) {
        var out = folder.resolve("app.zip").toString();
        assertThat(teams("nonsense", "bot.contoso.com", out)).isNotZero();
        assertThat(teams(Guid.ZERO.value(), "bot.contoso.com", out)).isNotZero();
        assertThat(teams(APP, "https://bot.contoso.com/", out)).isNotZero();
        assertThat(teams(APP, "bot.contoso.com", folder + "/no/folder.zip")).isNotZero();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "https://bot.contoso.com, address",
        "bot.contoso.com/api, address",
        "bot.contoso.com:3000, port",
        "10.0.0.1, number",
        "münchen.example, xn--",
        "localhost, name of a host",
        "-bot.contoso.com, name of a host",
        "bot..contoso.com, name of a host",
        "'bot contoso.com', name of a host",
        "'bot.contoso.com\",\"x', name of a host",
    })
    void a_host_is_a_name_alone_and_what_is_wrong_is_said(String written, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostName.read(written))
                .withMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot.contoso.com", "BOT.Contoso.com ", "a.b-c.d", "xn--mnchen-3ya.de"})
    void a_host_is_taken_in_lower_case(String written) {
        assertThat(HostName.read(written).value()).isEqualTo(written.strip().toLowerCase());
    }

    private static int teams(String id, String host, String out) {
        return RelanceCommand.line()
                .execute("manifest", "teams", "--app-id", id, "--domain", host, "--out", out);
    }

    private static ManifestZip zip(String version) {
        return new ManifestZip(APP_ID, HOST, version);
    }

    private static JsonObject first(JsonObject manifest, String list) {
        return manifest.getAsJsonArray(list).get(0).getAsJsonObject();
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
