package relance.retro.begin;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.kit.Kit;
import relance.outbox.Target;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroView;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Retros that come back by themselves, led in turn.
final class SeriesRuns {
    /// So many days it waits for somebody who leads to be at work; then it begins all the same.
    private static final Duration LONGEST_WAIT = Duration.ofDays(5);

    private final RetroAccess access;
    private final Kit kit;
    private final RetroStart start;
    private final SeriesStore store;

    SeriesRuns(RetroAccess access, RetroStart start, SeriesStore store) {
        this.access = access;
        this.kit = access.kit();
        this.start = start;
        this.store = store;
    }

    /// Its time has come. Called twice, it finds a later time and does nothing.
    void due(Handle handle, PlaceId place) {
        var now = kit.now();
        store.lock(handle, place)
                .filter(series -> !now.isBefore(series.nextAt()))
                .ifPresent(series -> due(handle, series, now));
    }

    private void due(Handle handle, Series series, Instant now) {
        var model = access.retros().find(handle, series.model()).orElseThrow();
        var candidates = candidates(handle, series, model);
        var atWork = candidates.stream().filter(p -> works(handle, p, now)).findFirst();
        if (atWork.isEmpty() && now.isBefore(series.nextAt().plus(LONGEST_WAIT))) {
            wakeAt(handle, series, now.plus(Duration.ofDays(1)));
            return;
        }
        var leader = atWork.orElse(candidates.getFirst());
        var zone = kit.people().person(handle, series.setBy()).zone();
        var next = Series.following(series.nextAt(), series.weeks(), zone, now);
        access.retros()
                .openIn(handle, series.place())
                .ifPresentOrElse(
                        open -> postpone(handle, series, open, next),
                        () -> begin(handle, series, model, leader, next));
        wakeAt(handle, series, next);
    }

    private void wakeAt(Handle handle, Series series, Instant moment) {
        kit.alarms().set(handle, Series.alarm(series.place()), moment);
    }

    private boolean works(Handle handle, PersonId person, Instant now) {
        var calendar = kit.hours().of(handle, person);
        return calendar.worksOn(calendar.dayOf(now));
    }

    /// Who leads the one that is still open hears of it.
    private void postpone(Handle handle, Series series, Retro open, Instant next) {
        store.keep(handle, series.postponed(next));
        var leader = new Target.To(open.facilitator());
        kit.outbox().anew(handle, open.id().as(RetroView.WAITS), leader);
    }

    private void begin(Handle handle, Series series, Retro model, PersonId leader, Instant next) {
        start.repeat(handle, model, leader)
                .ifPresent(begun -> store.keep(handle, series.after(begun, leader, next)));
    }

    /// Who could lead, in turn; in the end whoever wanted it.
    private List<PersonId> candidates(Handle handle, Series series, Retro model) {
        var turns = series.rota().isEmpty() ? List.of(model.facilitator()) : series.rota();
        var present = turns.stream().filter(p -> access.mayLead(handle, series.place(), p));
        return Stream.concat(present, Stream.of(series.setBy())).toList();
    }
}
