package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.ActionRef;
import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Command;
import relance.chat.Feature;
import relance.chat.Help;
import relance.chat.Interaction;
import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.UnknownAction;
import relance.kit.Kit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/// Nudges: the one gate for unsolicited private messages, and what each person can do about them.
public final class CadenceFeature implements Feature {
    /// What opens the form of a person's own hours, filled in by the feature that has it.
    public interface OwnHours {
        ActionRef ref();
    }

    private final Gate gate;
    private final Bundle bundle;
    private final OwnNudges nudges;
    private final WhyAnswer whys;
    private final PutOffs putOffs;
    private final Mutes mutes;
    private final Pauses pauses;
    private final CadenceSetting setting;

    /// @param features everyone who may ask something of a person; read when it is needed
    public CadenceFeature(Kit kit, Supplier<Collection<Feature>> features, OwnHours hours) {
        var cadences = new CadenceStore();
        var sent = new NudgeStore();
        var wishes = new Wishes();
        var asks = new OpenAsks(kit, features, cadences, sent, wishes);
        var things = new ThingCards(features);
        this.gate = new Gate(kit, asks, sent, wishes);
        this.bundle = new Bundle(kit, asks, things, sent);
        this.nudges = new OwnNudges(kit, sent);
        this.whys = new WhyAnswer(kit, asks, wishes, things, hours);
        this.putOffs = new PutOffs(kit, gate, wishes, things);
        this.mutes = new Mutes(kit, gate, wishes, things);
        this.pauses = new Pauses(kit, gate, wishes);
        this.setting = new CadenceSetting(kit, cadences);
    }

    /// What is asked of this person changed, in the caller's transaction: what to send when is
    /// decided anew.
    public void touch(Handle handle, PersonId person) {
        gate.touch(handle, person);
    }

    @Override
    public String name() {
        return "cadence";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("cadence", List.of("cadence"), List.of("cadence")),
                new Command("stop", List.of("stop", "pause"), List.of("stop", "pause")),
                new Command("start", List.of("start", "resume"), List.of("reprendre")),
                new Command("muted", List.of("muted"), List.of("sourdine")));
    }

    @Override
    public Reply handle(Interaction it) {
        var command = CadenceCommand.decode(it.workspace(), it.action());
        return switch (command.orElseThrow(() -> new UnknownAction(it.action()))) {
            case CadenceCommand.ShowCadence _ -> setting.show(it);
            case CadenceCommand.KeepCadence _ -> setting.keep(it);
            case CadenceCommand.Why(var id) -> nudges.read(it, id, whys::why);
            case CadenceCommand.Later(var id) -> nudges.read(it, id, putOffs::open);
            case CadenceCommand.PutOff(var id) ->
                    nudges.read(it, id, nudge -> putOffs.keep(nudge, it.values()));
            case CadenceCommand.Mute(var id, var item) ->
                    nudges.change(it, id, turn -> mutes.mute(turn, item), whys::again);
            case CadenceCommand.Unmute(var id, var item) ->
                    nudges.change(it, id, turn -> mutes.unmute(turn, item), whys::again);
            case CadenceCommand.ShowMuted _ -> mutes.show(it);
            case CadenceCommand.Listen(var thing) -> mutes.listen(it, thing);
            case CadenceCommand.Stop _ -> pauses.stop(it);
            case CadenceCommand.Start _ -> pauses.start(it);
        };
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        return switch (subject.aspect(CadenceView.class)) {
            case NUDGE -> bundle.draw(subject, audience);
        };
    }

    @Override
    public void wake(Subject subject, Instant moment) {
        switch (subject.aspect(CadenceAlarm.class)) {
            case PERSON -> gate.wake(new PersonId(subject.workspace(), subject.number()));
            case EVERYONE -> gate.touchAll(subject.workspace());
        }
    }

    @Override
    public Help help() {
        return CadenceHelp.HELP;
    }

    @Override
    public void lost(Loss loss) {
        switch (loss) {
            case Loss.PersonGone(var person) -> gate.forget(person);
            case Loss.PlaceGone _ -> {}
            // A nudge that did not arrive is followed by the next one, when its moment comes.
            case Loss.Undelivered _ -> {}
        }
    }
}
