package relance.retro.model;

import relance.chat.ActionRef;

import java.util.Optional;

/// Writing stickies, alone or in a breakout.
public sealed interface BoardCommand extends RetroCommand {
    record Write(RetroId retro) implements BoardCommand {}

    record Edit(RetroId retro, long sticky) implements BoardCommand {}

    /// A sent sticky.
    record Put(RetroId retro, long sticky) implements BoardCommand {}

    /// A sent sticky that was changed in the private list of one's own.
    record Change(RetroId retro, long sticky) implements BoardCommand {}

    record Mine(RetroId retro, int page) implements BoardCommand {}

    record Withdraw(RetroId retro, long sticky) implements BoardCommand {}

    /// The form that leaves out some of a breakout's stickies.
    record Pare(RetroId retro) implements BoardCommand {}

    record Pared(RetroId retro) implements BoardCommand {}

    static Optional<RetroCommand> decode(RetroId retro, ActionRef action) {
        var number = action.number(1);
        return switch (action.verb()) {
            case "write" -> Optional.of(new Write(retro));
            case "edit" -> number.map(sticky -> new Edit(retro, sticky));
            case "put" -> number.map(sticky -> new Put(retro, sticky));
            case "change" -> number.map(sticky -> new Change(retro, sticky));
            case "mine" -> Optional.of(new Mine(retro, RetroCommand.page(action)));
            case "withdraw" -> number.map(sticky -> new Withdraw(retro, sticky));
            case "pare" -> Optional.of(new Pare(retro));
            case "pared" -> Optional.of(new Pared(retro));
            default -> Optional.empty();
        };
    }

    @Override
    default ActionRef ref() {
        return switch (this) {
            case Write(var retro) -> RetroCommand.ref("write", retro);
            case Edit(var retro, var sticky) -> RetroCommand.ref("edit", retro, sticky);
            case Put(var retro, var sticky) -> RetroCommand.ref("put", retro, sticky);
            case Change(var retro, var sticky) -> RetroCommand.ref("change", retro, sticky);
            case Mine(var retro, var page) -> RetroCommand.ref("mine", retro, page);
            case Withdraw(var retro, var sticky) -> RetroCommand.ref("withdraw", retro, sticky);
            case Pare(var retro) -> RetroCommand.ref("pare", retro);
            case Pared(var retro) -> RetroCommand.ref("pared", retro);
        };
    }
}
