package relance.retro.model;

import relance.chat.ActionRef;

import java.util.Optional;

/// What was agreed before, what is agreed now, whether it was worth it, and what is left of it all.
public sealed interface OutcomeCommand extends RetroCommand {
    /// The form about last time's commitments.
    record Answer(RetroId retro) implements OutcomeCommand {}

    record Answered(RetroId retro) implements OutcomeCommand {}

    record Improve(RetroId retro) implements OutcomeCommand {}

    record Improved(RetroId retro) implements OutcomeCommand {}

    /// From 1 to 5, how worthwhile it was.
    record Rate(RetroId retro, int roti) implements OutcomeCommand {}

    /// What became of the place's actions.
    record Look(RetroId retro, int page) implements OutcomeCommand {}

    record Export(RetroId retro, int page) implements OutcomeCommand {}

    static Optional<RetroCommand> decode(RetroId retro, ActionRef action) {
        int page = RetroCommand.page(action);
        return switch (action.verb()) {
            case "commitments" -> Optional.of(new Answer(retro));
            case "settled" -> Optional.of(new Answered(retro));
            case "improve" -> Optional.of(new Improve(retro));
            case "improved" -> Optional.of(new Improved(retro));
            case "roti" -> Optional.of(new Rate(retro, page));
            case "facts" -> Optional.of(new Look(retro, page));
            case "export" -> Optional.of(new Export(retro, page));
            default -> Optional.empty();
        };
    }

    @Override
    default ActionRef ref() {
        return switch (this) {
            case Answer(var retro) -> RetroCommand.ref("commitments", retro);
            case Answered(var retro) -> RetroCommand.ref("settled", retro);
            case Improve(var retro) -> RetroCommand.ref("improve", retro);
            case Improved(var retro) -> RetroCommand.ref("improved", retro);
            case Rate(var retro, var roti) -> RetroCommand.ref("roti", retro, roti);
            case Look(var retro, var page) -> RetroCommand.ref("facts", retro, page);
            case Export(var retro, var page) -> RetroCommand.ref("export", retro, page);
        };
    }
}
