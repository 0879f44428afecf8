package relance.retro;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The retros of a place that come back by themselves.
///
/// @param model the newest of them
/// @param rota who leads in turn, the next one first; none: whoever led the newest
record Series(
        PlaceId place,
        RetroId model,
        int weeks,
        Instant nextAt,
        List<PersonId> rota,
        PersonId setBy) {
    static final int MOST_WEEKS = 8;
    static final int MOST_PEOPLE = 5;

    Series {
        rota = List.copyOf(rota);
    }

    /// What wakes it.
    static Subject alarm(PlaceId place) {
        return Subject.of("retro", "series", place);
    }

    Optional<PersonId> next() {
        return rota.stream().findFirst();
    }

    /// The one after, whose next leader comes after this one; who was passed over comes first.
    Series after(RetroId begun, PersonId leader, Instant nextOne) {
        var turns = new ArrayList<>(rota);
        if (turns.remove(leader)) {
            turns.add(leader);
        }
        return new Series(place, begun, weeks, nextOne, turns, setBy);
    }

    Series postponed(Instant nextOne) {
        return new Series(place, model, weeks, nextOne, rota, setBy);
    }
}
