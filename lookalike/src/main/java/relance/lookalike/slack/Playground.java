package relance.lookalike.slack;

import com.google.gson.JsonObject;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A small Slack on the loopback: its state, its protocol both ways, and a page to use it.
public final class Playground implements AutoCloseable {
    /// How long somebody waits for what they must see: enough for a busy machine, and for what a
    /// killed server left half done. What comes at once costs no wait.
    public static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration SLACKS_OWN = Duration.ofSeconds(3);

    private final LocalServer server;
    private final Workspace workspace;
    private final Signer signer;
    private final BotLine line;
    private final Events events;
    private final Edge edge;
    private final Echoes echoes;
    private final WebApi webApi;
    private final Faults faults = new Faults();
    private final WorkspaceEvents happenings;

    private Playground(PlaygroundSettings settings, InstantSource wall, Duration patience) {
        workspace = new Workspace(settings.team(), wall, settings.agenda().now());
        signer = new Signer(settings.signingSecret());
        line = new BotLine(signer, workspace, patience);
        server = LocalServer.bind(settings.port());
        var faulty = new FaultyAnswers(faults);
        var responseUrls = new ResponseUrls(workspace, server.address(), faulty);
        var triggers = new Triggers(workspace, patience);
        var views = new ViewMethods(workspace, triggers);
        var gestures = new Gestures(workspace, line, triggers, responseUrls);
        var submissions = new Submissions(workspace, gestures, views);
        events = new Events(workspace, line);
        edge = new Edge(workspace, gestures, events, submissions, responseUrls);
        happenings = new WorkspaceEvents(workspace, events);
        echoes = new Echoes(workspace, events);
        var methods = methods(workspace, views, echoes, server.address());
        webApi = new WebApi(workspace, settings.botToken(), faulty, methods);
        server.serve("/api/*", webApi);
        server.serve("/" + ResponseUrls.PATH + "*", responseUrls);
        new Page(edge, happenings, settings.agenda(), server.address()).mount(server);
    }

    /// Starts on the loopback; the bot is told later, by `connect`.
    public static Playground start(PlaygroundSettings settings) {
        return start(settings, InstantSource.system());
    }

    /// Starts with a wall clock of the caller's, which rules time stamps, triggers and rate limits.
    public static Playground start(PlaygroundSettings settings, InstantSource wall) {
        return new Playground(settings, wall, SLACKS_OWN).started();
    }

    /// Starts one that waits for the bot's answers longer than Slack does, for a machine that is
    /// busy with other things; how long they took is in each [Answer].
    public static Playground patient(PlaygroundSettings settings) {
        return new Playground(settings, InstantSource.system(), PATIENCE).started();
    }

    private Playground started() {
        server.start();
        return this;
    }

    private static Map<String, Function<Call, JsonObject>> methods(
            Workspace workspace, ViewMethods views, Echoes echoes, URI address) {
        var places = new Places(workspace);
        var chat = new ChatMethods(workspace, new Pace(workspace.wall), places, address, echoes);
        var conversations = new ConversationMethods(workspace, places);
        var users = new UserMethods(workspace, address.toString());
        var methods = new HashMap<String, Function<Call, JsonObject>>();
        methods.put("auth.test", users::authTest);
        methods.put("team.info", users::team);
        methods.put("users.info", users::info);
        methods.put("users.list", users::list);
        methods.put("users.conversations", conversations::ofBot);
        methods.put("conversations.open", conversations::open);
        methods.put("conversations.info", conversations::info);
        methods.put("conversations.members", conversations::members);
        methods.put("conversations.list", conversations::list);
        methods.put("chat.postMessage", chat::postMessage);
        methods.put("chat.postEphemeral", chat::postEphemeral);
        methods.put("chat.update", chat::update);
        methods.put("chat.delete", chat::delete);
        methods.put("chat.getPermalink", chat::getPermalink);
        methods.put("views.open", views::open);
        methods.put("views.push", views::push);
        methods.put("views.update", views::update);
        methods.put("views.publish", views::publish);
        return methods;
    }

    /// The page, and the root of all else.
    public URI address() {
        return server.address();
    }

    /// The prefix under which Web API methods are served, ending in a slash.
    public URI webApi() {
        return address().resolve("api/");
    }

    /// Tells where the bot takes commands, events and interactivity.
    public void connect(URI bot) {
        line.connect(bot);
    }

    /// The bot is about to stop: it is told nothing more.
    public void disconnect() {
        line.disconnect();
    }

    /// The seat of a person, by name, handle or id, who waits patiently for what they must see.
    public Seat seat(String person) {
        return seat(person, PATIENCE);
    }

    /// The seat of somebody with more or less patience.
    public Seat seat(String person, Duration patience) {
        return new Seat(edge, happenings.member(person).id(), patience);
    }

    /// What will go wrong.
    public Faults faults() {
        return faults;
    }

    /// Signs as this workspace's Slack.
    public Signer signer() {
        return signer;
    }

    /// The last 2,000 Web API calls, newest last.
    public List<ApiCall> calls() {
        return webApi.calls();
    }

    /// The last calls of one method, newest last.
    public List<ApiCall> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /// What happens to people and places, each told to the bot by its event.
    public WorkspaceEvents happenings() {
        return happenings;
    }

    /// Deactivates a person (`user_change`).
    public void deactivate(String person) {
        happenings.deactivate(person);
    }

    /// Archives a channel (`channel_archive` or `group_archive`).
    public void archive(String channel) {
        happenings.archive(channel);
    }

    /// Delivers the last event again, with `x-slack-retry-num: attempt`.
    public Answer redeliver(int attempt) {
        return events.redeliver(attempt);
    }

    @Override
    public void close() {
        faults.clear();
        workspace.close();
        echoes.close();
        server.close();
        line.close();
    }
}
