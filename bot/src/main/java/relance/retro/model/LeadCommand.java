package relance.retro.model;

import relance.chat.ActionRef;

import java.util.Optional;

/// Leading a retro from phase to phase.
public sealed interface LeadCommand extends RetroCommand {
    /// On to the phase after the one it was pressed in.
    record Next(RetroId retro, Phase from) implements LeadCommand {}

    record Back(RetroId retro, Phase from) implements LeadCommand {}

    record End(RetroId retro) implements LeadCommand {}

    /// Posts it once more: it may never have arrived.
    record Again(RetroId retro) implements LeadCommand {}

    record Hand(RetroId retro) implements LeadCommand {}

    record Handed(RetroId retro) implements LeadCommand {}

    /// The facilitator takes part, or does not.
    record TakePart(RetroId retro, boolean yes) implements LeadCommand {}

    static Optional<RetroCommand> decode(RetroId retro, ActionRef action) {
        var phase = action.arg(1).flatMap(Phase::of);
        return switch (action.verb()) {
            case "next" -> phase.map(from -> new Next(retro, from));
            case "back" -> phase.map(from -> new Back(retro, from));
            case "end" -> Optional.of(new End(retro));
            case "again" -> Optional.of(new Again(retro));
            case "hand" -> Optional.of(new Hand(retro));
            case "handed" -> Optional.of(new Handed(retro));
            case "takepart" -> action.number(1).map(yes -> new TakePart(retro, yes == 1));
            default -> Optional.empty();
        };
    }

    @Override
    default ActionRef ref() {
        return switch (this) {
            case Next(var retro, var from) -> RetroCommand.ref("next", retro, from.word());
            case Back(var retro, var from) -> RetroCommand.ref("back", retro, from.word());
            case End(var retro) -> RetroCommand.ref("end", retro);
            case Again(var retro) -> RetroCommand.ref("again", retro);
            case Hand(var retro) -> RetroCommand.ref("hand", retro);
            case Handed(var retro) -> RetroCommand.ref("handed", retro);
            case TakePart(var retro, var yes) -> RetroCommand.ref("takepart", retro, yes ? 1 : 0);
        };
    }
}
