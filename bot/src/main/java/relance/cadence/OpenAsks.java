package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.Ask;
import relance.chat.Feature;
import relance.chat.PersonId;
import relance.kit.Kit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What all features ask of a person, put together with what they were told of it and wish of it.
final class OpenAsks {
    // A week's budget and today's nudge are all that the rule looks back at.
    private static final Duration LOOKED_BACK = Duration.ofDays(8);

    private final Kit kit;
    private final Supplier<Collection<Feature>> features;
    private final CadenceStore cadences;
    private final NudgeStore nudges;
    private final Wishes wishes;

    OpenAsks(
            Kit kit,
            Supplier<Collection<Feature>> features,
            CadenceStore cadences,
            NudgeStore nudges,
            Wishes wishes) {
        this.kit = kit;
        this.features = features;
        this.cadences = cadences;
        this.nudges = nudges;
        this.wishes = wishes;
    }

    /// What may be nudged about. Never inside a transaction: each feature opens its own.
    List<Ask> of(PersonId person, Instant now) {
        return features.get().stream()
                .flatMap(feature -> feature.asks(person, now).stream())
                .filter(Ask::nudged)
                .filter(ask -> ask.person().equals(person))
                .toList();
    }

    Situation situation(Handle handle, PersonId person, List<Ask> asks, Instant now) {
        var memory = memory(handle, person);
        return new Situation(
                asks.stream().map(memory::open).toList(),
                cadences.of(handle, person.workspace()),
                kit.hours().of(handle, person),
                nudges.since(handle, person, now.minus(LOOKED_BACK)));
    }

    private Memory memory(Handle handle, PersonId person) {
        var muted = wishes.muted(handle, person).stream().map(Thing::of);
        return new Memory(
                nudges.told(handle, person),
                wishes.putOff(handle, person),
                muted.collect(Collectors.toSet()));
    }

    /// What one person was told of and wishes of things, open or not.
    private record Memory(Map<Thing, Told> told, Map<Thing, LocalDate> putOff, Set<Thing> muted) {
        OpenAsk open(Ask ask) {
            var thing = Thing.of(ask.subject());
            var until = Optional.ofNullable(putOff.get(thing));
            return new OpenAsk(
                    ask,
                    Optional.ofNullable(told.get(thing)),
                    later(ask.notBefore(), until),
                    muted.contains(thing));
        }
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isAfter(other.get()) ? one : other;
    }
}
