package relance.lookalike.teams;

import com.google.gson.JsonObject;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// The state of the small tenant, behind one lock.
final class World {
    final TeamsLookalikeSettings settings;
    final InstantSource wall;
    final String serviceUrl;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, TeamNow> teams = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Screen> screens = new HashMap<>();
    private final Set<String> installed = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private long lastId;
    private boolean closed;

    World(TeamsLookalikeSettings settings, InstantSource wall, URI address) {
        this.settings = settings;
        this.wall = wall;
        this.serviceUrl = address.resolve("teams/").toString();
        for (var person : settings.tenant().people()) {
            people.put(person.id(), person);
        }
        for (var team : settings.tenant().teams()) {
            var now = new TeamNow(team);
            team.members().forEach(name -> now.members.add(person(name).id()));
            teams.put(now.id, now);
            team.channels().forEach(channel -> addChannel(now, channel));
        }
        for (var chat : settings.tenant().groupChats()) {
            var place = new Place(chat.id(), chat.topic(), Place.Kind.GROUP, Optional.empty());
            chat.members().forEach(name -> place.members().add(person(name).id()));
            places.put(place.id, place);
        }
    }

    synchronized <T> T read(Supplier<T> look) {
        return look.get();
    }

    synchronized <T> T change(Supplier<T> step) {
        var result = step.get();
        notifyAll();
        return result;
    }

    /// Waits until `look` finds something or the time is over.
    synchronized <T> Optional<T> await(Duration patience, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            var found = look.get();
            for (long left = patience.toMillis(); found.isEmpty() && left > 0 && !closed; ) {
                wait(left);
                found = look.get();
                left = (end - System.nanoTime()) / 1_000_000;
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    void close() {
        change(() -> closed = true);
    }

    synchronized Place addChannel(TeamNow team, TeamChannel channel) {
        var place = new Place(channel.id(), channel.name(), Place.Kind.CHANNEL, Optional.of(team));
        places.put(place.id, place);
        return place;
    }

    synchronized Person add(Person person) {
        people.put(person.id(), person);
        return person;
    }

    /// A person by name or any id.
    synchronized Optional<Person> find(String key) {
        return people.values().stream().filter(person -> person.isCalled(key)).findFirst();
    }

    Person person(String key) {
        return find(key).orElseThrow(() -> new NoSuchElementException("Nobody is called " + key));
    }

    /// The name behind an id, of a person or of the bot; the id itself when nobody has it.
    synchronized String nameOf(String id) {
        return id.equals(settings.botId())
                ? settings.botName()
                : Optional.ofNullable(people.get(id))
                        .or(() -> find(id).filter(person -> !person.name().equals(id)))
                        .map(Person::name)
                        .orElse(id);
    }

    synchronized List<Person> people() {
        return List.copyOf(people.values());
    }

    /// A team by name or id.
    synchronized Optional<TeamNow> team(String key) {
        return teams.values().stream()
                .filter(team -> team.id.equals(key) || team.name.equalsIgnoreCase(key))
                .findFirst();
    }

    /// The first team, which is the only one in the sample.
    synchronized TeamNow team() {
        return teams.values().iterator().next();
    }

    /// A place by its id, a thread's suffix left out.
    synchronized Optional<Place> place(String conversationId) {
        return Optional.ofNullable(places.get(conversationId.split(";", 2)[0]));
    }

    synchronized List<Place> channels(TeamNow team) {
        return places.values().stream()
                .filter(place -> place.team.filter(t -> t == team).isPresent() && !place.isGone())
                .toList();
    }

    /// The person's chat with the bot, made when it is first needed.
    synchronized Place personal(Person person) {
        var bytes = (person.id() + settings.appId()).getBytes(StandardCharsets.UTF_8);
        var id = "a:1" + UUID.nameUUIDFromBytes(bytes).toString().replace("-", "");
        return places.computeIfAbsent(
                id,
                any -> {
                    var name = settings.botName();
                    var place = new Place(id, name, Place.Kind.PERSONAL, Optional.empty());
                    place.members().add(person.id());
                    return place;
                });
    }

    /// A place as this person names it: "#website", "@relance", "group", a topic or an id.
    synchronized Place placeFor(Person person, String key) {
        if (key.startsWith("@")) {
            return personal(person);
        }
        var name = key.replaceFirst("^#", "");
        return places.values().stream()
                .filter(place -> !place.isGone() && place.members().contains(person.id()))
                .filter(place ->
                        place.id.equals(name)
                                || (place.kind != Place.Kind.PERSONAL
                                        && place.name.equalsIgnoreCase(name))
                                || (place.kind == Place.Kind.GROUP && key.equals("group")))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(person.name() + " sees no " + key));
    }

    synchronized List<Place> placesOf(Person person) {
        return places.values().stream()
                .filter(place -> place.members().contains(person.id()))
                .toList();
    }

    synchronized boolean isInstalledBy(Person person) {
        return installed.contains(person.id());
    }

    /// The app comes into the person's own scope, or leaves it.
    synchronized void installed(Person person, boolean now) {
        if (now) {
            installed.add(person.id());
        } else {
            installed.remove(person.id());
        }
        var place = personal(person);
        place.botIn = now;
        place.blocked = false;
    }

    synchronized boolean sharesTeam(Person person) {
        return teams.values().stream()
                .anyMatch(t -> t.botIn && !t.deleted && t.members.contains(person.id()));
    }

    synchronized Screen screen(String person) {
        return screens.computeIfAbsent(person, any -> new Screen());
    }

    synchronized String nextId() {
        lastId = Math.max(lastId + 1, wall.millis());
        return Long.toString(lastId);
    }

    Message post(Place place, String root, String author, String onlyFor, JsonObject activity) {
        return change(() -> {
            var id = nextId();
            var stored = activity.deepCopy();
            stored.addProperty("id", id);
            var message = new Message(id, root, author, onlyFor, stored, wall.instant());
            place.messages.add(message);
            return message;
        });
    }

    synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    synchronized void complain(List<String> found) {
        problems.addAll(found);
    }
}
