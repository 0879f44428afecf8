package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.Ask;
import relance.chat.PersonId;
import relance.chat.Subject;
import relance.chat.WorkspaceId;
import relance.kit.Kit;
import relance.outbox.Target;
import relance.people.Person;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The one way to an unsolicited private message: looks at all that is asked of a person, sends
/// what is due as one bundle, and sets the alarm for the next one.
final class Gate {
    private static final int TRIES = 3;
    private static final int PEOPLE_AT_ONCE = 200;

    private final Kit kit;
    private final Asking asking;
    private final NudgeStore nudges = new NudgeStore();
    private final Wishes wishes = new Wishes();
    private final Decisions decisions = new Decisions();

    Gate(Kit kit, Asking asking) {
        this.kit = kit;
        this.asking = asking;
    }

    static Subject alarm(PersonId person) {
        return Subject.of("cadence", "person", person);
    }

    void touch(Handle handle, PersonId person) {
        decisions.touch(handle, person);
        kit.alarms().atLatest(handle, alarm(person), kit.agenda().instant());
    }

    /// Touches everybody of a workspace, a batch per transaction: begun again after a crash, it
    /// does no harm.
    void touchAll(WorkspaceId workspace) {
        var everyone = kit.database().transact(handle -> kit.people().everyone(handle, workspace));
        for (int from = 0; from < everyone.size(); from += PEOPLE_AT_ONCE) {
            var batch = everyone.subList(from, Math.min(everyone.size(), from + PEOPLE_AT_ONCE));
            kit.database().run(handle -> batch.forEach(person -> touch(handle, person)));
        }
    }

    void forget(PersonId person) {
        kit.database().run(handle -> kit.alarms().clear(handle, alarm(person)));
    }

    /// Decides anew for a person, and sends what is due. A second call at the same moment sends
    /// nothing.
    void wake(PersonId person) {
        // What is asked is read outside the transaction that decides; when it changed in between,
        // it is read again.
        // When it never stops changing, the last change has set its own alarm.
        for (int tried = 0; tried < TRIES; tried++) {
            long touched = kit.database().transact(handle -> decisions.touched(handle, person));
            var now = kit.agenda().instant();
            var asks = asking.of(person, now);
            boolean decided =
                    kit.database()
                            .transact(handle -> {
                                if (decisions.lock(handle, person) != touched) {
                                    return false;
                                }
                                decide(handle, person, asks, now);
                                return true;
                            });
            if (decided) {
                return;
            }
        }
    }

    private void decide(Handle handle, PersonId person, List<Ask> asks, Instant now) {
        var next =
                reachable(handle, person)
                        ? next(handle, person, asks, now)
                                .map(nudge -> decisions.last(handle, person).carriedTo(nudge, now))
                        : Optional.<Nudge>empty();
        if (next.isPresent() && !next.get().moment().isAfter(now)) {
            send(handle, person, asks, next.get(), now);
            next = next(handle, person, asks, now);
        }
        decisions.keep(handle, person, next, now);
        next.ifPresentOrElse(
                nudge -> kit.alarms().set(handle, alarm(person), nudge.moment()),
                () -> kit.alarms().clear(handle, alarm(person)));
    }

    private boolean reachable(Handle handle, PersonId person) {
        return kit.people().find(handle, person).filter(Person::active).isPresent()
                && !wishes.stopped(handle, person);
    }

    private Optional<Nudge> next(Handle handle, PersonId person, List<Ask> asks, Instant now) {
        return asks.isEmpty()
                ? Optional.empty()
                : asking.known(handle, person, asks, now).next(now);
    }

    private void send(Handle handle, PersonId person, List<Ask> asks, Nudge nudge, Instant now) {
        var known = asking.known(handle, person, asks, now);
        var items = nudge.items().stream().map(item -> item(known, item)).toList();
        var id = nudges.add(handle, person, now, nudge.held());
        nudges.addItems(handle, id, items);
        kit.outbox()
                .show(
                        handle,
                        id.subject(),
                        new Target.To(person),
                        items.stream().map(SentNudge.Item::subject).toList());
    }

    private static SentNudge.Item item(Asking.Known known, Nudge.Item item) {
        var ask = Objects.requireNonNull(known.asks().get(item.key()), item.key());
        var told = Optional.ofNullable(known.told().get(Thing.of(ask.subject())));
        return new SentNudge.Item(
                ask.subject(),
                ask.kind(),
                item.reason(),
                1 + told.map(NudgeStore.Told::times).orElse(0));
    }
}
