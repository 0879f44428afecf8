package relance.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;

import relance.kit.KnownVerbs;
import relance.lookalike.slack.SlackWorkspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The manifest asks Slack for what the code uses, and for nothing else.
class ManifestTest {
    private static final Path MANIFEST = Path.of("../manifest/slack/manifest.json");
    private static final Path SCHEMA =
            Path.of("../../shared/schemas/slack/app-manifest-2.0.0.json");
    private static final Path SOURCES = Path.of("src/main/java/relance/slack");

    private static final Pattern CALL = Pattern.compile("api\\.call\\(");
    private static final Pattern METHOD = Pattern.compile("api\\.call\\(\\s*m\\s*->\\s*m\\.(\\w+)");
    private static final Pattern LISTENER = Pattern.compile("(\\w+Event)\\.class");

    /// What Slack wants for each method the code calls. Private conversations are never looked up,
    /// so nothing needs im:read; they are opened with one person, so nothing needs mpim:write.
    private static final Map<String, Set<String>> SCOPES_OF_METHODS =
            Map.ofEntries(
                    Map.entry("authTest", Set.of()),
                    Map.entry("chatPostEphemeral", Set.of("chat:write")),
                    Map.entry("chatPostMessage", Set.of("chat:write")),
                    Map.entry("chatUpdate", Set.of("chat:write")),
                    Map.entry(
                            "conversationsInfo",
                            Set.of("channels:read", "groups:read", "mpim:read")),
                    Map.entry(
                            "conversationsMembers",
                            Set.of("channels:read", "groups:read", "mpim:read")),
                    Map.entry("conversationsOpen", Set.of("im:write")),
                    Map.entry("usersConversations", Set.of("channels:read", "groups:read")),
                    Map.entry("usersInfo", Set.of("users:read")),
                    Map.entry("usersList", Set.of("users:read")),
                    Map.entry("viewsOpen", Set.of()),
                    Map.entry("viewsPublish", Set.of()));

    /// What Slack wants for each event the code listens to.
    private static final Map<String, Set<String>> SCOPES_OF_EVENTS =
            Map.ofEntries(
                    Map.entry("app_home_opened", Set.of()),
                    Map.entry("app_mention", Set.of("app_mentions:read")),
                    Map.entry("channel_archive", Set.of("channels:read")),
                    Map.entry("channel_deleted", Set.of("channels:read")),
                    Map.entry("channel_id_changed", Set.of("channels:read", "groups:read")),
                    Map.entry("channel_rename", Set.of("channels:read")),
                    Map.entry("channel_unarchive", Set.of("channels:read")),
                    Map.entry("group_archive", Set.of("groups:read")),
                    Map.entry("group_deleted", Set.of("groups:read")),
                    Map.entry("group_rename", Set.of("groups:read")),
                    Map.entry("group_unarchive", Set.of("groups:read")),
                    Map.entry("member_joined_channel", Set.of("channels:read", "groups:read")),
                    Map.entry("member_left_channel", Set.of("channels:read", "groups:read")),
                    Map.entry("message.im", Set.of("im:history")),
                    Map.entry("team_join", Set.of("users:read")),
                    Map.entry("user_change", Set.of("users:read")));

    @Test
    void is_what_slack_takes_for_a_manifest() throws IOException {
        assumeTrue(Files.exists(SCHEMA), "there is no " + SCHEMA);
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(Files.readString(SCHEMA));
        assertThat(schema.validate(Files.readString(MANIFEST), InputFormat.JSON)).isEmpty();
    }

    @Test
    void subscribes_to_the_events_that_have_a_listener() throws Exception {
        assertThat(list("settings.event_subscriptions.bot_events"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(events());
    }

    @Test
    void the_table_of_methods_is_what_the_code_calls() throws IOException {
        var called = new TreeSet<String>();
        long calls = 0;
        for (var source : sources()) {
            METHOD.matcher(source).results().forEach(found -> called.add(found.group(1)));
            calls += CALL.matcher(source).results().count();
            calls -= METHOD.matcher(source).results().count();
        }
        assertThat(calls).as("calls of the Web API written in another way").isZero();
        assertThat(called).containsExactlyInAnyOrderElementsOf(SCOPES_OF_METHODS.keySet());
    }

    @Test
    void asks_for_the_scopes_that_are_needed() throws Exception {
        var needed = new TreeSet<String>();
        // Slash commands and shortcuts.
        needed.add("commands");
        SCOPES_OF_METHODS.values().forEach(needed::addAll);
        for (var event : events()) {
            assertThat(SCOPES_OF_EVENTS).containsKey(event);
            needed.addAll(SCOPES_OF_EVENTS.getOrDefault(event, Set.of()));
        }
        assertThat(list("oauth_config.scopes.bot"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void a_shortcut_names_something_that_a_feature_does() throws Exception {
        for (var shortcut : objects("features.shortcuts")) {
            var callback = shortcut.get("callback_id").getAsString();
            assertThat(KnownVerbs.has(callback)).as(callback).isTrue();
        }
        assertThat(KnownVerbs.has("action.no_such_thing")).isFalse();
    }

    @Test
    void offers_the_same_as_the_playground() throws IOException {
        var team = SlackWorkspace.sample();
        assertThat(
                        objects("features.shortcuts").stream()
                                .map(s ->
                                        text(s, "type")
                                                + " "
                                                + text(s, "name")
                                                + " "
                                                + text(s, "callback_id")))
                .containsExactlyInAnyOrderElementsOf(
                        team.shortcuts().stream()
                                .map(s ->
                                        s.type().name().toLowerCase(Locale.ROOT)
                                                + " "
                                                + s.name()
                                                + " "
                                                + s.callbackId())
                                .toList());
        assertThat(objects("features.slash_commands").stream().map(c -> text(c, "command")))
                .containsExactlyInAnyOrderElementsOf(team.commands());
    }

    @Test
    void commands_come_with_the_ids_of_whom_they_name() throws IOException {
        assertThat(objects("features.slash_commands"))
                .allMatch(command -> command.get("should_escape").getAsBoolean());
    }

    @Test
    void everything_goes_to_the_one_address() throws IOException {
        var addresses = new TreeSet<String>();
        objects("features.slash_commands").forEach(c -> addresses.add(text(c, "url")));
        addresses.add(at("settings.event_subscriptions.request_url").getAsString());
        addresses.add(at("settings.interactivity.request_url").getAsString());
        assertThat(addresses).containsExactly("https://relance.example.com" + SlackEdge.PATH);
    }

    /// By Slack's names, from the listeners that Bolt is given.
    private static Set<String> events() throws Exception {
        var names = new TreeSet<String>();
        var sources = String.join("\n", sources());
        for (var found : LISTENER.matcher(sources).results().toList()) {
            var kind = Class.forName("com.slack.api.model.event." + found.group(1));
            var name = (String) kind.getField("TYPE_NAME").get(null);
            // Messages are subscribed to by the kind of conversation; the listener takes private
            // ones.
            names.add(name.equals("message") ? "message.im" : name);
        }
        return names;
    }

    private static List<String> sources() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static JsonElement at(String path) throws IOException {
        JsonElement found = JsonParser.parseString(Files.readString(MANIFEST));
        for (var name : path.split("\\.", -1)) {
            found = found.getAsJsonObject().get(name);
        }
        return found;
    }

    private static List<JsonObject> objects(String path) throws IOException {
        return StreamSupport.stream(at(path).getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static List<String> list(String path) throws IOException {
        return StreamSupport.stream(at(path).getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsString)
                .collect(Collectors.toList());
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
