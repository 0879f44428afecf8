package relance.cadence;

import relance.chat.ActionRef;
import relance.chat.WorkspaceId;

import java.util.Optional;

/// Everything a person can do with the cadence and their own reminders, as a button, a form or
/// typed words carry it.
sealed interface CadenceCommand {
    /// The form for those who may change the cadence, its words for everybody else.
    record ShowCadence() implements CadenceCommand {}

    record KeepCadence() implements CadenceCommand {}

    record Why(NudgeId nudge) implements CadenceCommand {}

    /// Opens the form that puts a nudge's things off.
    record Later(NudgeId nudge) implements CadenceCommand {}

    record PutOff(NudgeId nudge) implements CadenceCommand {}

    record Mute(NudgeId nudge, int item) implements CadenceCommand {}

    record Unmute(NudgeId nudge, int item) implements CadenceCommand {}

    record ShowMuted() implements CadenceCommand {}

    /// Unmutes from the list, where no nudge is at hand.
    record Listen(Thing thing) implements CadenceCommand {}

    record Stop() implements CadenceCommand {}

    record Start() implements CadenceCommand {}

    default ActionRef ref() {
        return switch (this) {
            case ShowCadence _ -> ref("cadence");
            case KeepCadence _ -> ref("keep");
            case Why(var nudge) -> ref("why", nudge);
            case Later(var nudge) -> ref("later", nudge);
            case PutOff(var nudge) -> ref("putoff", nudge);
            case Mute(var nudge, var item) -> ref("mute", nudge, item);
            case Unmute(var nudge, var item) -> ref("unmute", nudge, item);
            case ShowMuted _ -> ref("muted");
            case Listen(var thing) -> ref("listen", thing.feature(), thing.number());
            case Stop _ -> ref("stop");
            case Start _ -> ref("start");
        };
    }

    private static ActionRef ref(String verb, Object... args) {
        return ActionRef.of("cadence", verb, args);
    }

    /// Reads what [#ref] wrote; empty for a button of an older version, or one tampered with.
    static Optional<CadenceCommand> decode(WorkspaceId workspace, ActionRef action) {
        var nudge = action.number(0).map(number -> new NudgeId(workspace, number));
        var item = action.number(1).map(Long::intValue);
        return switch (action.verb()) {
            case "cadence" -> Optional.of(new ShowCadence());
            case "keep" -> Optional.of(new KeepCadence());
            case "why" -> nudge.map(Why::new);
            case "later" -> nudge.map(Later::new);
            case "putoff" -> nudge.map(PutOff::new);
            case "mute" -> nudge.flatMap(id -> item.map(at -> new Mute(id, at)));
            case "unmute" -> nudge.flatMap(id -> item.map(at -> new Unmute(id, at)));
            case "muted" -> Optional.of(new ShowMuted());
            case "listen" -> thing(action).map(Listen::new);
            case "stop" -> Optional.of(new Stop());
            case "start" -> Optional.of(new Start());
            default -> Optional.empty();
        };
    }

    private static Optional<Thing> thing(ActionRef action) {
        var number = action.number(1);
        return action.arg(0).flatMap(feature -> number.map(one -> new Thing(feature, one)));
    }
}
