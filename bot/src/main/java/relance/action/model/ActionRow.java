package relance.action.model;

import org.jdbi.v3.core.mapper.Nested;

import relance.chat.Address;
import relance.chat.PlaceId;
import relance.chat.Subject;

import java.time.Instant;
import java.util.Optional;

/// An action as it stands in its row.
record ActionRow(
        ActionId id,
        Optional<PlaceId> place,
        Optional<String> sourceAddress,
        Optional<String> sourceLink,
        Optional<String> originFeature,
        Optional<String> originAspect,
        Optional<Long> origin,
        int offers,
        int events,
        Instant createdAt,
        Instant changedAt,
        @Nested SnapshotRow now) {
    Action action() {
        var snapshot = now.snapshot();
        return new Action(
                id, place, from(), subject(), snapshot, offers, events, createdAt, changedAt);
    }

    private Optional<Action.From> from() {
        return sourceAddress.map(
                where -> new Action.From(new Address(where), sourceLink.orElse("")));
    }

    private Optional<Subject> subject() {
        return origin.map(number ->
                Subject.kept(
                        originFeature.orElseThrow(),
                        originAspect.orElseThrow(),
                        id.workspace(),
                        number));
    }
}
