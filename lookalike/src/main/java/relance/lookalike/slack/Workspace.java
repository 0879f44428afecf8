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
final class Workspace {
    final Team team;
    final InstantSource wall;
    private final Supplier<Instant> agenda;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    private final Map<String, Screen> screens = new HashMap<>();
    private long revision;
    private long lastMicros;
    private boolean closed;

    Workspace(Team team, InstantSource wall, Supplier<Instant> agenda) {
        this.team = team;
        this.wall = wall;
        this.agenda = agenda;
        team.members().forEach(this::add);
        members.put(
                team.botUserId(),
                new Member(
                        team.botUserId(),
                        Words.handle(team.botName()),
                        team.botName(),
                        "en-US",
                        ZoneId.of("America/Los_Angeles"),
                        Member.Kind.BOT,
                        true,
                        team.id()));
        for (var channel : team.channels()) {
            var kind = channel.isPrivate() ? Conversation.Kind.PRIVATE : Conversation.Kind.PUBLIC;
            var conversation = new Conversation(channel.id(), channel.name(), kind);
            conversation.members.addAll(channel.members());
            if (channel.withBot()) {
                conversation.members.add(team.botUserId());
            }
            conversations.put(channel.id(), conversation);
        }
    }

    /// Adds a person, with a direct message to the bot.
    void add(Member member) {
        members.put(member.id(), member);
        var direct =
                new Conversation(
                        "D" + member.id().substring(1), member.name(), Conversation.Kind.DIRECT);
        direct.members.add(member.id());
        direct.members.add(team.botUserId());
        conversations.put(direct.id, direct);
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

    Optional<Member> member(String id) {
        return read(() -> Optional.ofNullable(members.get(id)));
    }

    Optional<Member> memberNamed(String name) {
        return read(() ->
                members.values().stream()
                        .filter(m ->
                                m.id().equals(name)
                                        || m.name().equalsIgnoreCase(name)
                                        || m.handle().equals(name.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    List<Member> members() {
        return read(() -> List.copyOf(members.values()));
    }

    void replace(Member member) {
        change(() -> members.put(member.id(), member));
    }

    Optional<Conversation> conversation(String id) {
        return read(() -> Optional.ofNullable(conversations.get(id)));
    }

    Optional<Conversation> channelNamed(String name) {
        return read(() ->
                conversations.values().stream()
                        .filter(c -> c.kind != Conversation.Kind.DIRECT)
                        .filter(c -> c.id.equals(name) || c.name.equalsIgnoreCase(name))
                        .findFirst());
    }

    Conversation direct(String person) {
        return conversation("D" + person.substring(1))
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + person));
    }

    List<Conversation> conversations() {
        return read(() -> List.copyOf(conversations.values()));
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
            Conversation place,
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
    List<Message> seenBy(String person, Conversation place) {
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
