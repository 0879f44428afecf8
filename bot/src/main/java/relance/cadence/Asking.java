package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.Ask;
import relance.chat.Feature;
import relance.chat.PersonId;
import relance.kit.Kit;
import relance.people.Calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What all features ask of a person, and what the rule for nudges needs to know of it.
final class Asking {
    // A week's budget and today's nudge are all that the rule looks back at.
    private static final Duration LOOKED_BACK = Duration.ofDays(8);

    /// Everything the rule needs: a plain value.
    ///
    /// @param asks by key, in the order of the features, and the same as the rule sees them
    record Known(
            Map<String, Ask> asks,
            Map<String, Asked> asked,
            Map<Thing, NudgeStore.Told> told,
            CadenceStore.Kept kept,
            Calendar calendar,
            List<Instant> sent) {
        Optional<Nudge> next(Instant now) {
            return NextNudge.of(asked.values(), kept.cadence(), calendar, sent, now);
        }

        /// The thing as it is asked now; empty when it is settled.
        Optional<Asked> asked(Thing thing) {
            return asks.entrySet().stream()
                    .filter(entry -> Thing.of(entry.getValue().subject()).equals(thing))
                    .map(entry -> asked.get(entry.getKey()))
                    .findFirst();
        }
    }

    private final Kit kit;
    private final Supplier<Collection<Feature>> features;
    private final NudgeStore nudges = new NudgeStore();
    private final CadenceStore cadences = new CadenceStore();
    private final Wishes wishes = new Wishes();

    Asking(Kit kit, Supplier<Collection<Feature>> features) {
        this.kit = kit;
        this.features = features;
    }

    /// What may be nudged about. Never inside a transaction: each feature opens its own.
    List<Ask> of(PersonId person, Instant now) {
        return features.get().stream()
                .flatMap(feature -> feature.asks(person, now).stream())
                .filter(Ask::nudged)
                .filter(ask -> ask.person().equals(person))
                .toList();
    }

    Known known(Handle handle, PersonId person, List<Ask> asks, Instant now) {
        var told = nudges.told(handle, person);
        var putOff = wishes.putOff(handle, person);
        var muted = new HashSet<Thing>();
        wishes.muted(handle, person).forEach(subject -> muted.add(Thing.of(subject)));
        var byKey = new LinkedHashMap<String, Ask>();
        var asked = new LinkedHashMap<String, Asked>();
        for (var ask : asks) {
            var thing = Thing.of(ask.subject());
            var key = key(ask);
            byKey.put(key, ask);
            asked.put(
                    key,
                    new Asked(
                            key,
                            ask.due(),
                            ask.since(),
                            Optional.ofNullable(told.get(thing)).map(NudgeStore.Told::last),
                            later(ask.notBefore(), Optional.ofNullable(putOff.get(thing))),
                            muted.contains(thing),
                            ask.weight()));
        }
        return new Known(
                byKey,
                asked,
                told,
                cadences.of(handle, person.workspace()),
                kit.hours().of(handle, person),
                nudges.since(handle, person, now.minus(LOOKED_BACK)));
    }

    // Padded, because the rule sorts equals by key: the older thing comes first.
    private static String key(Ask ask) {
        var subject = ask.subject();
        return "%s %019d %s".formatted(subject.feature(), subject.number(), subject.aspect());
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isAfter(other.get()) ? one : other;
    }
}
