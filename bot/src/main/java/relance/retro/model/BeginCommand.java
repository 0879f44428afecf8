package relance.retro.model;

import relance.chat.ActionRef;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.util.Optional;

/// Beginning retros, now or again and again, and keeping something for the next one.
public sealed interface BeginCommand extends RetroCommand {
    /// Typed words; none opens the form.
    record Type() implements BeginCommand {}

    /// The form, filled with the words that were refused.
    record OpenForm(Optional<Long> draft) implements BeginCommand {}

    /// A sent form; without a place, the form says which.
    record Create(Optional<PlaceId> place) implements BeginCommand {}

    /// Keeps a message, or typed words, for the next retro.
    record Keep() implements BeginCommand {}

    record Kept(PlaceId place) implements BeginCommand {}

    /// The form that makes retros come back.
    record Repeat(RetroId retro) implements BeginCommand {}

    record Repeated(RetroId retro) implements BeginCommand {}

    static Optional<RetroCommand> decode(WorkspaceId workspace, ActionRef action) {
        var number = action.number(0);
        var place = number.filter(n -> n != 0).map(n -> new PlaceId(workspace, n));
        var retro = number.map(n -> new RetroId(workspace, n));
        return switch (action.verb()) {
            case "new" -> Optional.of(new Type());
            case "form" -> Optional.of(new OpenForm(number));
            case "create" -> Optional.of(new Create(place));
            case "keep" -> Optional.of(new Keep());
            case "kept" -> place.map(Kept::new);
            case "repeat" -> retro.map(Repeat::new);
            case "repeated" -> retro.map(Repeated::new);
            default -> Optional.empty();
        };
    }

    @Override
    default ActionRef ref() {
        return switch (this) {
            case Type() -> RetroCommand.ref("new");
            case OpenForm(var draft) -> RetroCommand.ref("form", draft.stream().toArray());
            case Create(var place) ->
                    RetroCommand.ref("create", place.map(PlaceId::number).orElse(0L));
            case Keep() -> RetroCommand.ref("keep");
            case Kept(var place) -> RetroCommand.ref("kept", place);
            case Repeat(var retro) -> RetroCommand.ref("repeat", retro);
            case Repeated(var retro) -> RetroCommand.ref("repeated", retro);
        };
    }
}
