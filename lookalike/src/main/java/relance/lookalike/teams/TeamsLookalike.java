package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Patience;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A small Teams on the loopback: its people, the Bot Connector, its signing keys, and Entra's
/// tokens.
public final class TeamsLookalike implements AutoCloseable {
    private final World world;
    private final Door door;
    private final BotLine line;
    private final Edge edge;
    private final Switchboard switchboard;
    private final TokenDesk tokens;
    private final SigningKeys keys = new SigningKeys();
    private final Faults faults = new Faults();

    private TeamsLookalike(TeamsLookalikeSettings settings, InstantSource wall) {
        door = Door.open(settings.port());
        world = new World(settings, wall, door.address());
        tokens = new TokenDesk(settings, wall);
        line = new BotLine(this::bearer);
        var activities = new Activities(world);
        var invokes = new Invokes(world, activities, line);
        var dialogs = new Dialogs(world, invokes);
        var gestures = new Gestures(world, activities, line, invokes, dialogs);
        edge = new Edge(world, gestures, dialogs, new Happenings(world, activities, line));
        switchboard = new Switchboard(world, keys, tokens, faults);
    }

    /// Starts on the loopback; the bot is told later, by `connect`.
    public static TeamsLookalike start(TeamsLookalikeSettings settings) {
        return start(settings, InstantSource.system());
    }

    /// Starts with a wall clock of the caller's, which rules time stamps and tokens.
    public static TeamsLookalike start(TeamsLookalikeSettings settings, InstantSource wall) {
        var tenant = new TeamsLookalike(settings, wall);
        tenant.door.start(tenant.switchboard);
        return tenant;
    }

    /// What it was started with.
    public TeamsLookalikeSettings settings() {
        return world.settings;
    }

    /// The root of all that it serves, ending in a slash.
    public URI address() {
        return door.address();
    }

    /// Where the connector takes calls, as activities name it, ending in a slash.
    public URI serviceUrl() {
        return URI.create(world.serviceUrl);
    }

    /// Where the bot learns of the connector's signing keys.
    public URI openid() {
        return address().resolve("v1/.well-known/openidconfiguration");
    }

    /// Where the bot gets its tokens.
    public URI tokenAddress() {
        return address().resolve(settings().homeTenant() + "/oauth2/v2.0/token");
    }

    /// Tells where the bot takes activities, such as `http://127.0.0.1:3000/api/messages`.
    public void connect(URI botMessagesEndpoint) {
        line.connect(botMessagesEndpoint);
    }

    /// The bot is about to stop: it is told nothing more.
    public void disconnect() {
        line.disconnect();
    }

    /// The seat of a person, by name or any id, who waits patiently for what they must see.
    public TeamsSeat seat(String person) {
        return seat(person, Patience.LONG);
    }

    /// The seat of somebody with more or less patience.
    public TeamsSeat seat(String person, Duration patience) {
        return new TeamsSeat(edge, world.person(person).id(), patience);
    }

    /// What happens to people, teams and channels, each told to the bot.
    public Happenings happenings() {
        return edge.happenings();
    }

    /// Adds the app to the team.
    public Answer installInTeam(String by, String selectedChannel) {
        return happenings().installInTeam(by, selectedChannel);
    }

    /// Adds the app to the team with General chosen, to the group chat, and to everybody's own
    /// scope.
    public void installEverywhere() {
        var first = world.people().getFirst().name();
        installInTeam(first, "General");
        happenings().installInGroupChat(first);
        world.people().forEach(person -> happenings().install(person));
    }

    /// What will go wrong.
    public Faults faults() {
        return faults;
    }

    /// The last 5,000 calls of every kind, newest last.
    public List<ReceivedCall> calls() {
        return switchboard.calls();
    }

    /// The last calls of one route, newest last; routes are those of `Faults`.
    public List<ReceivedCall> calls(String route) {
        return calls().stream().filter(call -> call.route().equals(route)).toList();
    }

    /// What the bot sent that Teams would mind, in sentences.
    public List<String> problems() {
        return world.problems();
    }

    /// A new key signs from now on; the old ones stay published.
    public void rotateKeys() {
        keys.rotate();
    }

    /// How long the tokens last that are given from now on.
    public void tokensLast(Duration life) {
        tokens.life(life);
    }

    /// No token given so far is taken any more.
    public void revokeTokens() {
        tokens.revoke();
    }

    /// A good token as the connector would send it now, to be bent.
    public Bearer bearer() {
        return Bearer.good(keys, settings().appId(), world.serviceUrl, world.wall.instant());
    }

    /// Sends anything to the bot with any token, or none.
    public Answer deliver(JsonObject activity, Optional<String> bearer) {
        return line.deliver(activity, bearer);
    }

    /// Sends the last activity or invoke again, with its own or a new id; what the bot answers is
    /// shown to nobody.
    public Answer redeliver(boolean sameId) {
        var again = line.last().orElseThrow().deepCopy();
        if (!sameId) {
            again.addProperty("id", "f:" + UUID.randomUUID());
        }
        return line.deliver(again, Optional.of(bearer().text()));
    }

    @Override
    public void close() {
        faults.clear();
        world.close();
        line.close();
        door.close();
    }
}
