package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.outbox.Target;
import relance.people.Calendar;
import relance.people.Deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Retros that come back by themselves, led in turn.
final class SeriesRuns {
    /// So many days it waits for somebody who leads to be at work; then it begins all the same.
    private static final Duration LONGEST_WAIT = Duration.ofDays(5);

    private final Kit kit;
    private final RetroAccess access;
    private final NewRetros making;
    private final SeriesStore store = new SeriesStore();

    SeriesRuns(Kit kit, RetroAccess access, NewRetros making) {
        this.kit = kit;
        this.access = access;
        this.making = making;
    }

    Reply form(Interaction interaction, RetroId id) {
        return access.ruling(
                interaction,
                id,
                (handle, retro) -> {
                    var series = store.of(handle, retro.place());
                    return new Reply.Open(
                            SeriesForm.of(
                                    retro,
                                    series.map(Series::weeks).orElse(2),
                                    "",
                                    series.map(Series::rota).orElse(List.of())));
                });
    }

    Reply set(Interaction interaction, RetroId id) {
        return access.ruling(
                interaction,
                id,
                (handle, retro) -> {
                    var chosen = SeriesForm.weeks(interaction.values());
                    if (chosen.isEmpty()) {
                        return RetroAnswers.unknown();
                    }
                    int weeks = chosen.get();
                    if (weeks == 0) {
                        stop(handle, retro.place());
                        kit.outbox().refresh(handle, id.as("summary"));
                        return Reply.whisper(Text.said("retro.repeat.stopped"));
                    }
                    var words = SeriesForm.when(interaction.values());
                    var rota = SeriesForm.rota(interaction.values(), id);
                    var calendar = kit.hours().of(handle, interaction.actor());
                    var language = kit.people().person(handle, interaction.actor()).language();
                    var absent =
                            rota.stream()
                                    .filter(person -> !mayLead(handle, retro.place(), person))
                                    .findFirst();
                    if (absent.isPresent()) {
                        return wrong(
                                retro,
                                weeks,
                                words,
                                rota,
                                SeriesForm.leader(rota.indexOf(absent.get())),
                                Text.said("retro.problem.person"));
                    }
                    var read =
                            words.isBlank()
                                    ? new Deadline.At(sameTime(retro, weeks, calendar))
                                    : Deadline.read(
                                            words, calendar, language, kit.agenda().instant());
                    return read instanceof Deadline.At(var moment)
                            ? keep(handle, interaction, retro, weeks, moment, rota)
                            : wrong(
                                    retro,
                                    weeks,
                                    words,
                                    rota,
                                    SeriesForm.WHEN,
                                    RetroDraft.problem(read, words));
                });
    }

    private static Reply wrong(
            Retro retro, int weeks, String words, List<PersonId> rota, String field, Text problem) {
        return new Reply.Invalid(SeriesForm.of(retro, weeks, words, rota), Map.of(field, problem));
    }

    private Reply keep(
            Handle handle,
            Interaction interaction,
            Retro retro,
            int weeks,
            Instant moment,
            List<PersonId> rota) {
        var series =
                new Series(retro.place(), retro.id(), weeks, moment, rota, interaction.actor());
        store.keep(handle, series);
        kit.alarms().set(handle, Series.alarm(retro.place()), moment);
        kit.outbox().refresh(handle, retro.id().as("summary"));
        return Reply.whisper(RetroText.next(series, retro.facilitator()));
    }

    /// As many weeks after the day this one began, at the same time; never one that has passed.
    private Instant sameTime(Retro retro, int weeks, Calendar calendar) {
        return following(retro.createdAt(), weeks, calendar.zone());
    }

    private Instant following(Instant before, int weeks, ZoneId zone) {
        var now = kit.agenda().instant();
        var next = before.atZone(zone).plusWeeks(weeks);
        while (!next.toInstant().isAfter(now)) {
            next = next.plusWeeks(weeks);
        }
        return next.toInstant();
    }

    private boolean mayLead(Handle handle, PlaceId place, PersonId person) {
        return kit.people().isIn(handle, person, place)
                && kit.people().person(handle, person).active();
    }

    /// No more of them: nobody wants it, or the place is gone.
    void stop(Handle handle, PlaceId place) {
        store.drop(handle, place);
        kit.alarms().clear(handle, Series.alarm(place));
    }

    /// What comes after this retro, when it is the newest of its place.
    Optional<Series> after(Handle handle, Retro retro) {
        return store.of(handle, retro.place()).filter(s -> s.model().equals(retro.id()));
    }

    /// Its time has come. Called twice, it finds a later time and does nothing.
    void due(Handle handle, PlaceId place) {
        var now = kit.agenda().instant();
        store.lock(handle, place)
                .filter(series -> !now.isBefore(series.nextAt()))
                .ifPresent(series -> due(handle, series, now));
    }

    private void due(Handle handle, Series series, Instant now) {
        var alarm = Series.alarm(series.place());
        var model = access.retros().find(handle, series.model()).orElseThrow();
        var candidates = candidates(handle, series, model);
        var atWork =
                candidates.stream()
                        .filter(person -> {
                            var calendar = kit.hours().of(handle, person);
                            return calendar.worksOn(calendar.dayOf(now));
                        })
                        .findFirst();
        if (atWork.isEmpty() && now.isBefore(series.nextAt().plus(LONGEST_WAIT))) {
            kit.alarms().set(handle, alarm, now.plus(Duration.ofDays(1)));
            return;
        }
        var leader = atWork.orElse(candidates.getFirst());
        var zone = kit.people().person(handle, series.setBy()).zone();
        var next = following(series.nextAt(), series.weeks(), zone);
        var open = access.retros().openIn(handle, series.place());
        if (open.isPresent()) {
            store.keep(handle, series.postponed(next));
            kit.outbox()
                    .anew(
                            handle,
                            open.get().id().as("waits"),
                            new Target.To(open.get().facilitator()));
        } else {
            making.repeat(handle, model, leader)
                    .ifPresent(begun -> store.keep(handle, series.after(begun, leader, next)));
        }
        kit.alarms().set(handle, alarm, next);
    }

    /// Who could lead, in turn; in the end whoever wanted it.
    private List<PersonId> candidates(Handle handle, Series series, Retro model) {
        var turns = series.rota().isEmpty() ? List.of(model.facilitator()) : series.rota();
        return Stream.concat(
                        turns.stream().filter(person -> mayLead(handle, series.place(), person)),
                        Stream.of(series.setBy()))
                .toList();
    }
}
