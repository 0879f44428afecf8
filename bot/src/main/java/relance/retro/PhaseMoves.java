package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.outbox.Target;
import relance.people.Deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// From one phase to the next, or one back: pressed by whoever leads, or when a deadline passes.
/// Two who press at once have one effect.
final class PhaseMoves {
    private final Kit kit;
    private final RetroStore retros;
    private final RetroAccess access;
    private final PhaseEnds leaving;
    private final RetroEnd ending;
    private final ThemeTalk talking;
    private final CommitmentStore commitments = new CommitmentStore();

    PhaseMoves(Kit kit, RetroAccess access, PhaseEnds leaving, RetroEnd ending, ThemeTalk talking) {
        this.kit = kit;
        this.retros = access.retros();
        this.access = access;
        this.leaving = leaving;
        this.ending = ending;
        this.talking = talking;
    }

    /// On from the phase in which it was pressed.
    Reply next(Interaction interaction, RetroId id, Phase from) {
        return access.leading(
                interaction,
                id,
                (handle, retro) -> {
                    if (retro.phase() != from) {
                        return RetroAnswers.movedOn(retro);
                    }
                    var waiting =
                            from == Phase.ACTIONS ? waiting(handle, id) : Optional.<Text>empty();
                    if (waiting.isPresent()) {
                        return Reply.whisper(waiting.get());
                    }
                    forward(handle, retro);
                    return Reply.nothing();
                });
    }

    /// Which commitments nobody has answered for yet.
    private Optional<Text> waiting(Handle handle, RetroId id) {
        var open = commitments.of(handle, id).stream().filter(p -> p.answer().isEmpty()).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Text.said(
                                "retro.commitments.open",
                                "count",
                                open.size(),
                                "list",
                                Text.join("\n", open.stream().map(RetroText::promise).toList())));
    }

    Reply back(Interaction interaction, RetroId id, Phase from) {
        return access.leading(
                interaction,
                id,
                (handle, retro) -> {
                    if (retro.phase() != from) {
                        return RetroAnswers.movedOn(retro);
                    }
                    var before =
                            retro.before()
                                    .filter(phase ->
                                            phase != Phase.ACTIONS
                                                    || !commitments.of(handle, id).isEmpty());
                    if (before.isEmpty() || !retro.mayGoBack()) {
                        return Reply.whisper(Text.said("retro.noback"));
                    }
                    leaving.undo(handle, retro);
                    enter(handle, retro, before.get(), retro.furthest());
                    return Reply.nothing();
                });
    }

    Reply end(Interaction interaction, RetroId id) {
        return access.leading(
                interaction,
                id,
                (handle, retro) -> {
                    ending.end(handle, retro);
                    return Reply.nothing();
                });
    }

    Reply postAgain(Interaction interaction, RetroId id) {
        return access.leading(
                interaction,
                id,
                (handle, retro) -> {
                    kit.outbox().again(handle, id.subject());
                    return Reply.whisper(Text.said("retro.again.sent"));
                });
    }

    Reply handOver(Interaction interaction, RetroId id) {
        return access.leading(
                interaction,
                id,
                (handle, retro) -> {
                    var person =
                            interaction
                                    .values()
                                    .person(RetroForm.PERSON)
                                    .map(n -> new PersonId(id.workspace(), n))
                                    .filter(p -> kit.people().isIn(handle, p, retro.place()))
                                    .filter(p -> kit.people().person(handle, p).active());
                    if (person.isEmpty()) {
                        return new Reply.Invalid(
                                RetroForm.handing(retro),
                                Map.of(RetroForm.PERSON, Text.said("retro.problem.person")));
                    }
                    retros.setFacilitator(handle, id, person.get(), true);
                    kit.outbox().repaint(handle, id.subject());
                    kit.outbox().show(handle, id.as("yours"), new Target.To(person.get()));
                    return Reply.whisper(
                            Text.said("retro.handed", "person", Text.mention(person.get())));
                });
    }

    Reply takePart(Interaction interaction, RetroId id, boolean yes) {
        return access.leading(
                interaction,
                id,
                (handle, retro) -> {
                    retros.setFacilitator(handle, id, retro.facilitator(), yes);
                    kit.outbox().repaint(handle, id.subject());
                    return Reply.whisper(
                            Text.said(
                                    yes ? "retro.part.yes" : "retro.part.no",
                                    "person",
                                    Text.mention(retro.facilitator())));
                });
    }

    /// The phase's deadline has passed. Called twice, it finds a later deadline and does nothing.
    void due(Handle handle, RetroId id) {
        var now = kit.agenda().instant();
        retros.lock(handle, id)
                .filter(Retro::open)
                .filter(retro -> !retro.plan().live())
                .filter(retro -> retro.dueAt().filter(at -> !now.isBefore(at)).isPresent())
                .ifPresent(retro -> forward(handle, retro));
    }

    /// The timer of a live phase: it only says so.
    void timeUp(Handle handle, RetroId id, Instant moment) {
        if (retros.timeUp(handle, id, moment)) {
            retros.find(handle, id)
                    .ifPresent(retro ->
                            kit.outbox()
                                    .anew(handle, id.as("timeup"), talking.under(handle, retro)));
        }
    }

    private void forward(Handle handle, Retro retro) {
        var next = retro.next();
        if (next.isEmpty() || nobodyWrote(handle, retro)) {
            ending.end(handle, retro);
            return;
        }
        leaving.leave(handle, retro);
        var furthest = next.get().after(retro.furthest()) ? next.get() : retro.furthest();
        enter(handle, retro, next.get(), furthest);
    }

    private boolean nobodyWrote(Handle handle, Retro retro) {
        return retro.phase() == Phase.COLLECT && leaving.nothingToGroup(handle, retro);
    }

    private void enter(Handle handle, Retro retro, Phase phase, Phase furthest) {
        var id = retro.id();
        var due = dueAt(handle, retro, phase);
        retros.move(handle, id, phase, furthest, due);
        var alarms = kit.alarms();
        var alarm = id.as(retro.plan().live() ? "timer" : "next");
        // Set or cleared, never both: the alarm that woke us is done with afterwards, and one set
        // after clearing would be taken for it.
        due.ifPresentOrElse(at -> alarms.set(handle, alarm, at), () -> alarms.clear(handle, alarm));
        if (!retro.plan().live()) {
            alarms.set(
                    handle, id.as("remind"), kit.agenda().instant().plus(RetroFeature.LOOK_AFTER));
        }
        if (phase == Phase.DISCUSS) {
            talking.begin(handle, retro);
        }
        kit.outbox().repaint(handle, id.subject());
    }

    private Optional<Instant> dueAt(Handle handle, Retro retro, Phase phase) {
        var now = kit.agenda().instant();
        if (retro.plan().live()) {
            // While themes are talked about each has a timer of its own.
            return Optional.of(retro.plan().minutes())
                    .filter(minutes -> minutes > 0 && phase != Phase.DISCUSS)
                    .map(minutes -> now.plus(Duration.ofMinutes(minutes)));
        }
        var calendar = kit.hours().of(handle, retro.facilitator());
        var day = calendar.plusWorkingDays(calendar.dayOf(now), Math.max(1, retro.plan().days()));
        return Optional.of(calendar.at(day, Deadline.DEFAULT_TIME));
    }
}
