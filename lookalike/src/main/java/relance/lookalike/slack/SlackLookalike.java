package relance.lookalike.slack;

import com.google.gson.JsonObject;

import jakarta.servlet.http.HttpServlet;

import relance.lookalike.LocalServer;
import relance.lookalike.Patience;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A small Slack on the loopback: its state, and its protocol both ways.
public final class SlackLookalike implements AutoCloseable {
    private static final Duration SLACKS_OWN = Duration.ofSeconds(3);

    private final SlackLookalikeSettings settings;
    private final LocalServer server;
    private final World world;
    private final Signer signer;
    private final BotLine line;
    private final Events events;
    private final Edge edge;
    private final Echoes echoes;
    private final WebApi webApi;
    private final Faults faults = new Faults();
    private final Happenings happenings;

    private SlackLookalike(SlackLookalikeSettings settings, InstantSource wall, Duration patience) {
        this.settings = settings;
        world = new World(settings.workspace(), wall, settings.agenda().now());
        signer = new Signer(settings.signingSecret());
        line = new BotLine(signer, world, patience);
        server = LocalServer.bind(settings.port());
        var faulty = new FaultyAnswers(faults);
        var responseUrls = new ResponseUrls(world, server.address(), faulty);
        var triggers = new Triggers(world, patience);
        var views = new ViewMethods(world, triggers);
        var gestures = new Gestures(world, line, triggers, responseUrls);
        var submissions = new Submissions(world, gestures, views);
        events = new Events(world, line);
        edge = new Edge(world, gestures, events, submissions, responseUrls);
        happenings = new Happenings(world, events);
        echoes = new Echoes(world, events);
        var methods = methods(world, views, echoes, server.address());
        webApi = new WebApi(world, settings.botToken(), faulty, methods);
        server.serve("/api/*", webApi);
        server.serve("/" + ResponseUrls.PATH + "*", responseUrls);
    }

    /// Starts on the loopback; the bot is told later, by `connect`.
    public static SlackLookalike start(SlackLookalikeSettings settings) {
        return start(settings, InstantSource.system());
    }

    /// Starts with a wall clock of the caller's, which rules time stamps, triggers and rate limits.
    public static SlackLookalike start(SlackLookalikeSettings settings, InstantSource wall) {
        return new SlackLookalike(settings, wall, SLACKS_OWN).started();
    }

    /// Starts one that waits for the bot's answers longer than Slack does, for a machine that is
    /// busy with other things; how long they took is in each [Answer].
    public static SlackLookalike patient(SlackLookalikeSettings settings) {
        return new SlackLookalike(settings, InstantSource.system(), Patience.LONG).started();
    }

    private SlackLookalike started() {
        server.start();
        return this;
    }

    private static Map<String, Function<Call, JsonObject>> methods(
            World world, ViewMethods views, Echoes echoes, URI address) {
        var places = new Places(world);
        var chat = new ChatMethods(world, new Pace(world.wall), places, address, echoes);
        var conversations = new ConversationMethods(world, places);
        var users = new UserMethods(world, address.toString());
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

    /// What it was started with.
    public SlackLookalikeSettings settings() {
        return settings;
    }

    /// The root of all that it serves, ending in a slash.
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
    public SlackSeat seat(String person) {
        return seat(person, Patience.LONG);
    }

    /// The seat of somebody with more or less patience.
    public SlackSeat seat(String person, Duration patience) {
        return new SlackSeat(edge, happenings.person(person).id(), patience);
    }

    /// All that somebody sees now; the first of the people when nobody has this id.
    public ScreenView screen(String person) {
        return ScreenView.of(world, person);
    }

    /// The number of changes so far once it has passed `seen`, or after `patience`; negative when
    /// all is over.
    public long revisionAfter(long seen, Duration patience) throws InterruptedException {
        return world.revisionAfter(seen, patience);
    }

    /// Moves the bot's agenda, and lets everybody look again.
    public void moveAgenda(Instant moment) {
        settings.agenda().moveTo().accept(moment);
        world.change(() -> moment);
    }

    /// Serves more at the same address, such as a page.
    public void serve(String path, HttpServlet servlet) {
        server.serve(path, servlet);
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
    public List<ReceivedCall> calls() {
        return webApi.calls();
    }

    /// The last calls of one method, newest last.
    public List<ReceivedCall> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /// What happens to people and places, each told to the bot by its event.
    public Happenings happenings() {
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
        world.close();
        echoes.close();
        server.close();
        line.close();
    }
}
