package relance.retro.begin;

import static relance.chat.Text.said;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.chat.Text;
import relance.retro.model.RetroAlarm;
import relance.retro.model.RetroId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The retros of a place that come back by themselves.
///
/// @param model the newest of them
/// @param rota who leads in turn, the next one first; none: whoever led the newest
public record Series(
        PlaceId place,
        RetroId model,
        int weeks,
        Instant nextAt,
        List<PersonId> rota,
        PersonId setBy) {
    static final int MOST_WEEKS = 8;
    static final int MOST_PEOPLE = 5;

    public Series {
        rota = List.copyOf(rota);
    }

    /// What wakes it.
    static Subject alarm(PlaceId place) {
        return RetroAlarm.SERIES.of(place);
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

    /// So many weeks after a moment, at the same time; never one that has passed.
    static Instant following(Instant before, int weeks, ZoneId zone, Instant now) {
        var next = before.atZone(zone).plusWeeks(weeks);
        while (!next.toInstant().isAfter(now)) {
            next = next.plusWeeks(weeks);
        }
        return next.toInstant();
    }

    /// When the next one begins, and who leads it.
    ///
    /// @param before who leads when there is no rota
    Text next(PersonId before) {
        var leader = rota.stream().findFirst().orElse(before);
        return said("retro.repeat.next")
                .with("moment", Text.moment(nextAt))
                .with("person", Text.mention(leader));
    }
}
