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

/// What all features ask of a person, and what the rule for nudges needs to know of it.
final class OpenAsks {
    // A week's budget and today's nudge are all that the rule looks back at.
    private static final Duration LOOKED_BACK = Duration.ofDays(8);

    private final Kit kit;
    private final Supplier<Collection<Feature>> features;
    private final NudgeStore nudges;
    private final CadenceStore cadences;
    private final Wishes wishes;

    OpenAsks(
            Kit kit,
            Supplier<Collection<Feature>> features,
            NudgeStore nudges,
            CadenceStore cadences,
            Wishes wishes) {
        this.kit = kit;
        this.features = features;
        this.nudges = nudges;
        this.cadences = cadences;
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

    Known known(Handle handle, PersonId person, List<Ask> asks, Instant now) {
        var told = nudges.told(handle, person);
        var putOff = wishes.putOff(handle, person);
        var muted =
                wishes.muted(handle, person).stream().map(Thing::of).collect(Collectors.toSet());
        return new Known(
                asks.stream().map(ask -> open(ask, told, putOff, muted)).toList(),
                cadences.of(handle, person.workspace()),
                kit.hours().of(handle, person),
                nudges.since(handle, person, now.minus(LOOKED_BACK)));
    }

    private static OpenAsk open(
            Ask ask,
            Map<Thing, NudgeStore.Told> told,
            Map<Thing, LocalDate> putOff,
            Set<Thing> muted) {
        var thing = Thing.of(ask.subject());
        var spoken = Optional.ofNullable(told.get(thing));
        return new OpenAsk(
                ask,
                spoken.map(NudgeStore.Told::last),
                spoken.map(NudgeStore.Told::times).orElse(0),
                Optional.ofNullable(putOff.get(thing)),
                muted.contains(thing));
    }
}
