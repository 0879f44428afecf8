package relance.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relance.action.ActionFeature;
import relance.cadence.CadenceFeature;
import relance.chat.Feature;
import relance.home.HomeFeature;
import relance.kit.KnownVerbs;
import relance.kit.Village;
import relance.poll.PollFeature;
import relance.profile.ProfileFeature;
import relance.status.StatusFeature;
import relance.text.CommandBook;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

/// The manifest tells Teams what the code does, and keeps to what Teams takes.
class ManifestTest {
    private static final Path FOLDER = Path.of("../manifest/teams");
    private static final Path SLACK = Path.of("../manifest/slack/manifest.json");

    /// Teams translates no more of a list of commands than these.
    private static final int TRANSLATED_COMMANDS = 10;

    private final JsonObject manifest = read(FOLDER.resolve("manifest.json"));
    private final JsonObject french = read(FOLDER.resolve("fr.json"));

    @Test
    void is_what_teams_takes_for_a_manifest() throws IOException {
        assertThat(TeamsSchema.faults(manifest.toString())).isEmpty();
    }

    @Test
    void names_and_descriptions_are_as_short_as_teams_wants_them() {
        for (var length : List.of("short 30 80", "full 100 4000")) {
            var parts = length.split(" ");
            var name = "name." + parts[0];
            var description = "description." + parts[0];
            for (var text : List.of(at(name), text(french, name))) {
                assertThat(text).hasSizeBetween(1, Integer.parseInt(parts[1]));
                assertThat(text).doesNotContainIgnoringCase("teams", "microsoft");
            }
            for (var text : List.of(at(description), text(french, description))) {
                assertThat(text).hasSizeBetween(1, Integer.parseInt(parts[2]));
            }
        }
        assertThat(at("developer.name")).hasSizeLessThan(33);
    }

    @Test
    void looks_and_speaks_as_it_does_in_slack() {
        var slack = read(SLACK).getAsJsonObject("display_information");
        assertThat(at("name.short")).isEqualTo(text(slack, "name"));
        assertThat(at("description.full")).isEqualTo(text(slack, "long_description"));
        assertThat(at("accentColor")).isEqualTo(text(slack, "background_color"));
    }

    @Test
    void there_is_a_list_of_commands_for_every_scope_and_teams_takes_them() {
        var lists = objects(bot().getAsJsonArray("commandLists"));
        var scopes =
                lists.stream().flatMap(list -> strings(list.getAsJsonArray("scopes"))).toList();
        assertThat(scopes)
                .containsExactlyInAnyOrderElementsOf(
                        strings(bot().getAsJsonArray("scopes")).toList())
                .doesNotHaveDuplicates();
        assertThat(lists).hasSizeLessThan(4);
        for (var list : lists) {
            assertThat(list.getAsJsonArray("commands")).hasSizeBetween(1, TRANSLATED_COMMANDS);
        }
    }

    @Test
    void every_command_is_understood_and_means_the_same_in_french() {
        var features = features();
        var book = new CommandBook(features);
        var lists = objects(bot().getAsJsonArray("commandLists"));
        var words = new TreeSet<String>();
        for (int l = 0; l < lists.size(); l++) {
            var commands = objects(lists.get(l).getAsJsonArray("commands"));
            for (int c = 0; c < commands.size(); c++) {
                var english = text(commands.get(c), "title");
                var translated =
                        text(french, "bots[0].commandLists[%d].commands[%d].title".formatted(l, c));
                assertThat(book.read(english)).as(english).isPresent();
                assertThat(book.read(translated)).as(translated).isEqualTo(book.read(english));
                words.add(english);
                words.add(translated);
            }
        }
        for (var feature : features) {
            var first = feature.commands().getFirst();
            assertThat(words).contains(first.english().getFirst(), first.french().getFirst());
        }
    }

