package relance.cadence;

import org.jdbi.v3.core.Handle;

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
    private final Gate gate;
    private final NudgeView view;
    private final Reasons reasons;
    private final Controls controls;
    private final CadenceSettings settings;

    /// @param features everyone who may ask something of a person; read when it is needed
    public CadenceFeature(Kit kit, Supplier<Collection<Feature>> features) {
        var nudges = new NudgeStore();
        var cadences = new CadenceStore();
        var wishes = new Wishes();
        var asks = new OpenAsks(kit, features, nudges, cadences, wishes);
        var lines = new Lines(features);
        this.gate = new Gate(kit, asks, nudges, wishes);
        this.view = new NudgeView(kit, asks, nudges, lines);
        this.reasons = new Reasons(kit, asks, nudges, wishes, lines);
        this.controls = new Controls(kit, gate, nudges, wishes, lines);
        this.settings = new CadenceSettings(kit, cadences);
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
    public Reply handle(Interaction interaction) {
        var person = interaction.actor();
        var command = CadenceCommand.decode(interaction.workspace(), interaction.action());
        return switch (command.orElseThrow(() -> new UnknownAction(interaction.action()))) {
            case CadenceCommand.ShowCadence _ -> settings.show(person);
            case CadenceCommand.KeepCadence _ -> settings.keep(interaction);
            case CadenceCommand.Why(var nudge) -> reasons.why(person, nudge);
            case CadenceCommand.Later(var nudge) -> controls.later(person, nudge);
            case CadenceCommand.PutOff(var nudge) -> controls.putOff(interaction, nudge);
            case CadenceCommand.Mute(var nudge, var item) -> {
                controls.mute(person, nudge, item);
                yield reasons.again(person, nudge);
            }
            case CadenceCommand.Unmute(var nudge, var item) -> {
                controls.unmute(person, nudge, item);
                yield reasons.again(person, nudge);
            }
            case CadenceCommand.ShowMuted _ -> controls.muted(person);
            case CadenceCommand.Listen(var thing) -> controls.listen(person, thing);
            case CadenceCommand.Stop _ -> controls.stop(person);
            case CadenceCommand.Start _ -> controls.start(person);
        };
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        return view.draw(subject, audience);
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
