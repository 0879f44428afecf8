package relance.retro.begin;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.people.Deadline;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroAnswers;
import relance.retro.model.RetroView;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Whether retros come back by themselves, set by whoever leads one.
final class SeriesSettings {
    private final RetroAccess access;
    private final Kit kit;
    private final SeriesStore store;

    SeriesSettings(RetroAccess access, SeriesStore store) {
        this.access = access;
        this.kit = access.kit();
        this.store = store;
    }

    Reply form(Turn<Retro> turn) {
        var series = store.of(turn.handle(), turn.thing().place());
        return new Reply.Open(SeriesForm.of(series).form(turn.thing()));
    }

    Reply set(Turn<Retro> turn) {
        var read = SeriesForm.read(turn.values(), turn.thing().id());
        if (read.isEmpty()) {
            return RetroAnswers.unknown();
        }
        var sent = read.get();
        if (sent.weeks() == 0) {
            stop(turn.handle(), turn.thing().place());
            refresh(turn);
            return Reply.whisper(said("retro.repeat.stopped"));
        }
        var place = turn.thing().place();
        var absent =
                sent.rota().stream()
                        .filter(person -> !access.mayLead(turn.handle(), place, person))
                        .findFirst();
        if (absent.isPresent()) {
            var field = SeriesForm.leader(sent.rota().indexOf(absent.get()));
            return wrong(turn, sent, field, said("retro.problem.person"));
        }
        var next = next(turn, sent);
        return next instanceof Deadline.At(var moment)
                ? keep(turn, sent, moment)
                : wrong(turn, sent, SeriesForm.WHEN, DraftCheck.problem(next, sent.when()));
    }

    private Deadline next(Turn<Retro> turn, SeriesForm sent) {
        var calendar = kit.hours().of(turn.handle(), turn.actor());
        var now = kit.now();
        if (sent.when().isBlank()) {
            var began = turn.thing().createdAt();
            return new Deadline.At(Series.following(began, sent.weeks(), calendar.zone(), now));
        }
        var language = kit.people().person(turn.handle(), turn.actor()).language();
        return Deadline.read(sent.when(), calendar, language, now);
    }

    private static Reply wrong(Turn<Retro> turn, SeriesForm sent, String field, Text problem) {
        return new Reply.Invalid(sent.form(turn.thing()), Map.of(field, problem));
    }

    private Reply keep(Turn<Retro> turn, SeriesForm sent, Instant moment) {
        var retro = turn.thing();
        var place = retro.place();
        var series = new Series(place, retro.id(), sent.weeks(), moment, sent.rota(), turn.actor());
        store.keep(turn.handle(), series);
        kit.alarms().set(turn.handle(), Series.alarm(place), moment);
        refresh(turn);
        return Reply.whisper(series.next(retro.facilitator()));
    }

    private void refresh(Turn<Retro> turn) {
        kit.outbox().refresh(turn.handle(), turn.thing().id().as(RetroView.SUMMARY));
    }

    /// No more of them: nobody wants it, or the place is gone.
    void stop(Handle handle, PlaceId place) {
        store.drop(handle, place);
        kit.alarms().clear(handle, Series.alarm(place));
    }

    /// What comes after this retro, when it is the newest of its place.
    Optional<Text> after(Handle handle, Retro retro) {
        return store.of(handle, retro.place())
                .filter(series -> series.model().equals(retro.id()))
                .map(series -> series.next(retro.facilitator()));
    }
}
