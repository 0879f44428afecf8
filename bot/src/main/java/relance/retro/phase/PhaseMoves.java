package relance.retro.phase;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.chat.Reply;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.people.Deadline;
import relance.retro.model.Phase;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroAlarm;
import relance.retro.model.RetroAnswers;
import relance.retro.model.RetroId;
import relance.retro.model.RetroStore;
import relance.retro.model.RetroView;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// From one phase to the next, or one back: pressed by whoever leads, or when a deadline passes.
/// Two who press at once have one effect.
final class PhaseMoves {
    /// How long after a phase began the silent are looked at.
    private static final Duration LOOK_AFTER = Duration.ofMinutes(1);

    private final Kit kit;
    private final RetroStore retros;
    private final Passages passages;
    private final RetroEnd end;

    PhaseMoves(RetroAccess access, Passages passages, RetroEnd end) {
        this.kit = access.kit();
        this.retros = access.retros();
        this.passages = passages;
        this.end = end;
    }

    /// The first phase in which there is something to do begins.
    ///
    /// @param due until when it goes on
    void start(Handle handle, RetroId id, Optional<Instant> due) {
        var passage = passages.of(handle, retros.find(handle, id).orElseThrow());
        var first =
                passage.retro().plan().format().phases().stream()
                        .filter(phase -> !PhaseRules.of(phase).isEmpty(passage))
                        .findFirst()
                        .orElseThrow();
        enter(passage, first, first, due);
    }

    /// On from the phase in which it was pressed.
    Reply next(Turn<Retro> turn, Phase from) {
        if (turn.thing().phase() != from) {
            return RetroAnswers.movedOn(turn.thing());
        }
        var passage = passages.of(turn);
        var missing = PhaseRules.of(from).missing(passage);
        if (missing.isPresent()) {
            return Reply.whisper(missing.get());
        }
        forward(passage);
        return Reply.nothing();
    }

    Reply back(Turn<Retro> turn, Phase from) {
        var retro = turn.thing();
        if (retro.phase() != from) {
            return RetroAnswers.movedOn(retro);
        }
        var passage = passages.of(turn);
        var before = retro.before().filter(phase -> !PhaseRules.of(phase).isEmpty(passage));
        if (before.isEmpty() || !retro.mayGoBack()) {
            return Reply.whisper(said("retro.noback"));
        }
        PhaseRules.of(from).undo(passage);
        enter(passage, before.get(), retro.furthest());
        return Reply.nothing();
    }

    /// The phase's deadline has passed. Called twice, it finds a later deadline and does nothing.
    void due(Handle handle, RetroId id) {
        var now = kit.now();
        retros.lock(handle, id)
                .filter(Retro::open)
                .filter(retro -> !retro.plan().live())
                .filter(retro -> retro.dueAt().filter(at -> !now.isBefore(at)).isPresent())
                .ifPresent(retro -> forward(passages.of(handle, retro)));
    }

    /// The timer of a live phase: it only says so.
    void timeUp(Handle handle, RetroId id, Instant moment) {
        if (retros.timeUp(handle, id, moment)) {
            var passage = passages.of(handle, retros.find(handle, id).orElseThrow());
            var under = passage.themes().talk().under(handle, passage.retro());
            kit.outbox().anew(handle, id.as(RetroView.TIMEUP), under);
        }
    }

    private void forward(Passage passage) {
        var retro = passage.retro();
        var rules = PhaseRules.of(retro.phase());
        var next = retro.next();
        if (next.isEmpty() || rules.endsAll(passage)) {
            end.end(passage.handle(), retro);
            return;
        }
        rules.leave(passage);
        boolean farther = next.get().after(retro.furthest());
        enter(passage, next.get(), farther ? next.get() : retro.furthest());
    }

    private void enter(Passage passage, Phase phase, Phase furthest) {
        enter(passage, phase, furthest, dueAt(passage, phase));
    }

    private void enter(Passage passage, Phase phase, Phase furthest, Optional<Instant> due) {
        var handle = passage.handle();
        var id = passage.id();
        boolean live = passage.retro().plan().live();
        retros.move(handle, id, phase, furthest, due);
        var alarms = kit.alarms();
        var alarm = id.as(live ? RetroAlarm.TIMER : RetroAlarm.NEXT);
        // Set or cleared, never both: the alarm that woke us is done with afterwards, and one set
        // after clearing would be taken for it.
        due.ifPresentOrElse(at -> alarms.set(handle, alarm, at), () -> alarms.clear(handle, alarm));
        if (!live) {
            alarms.set(handle, id.as(RetroAlarm.REMIND), kit.now().plus(LOOK_AFTER));
        }
        PhaseRules.of(phase).enter(passage);
        kit.outbox().repaint(handle, id.subject());
    }

    private Optional<Instant> dueAt(Passage passage, Phase phase) {
        var now = kit.now();
        var retro = passage.retro();
        if (retro.plan().live()) {
            return retro.plan().timeUp(now).filter(_ -> PhaseRules.of(phase).timed());
        }
        var calendar = kit.hours().of(passage.handle(), retro.facilitator());
        var day = calendar.plusWorkingDays(calendar.dayOf(now), Math.max(1, retro.plan().days()));
        return Optional.of(calendar.at(day, Deadline.DEFAULT_TIME));
    }
}
