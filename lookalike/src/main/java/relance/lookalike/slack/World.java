package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The state of the small Slack: one lock, and a revision that grows with every change.
final class World {
    final SlackWorkspace team;
    final InstantSource wall;
    private final Supplier<Instant> agenda;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Screen> screens = new HashMap<>();
    private long revision;
    private long lastMicros;
    private boolean closed;

    World(SlackWorkspace team, InstantSource wall, Supplier<Instant> agenda) {
        this.team = team;
        this.wall = wall;
        this.agenda = agenda;
        team.people().forEach(this::add);
        people.put(
                team.botUserId(),
                new Person(
                        team.botUserId(),
                        Words.handle(team.botName()),
                        team.botName(),
                        "en-US",
                        ZoneId.of("America/Los_Angeles"),
                        Person.Kind.BOT,
                        true,
                        team.id()));
        for (var channel : team.channels()) {
            var kind = channel.isPrivate() ? Place.Kind.PRIVATE : Place.Kind.PUBLIC;
            var place = new Place(channel.id(), channel.name(), kind);
            place.members.addAll(channel.members());
            if (channel.withBot()) {
                place.members.add(team.botUserId());
            }
            places.put(channel.id(), place);
        }
    }

    /// Adds a person, with a direct message to the bot.
    void add(Person member) {
        people.put(member.id(), member);
        var direct = new Place("D" + member.id().substring(1), member.name(), Place.Kind.DIRECT);
        direct.members.add(member.id());
        direct.members.add(team.botUserId());
        places.put(direct.id, direct);
    }

    <T> T read(Supplier<T> look) {
        lock.lock();
        try {
            return look.get();
        } finally {
            lock.unlock();
        }
    }

    <T> T change(Supplier<T> step) {
        lock.lock();
        try {
            var result = step.get();
            revision++;
            changed.signalAll();
            return result;
        } finally {
            lock.unlock();
        }
    }

    /// Waits until `look` finds something or the time is over.
    <T> Optional<T> await(Duration patience, Supplier<Optional<T>> look) {
        long left = patience.toNanos();
        lock.lock();
        try {
            var found = look.get();
            while (found.isEmpty() && left > 0 && !closed) {
                left = changed.awaitNanos(left);
                found = look.get();
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// The revision once it has passed `seen`, or after `patience`; negative when all is over.
    long revisionAfter(long seen, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (revision <= seen && left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
            return closed ? -1 : revision;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Optional<Person> person(String id) {
        return read(() -> Optional.ofNullable(people.get(id)));
    }

    Optional<Person> personNamed(String name) {
        return read(() ->
                people.values().stream()
                        .filter(m ->
                                m.id().equals(name)
                                        || m.name().equalsIgnoreCase(name)
                                        || m.handle().equals(name.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    List<Person> people() {
        return read(() -> List.copyOf(people.values()));
    }

    void replace(Person member) {
        change(() -> people.put(member.id(), member));
    }

    Optional<Place> place(String id) {
        return read(() -> Optional.ofNullable(places.get(id)));
    }

    Optional<Place> channelNamed(String name) {
        return read(() ->
                places.values().stream()
                        .filter(c -> c.kind != Place.Kind.DIRECT)
                        .filter(c -> c.id.equals(name) || c.name.equalsIgnoreCase(name))
                        .findFirst());
    }

    Place direct(String person) {
        return place("D" + person.substring(1))
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + person));
    }

    List<Place> places() {
        return read(() -> List.copyOf(places.values()));
    }

    Screen screen(String person) {
        return read(() -> screens.computeIfAbsent(person, id -> new Screen()));
    }

    /// A new message time stamp, never given twice.
    String nextTs() {
        return read(() -> {
            Instant now = wall.instant();
            long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
            lastMicros = Math.max(lastMicros + 1, micros);
            return String.format(
                    Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
        });
    }

    /// Adds a message to a conversation; `onlyFor` empty when all may see it.
    Message post(
            Place place,
            String user,
            String text,
            JsonArray blocks,
            String threadTs,
            String onlyFor,
            JsonObject metadata) {
        return change(() -> {
            var message =
                    new Message(
                            place.id,
                            nextTs(),
                            user,
                            text,
                            Blocks.named(blocks),
                            threadTs,
                            onlyFor,
                            false,
                            metadata,
                            agenda.get());
            place.messages.add(message);
            return message;
        });
    }

    /// The messages of a place that a person sees, oldest first.
    List<Message> seenBy(String person, Place place) {
        return read(() -> {
            var seen = new ArrayList<Message>();
            for (var message : place.messages) {
                if (message.isVisibleTo(person)) {
                    seen.add(message);
                }
            }
            return List.copyOf(seen);
        });
    }
}
