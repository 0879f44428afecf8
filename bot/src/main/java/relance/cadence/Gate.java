package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.Ask;
import relance.chat.PersonId;
import relance.chat.WorkspaceId;
import relance.kit.Kit;
import relance.outbox.Target;
import relance.people.Person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The one way to an unsolicited private message: looks at all that is asked of a person, sends
/// what is due as one bundle, and sets the alarm for the next one.
final class Gate {
    private static final int TRIES = 3;
    private static final int PEOPLE_AT_ONCE = 200;

    private final Kit kit;
    private final OpenAsks asks;
    private final NudgeStore nudges;
    private final Wishes wishes;
    private final Decisions decisions = new Decisions();

    Gate(Kit kit, OpenAsks asks, NudgeStore nudges, Wishes wishes) {
        this.kit = kit;
        this.asks = asks;
        this.nudges = nudges;
        this.wishes = wishes;
    }

    void touch(Handle handle, PersonId person) {
        decisions.touch(handle, person);
        kit.alarms().atLatest(handle, CadenceAlarm.of(person), kit.now());
    }

    /// Touches everybody of a workspace, a batch per transaction: begun again after a crash, it
    /// does no harm.
    void touchAll(WorkspaceId workspace) {
        var everyone = kit.transact(handle -> kit.people().everyone(handle, workspace));
        for (int from = 0; from < everyone.size(); from += PEOPLE_AT_ONCE) {
            var batch = everyone.subList(from, Math.min(everyone.size(), from + PEOPLE_AT_ONCE));
            kit.run(handle -> batch.forEach(person -> touch(handle, person)));
        }
    }

    void forget(PersonId person) {
        kit.run(handle -> kit.alarms().clear(handle, CadenceAlarm.of(person)));
    }

    /// Decides anew for a person, and sends what is due. A second call at the same moment sends
    /// nothing.
    void wake(PersonId person) {
        // What is asked is read outside the transaction that decides; when it changed in between,
        // it is read again.
        // When it never stops changing, the last change has set its own alarm.
        boolean decided = false;
        for (int tried = 0; tried < TRIES && !decided; tried++) {
            decided = decide(person);
        }
    }

    private boolean decide(PersonId person) {
        long touched = kit.transact(handle -> decisions.touched(handle, person));
        var now = kit.now();
        var open = asks.of(person, now);
        return kit.transact(handle -> {
            if (decisions.lock(handle, person) != touched) {
                return false;
            }
            keep(handle, person, decide(handle, person, open, now), now);
            return true;
        });
    }

    /// What comes next, once what is due now has been sent.
    private Optional<Nudge> decide(Handle handle, PersonId person, List<Ask> open, Instant now) {
        if (open.isEmpty() || !reachable(handle, person)) {
            return Optional.empty();
        }
        var situation = asks.situation(handle, person, open, now);
        var last = decisions.last(handle, person);
        var next = situation.next(now).map(nudge -> last.carriedTo(nudge, now));
        if (next.isEmpty() || next.get().moment().isAfter(now)) {
            return next;
        }
        send(handle, person, next.get(), now);
        return situation.after(next.get(), now).next(now);
    }

    private boolean reachable(Handle handle, PersonId person) {
        return kit.people().find(handle, person).filter(Person::active).isPresent()
                && !wishes.stopped(handle, person);
    }

    private void keep(Handle handle, PersonId person, Optional<Nudge> next, Instant now) {
        var alarm = CadenceAlarm.of(person);
        decisions.keep(handle, person, next, now);
        next.ifPresentOrElse(
                nudge -> kit.alarms().set(handle, alarm, nudge.moment()),
                () -> kit.alarms().clear(handle, alarm));
    }

    private void send(Handle handle, PersonId person, Nudge nudge, Instant now) {
        var items = nudge.items().stream().map(SentNudge.Item::of).toList();
        var things = items.stream().map(SentNudge.Item::subject).toList();
        var id = nudges.add(handle, person, now, nudge.held());
        nudges.addItems(handle, id, items);
        kit.outbox().show(handle, id.subject(), new Target.To(person), things);
    }
}
