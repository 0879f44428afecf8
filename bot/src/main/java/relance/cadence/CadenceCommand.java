package relance.cadence;

import relance.chat.ActionRef;
import relance.chat.WorkspaceId;

import java.util.Optional;

/// Everything a person can do with the cadence and their own reminders, decoded from a button, a
/// form or typed words.
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
            case "listen" ->
                    action.arg(0)
                            .flatMap(feature ->
                                    action.number(1).map(number -> new Thing(feature, number)))
                            .map(Listen::new);
            case "stop" -> Optional.of(new Stop());
            case "start" -> Optional.of(new Start());
            default -> Optional.empty();
        };
    }
}