    @Test
    void the_french_file_translates_all_and_nothing_else() {
        var expected = new TreeSet<>(List.of("$schema"));
        for (var name : List.of("name", "description")) {
            expected.addAll(List.of(name + ".short", name + ".full"));
        }
        var lists = bot().getAsJsonArray("commandLists");
        for (int l = 0; l < lists.size(); l++) {
            var commands = lists.get(l).getAsJsonObject().getAsJsonArray("commands");
            expect(expected, "bots[0].commandLists[" + l + "].commands", commands.size());
        }
        expect(expected, "composeExtensions[0].commands", extension().size());
        assertThat(french.keySet()).containsExactlyInAnyOrderElementsOf(expected);
        for (var key : french.keySet()) {
            if (key.endsWith("].title")) assertThat(text(french, key)).hasSizeBetween(1, 32);
            if (key.endsWith("].description")) assertThat(text(french, key)).hasSizeBetween(1, 128);
        }
        var info = manifest.getAsJsonObject("localizationInfo");
        var languages = objects(info.getAsJsonArray("additionalLanguages"));
        assertThat(languages).extracting(l -> text(l, "file")).containsExactly("fr.json");
    }

    @Test
    void offers_the_shortcuts_that_slack_has() throws Exception {
        var shortcuts =
                objects(read(SLACK).getAsJsonObject("features").getAsJsonArray("shortcuts"))
                        .stream()
                        .map(s ->
                                List.of(
                                        text(s, "callback_id"),
                                        text(s, "name"),
                                        text(s, "description"),
                                        text(s, "type").equals("message")));
        var commands =
                extension().stream()
                        .map(c ->
                                List.of(
                                        text(c, "id"),
                                        text(c, "title"),
                                        text(c, "description"),
                                        c.getAsJsonArray("context")
                                                .toString()
                                                .equals("[\"message\"]")));
        assertThat(commands).containsExactlyElementsOf(shortcuts.toList());
        for (var command : extension()) {
            assertThat(KnownVerbs.has(text(command, "id"))).as(text(command, "id")).isTrue();
            assertThat(text(command, "type")).isEqualTo("action");
            assertThat(command.get("fetchTask").getAsBoolean()).isTrue();
        }
        assertThat(KnownVerbs.has("action.no_such_thing")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"color, 192", "outline, 32"})
    void icons_have_their_sizes(String name, int size) throws IOException {
        assertThat(at("icons." + name)).isEqualTo(name + ".png");
        var icon = icon(name);
        assertThat(icon.getWidth()).isEqualTo(size);
        assertThat(icon.getHeight()).isEqualTo(size);
    }

    @Test
    void the_outline_is_white_on_nothing_and_the_colour_fills_its_square() throws IOException {
        var outline = icon("outline");
        int drawn = 0;
        for (int argb : outline.getRGB(0, 0, 32, 32, null, 0, 32)) {
            if (argb >>> 24 == 0) continue;
            assertThat(argb & 0xffffff).isEqualTo(0xffffff);
            drawn++;
        }
        assertThat(drawn).isBetween(100, 700);
        int background = 0xff000000 | Integer.parseInt(at("accentColor").substring(1), 16);
        for (int corner : new int[] {0, 191}) {
            assertThat(icon("color").getRGB(corner, corner)).isEqualTo(background);
        }
    }

    private static BufferedImage icon(String name) throws IOException {
        return ImageIO.read(FOLDER.resolve(name + ".png").toFile());
    }

    private static void expect(TreeSet<String> keys, String list, int size) {
        for (int i = 0; i < size; i++) {
            keys.add(list + "[" + i + "].title");
            keys.add(list + "[" + i + "].description");
        }
    }

    /// All that the program has, as App builds them.
    private static List<Feature> features() {
        try (var village = new Village()) {
            var kit = village.kit;
            var actions = new ActionFeature(kit);
            return List.of(
                    new PollFeature(kit, new byte[32], actions::followUp),
                    actions,
                    new StatusFeature(kit, List::of),
                    new CadenceFeature(kit, List::of, ProfileFeature::hours),
                    new ProfileFeature(kit),
                    new HomeFeature(kit, List::of));
        }
    }

    private JsonObject bot() {
        return manifest.getAsJsonArray("bots").get(0).getAsJsonObject();
    }

    private List<JsonObject> extension() {
        var extensions = manifest.getAsJsonArray("composeExtensions");
        return objects(extensions.get(0).getAsJsonObject().getAsJsonArray("commands"));
    }

    private String at(String path) {
        JsonElement found = manifest;
        for (var name : path.split("\\.", -1)) {
            found = found.getAsJsonObject().get(name);
        }
        return found.getAsString();
    }

    private static JsonObject read(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    private static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static Stream<String> strings(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString);
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
