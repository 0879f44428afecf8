package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/// What happens to people, teams and channels, each told to the bot by its activity; the team is
/// the first of the tenant.
public final class Happenings {
    private static final String UPDATE = "conversationUpdate";
    private static final String INSTALLATION = "installationUpdate";
    private final World world;
    private final Activities activities;
    private final BotLine line;

    Happenings(World world, Activities activities, BotLine line) {
        this.world = world;
        this.activities = activities;
        this.line = line;
    }

    /// The app comes into a person's own scope.
    Answer install(Person person) {
        world.change(() -> {
            world.installed(person, true);
            return person;
        });
        var update = personal(person, UPDATE);
        update.add("membersAdded", Json.list(List.of(activities.bot())));
        return both(update, personal(person, INSTALLATION), "add");
    }

    Answer uninstall(Person person) {
        world.change(() -> {
            world.installed(person, false);
            return person;
        });
        return installation(personal(person, INSTALLATION), "remove");
    }

    Answer upgrade(Person person) {
        return installation(personal(person, INSTALLATION), "add-upgrade");
    }

    private JsonObject personal(Person person, String type) {
        return activities.in(world.personal(person), "", person, type);
    }

    private Answer installation(JsonObject activity, String action) {
        activity.addProperty("action", action);
        return line.send(activity);
    }

    /// Teams sends both, whatever becomes of the first; the answer is the first bad one.
    private Answer both(JsonObject update, JsonObject installation, String action) {
        var first = line.send(update);
        var second = installation(installation, action);
        return first.isOk() ? second : first;
    }

    /// Somebody adds the app to the team, and names the channel it should speak in.
    public Answer installInTeam(String by, String selectedChannel) {
        var team = world.team();
        var channel = channel(selectedChannel);
        world.change(() -> team.botIn = true);
        var settings = Json.of("selectedChannel", Activities.channel(channel));
        var update = activities.in(team, world.person(by), UPDATE, "teamMemberAdded");
        update.add("membersAdded", Json.list(List.of(activities.bot())));
        Json.object(update, "channelData").add("settings", settings);
        var installed = activities.in(team, world.person(by), INSTALLATION, "");
        Json.object(installed, "channelData").add("settings", settings);
        return both(update, installed, "add");
    }

    /// Somebody removes the app from the team.
    public Answer removeFromTeam(String by) {
        var team = world.team();
        world.change(() -> team.botIn = false);
        var update = activities.in(team, world.person(by), UPDATE, "teamMemberRemoved");
        update.add("membersRemoved", Json.list(List.of(activities.bot())));
        return both(update, activities.in(team, world.person(by), INSTALLATION, ""), "remove");
    }

    /// Somebody adds the app to the group chat.
    public Answer installInGroupChat(String by) {
        return group(by, true);
    }

    /// Somebody removes the app from the group chat.
    public Answer removeFromGroupChat(String by) {
        return group(by, false);
    }

    private Answer group(String by, boolean in) {
        var person = world.person(by);
        var place = world.placeFor(person, "group");
        world.change(() -> place.botIn = in);
        var update = activities.in(place, "", person, UPDATE);
        update.add(in ? "membersAdded" : "membersRemoved", Json.list(List.of(activities.bot())));
        var installed = activities.in(place, "", person, INSTALLATION);
        return both(update, installed, in ? "add" : "remove");
    }

    /// Somebody new, known to the tenant and in no team yet; nobody is told.
    public Person meet(Person person) {
        return world.add(person);
    }

    /// A person comes into the team.
    public Answer addPerson(String name) {
        var person = world.person(name);
        world.change(() -> world.team().members.add(person.id()));
        return moved(person, "teamMemberAdded", "membersAdded");
    }

    /// A person leaves the team.
    public Answer removePerson(String name) {
        var person = world.person(name);
        world.change(() -> world.team().members.remove(person.id()));
        return moved(person, "teamMemberRemoved", "membersRemoved");
    }

    private Answer moved(Person person, String eventType, String key) {
        var update = activities.in(world.team(), person, UPDATE, eventType);
        var account = Json.of("id", person.id(), "aadObjectId", person.aadObjectId());
        update.add(key, Json.list(List.of(account)));
        return told(update);
    }

    /// A new channel of the team.
    public Answer createChannel(String name) {
        var id = "19:nord-" + name.toLowerCase(Locale.ROOT) + "-new@thread.tacv2";
        var place = world.addChannel(world.team(), new TeamChannel(id, name));
        return told(channelEvent(place, "channelCreated"));
    }

    public Answer renameChannel(String channel, String name) {
        var place = channel(channel);
        world.change(() -> place.name = name);
        return told(channelEvent(place, "channelRenamed"));
    }

    public Answer deleteChannel(String channel) {
        var place = channel(channel);
        world.change(() -> place.deleted = true);
        return told(channelEvent(place, "channelDeleted"));
    }

    private JsonObject channelEvent(Place place, String eventType) {
        var update = activities.in(world.team(), anybody(), UPDATE, eventType);
        Json.object(update, "channelData").add("channel", Activities.channel(place));
        return update;
    }

    public Answer renameTeam(String name) {
        world.change(() -> world.team().name = name);
        return teamEvent("teamRenamed");
    }

    public Answer archiveTeam() {
        world.change(() -> world.team().archived = true);
        return teamEvent("teamArchived");
    }

    public Answer unarchiveTeam() {
        world.change(() -> world.team().archived = false);
        return teamEvent("teamUnarchived");
    }

    public Answer deleteTeam() {
        world.change(() -> world.team().deleted = true);
        return teamEvent("teamDeleted");
    }

    private Answer teamEvent(String eventType) {
        return told(activities.in(world.team(), anybody(), UPDATE, eventType));
    }

    /// Bots hear only of teams they are in.
    private Answer told(JsonObject update) {
        return world.read(() -> world.team().botIn) ? line.send(update) : Answer.NOTHING_SENT;
    }

    private Person anybody() {
        return world.people().getFirst();
    }

    private Place channel(String name) {
        var wanted = name.replaceFirst("^#", "");
        return world.channels(world.team()).stream()
                .filter(place -> place.name.equalsIgnoreCase(wanted) || place.id.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The team has no #" + wanted));
    }

    /// Somebody puts a reaction ("like") on a message of the bot.
    Answer react(Person person, MessageView seen, String reaction) {
        var place = world.place(seen.place()).orElseThrow();
        var activity = activities.in(place, seen.threadRoot(), person, "messageReaction");
        activity.add("reactionsAdded", Json.list(List.of(Json.of("type", reaction))));
        activity.addProperty("replyToId", seen.id());
        return line.send(activity);
    }
}
