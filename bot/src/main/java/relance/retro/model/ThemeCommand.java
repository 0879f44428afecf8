package relance.retro.model;

import relance.chat.ActionRef;

import java.util.Arrays;
import java.util.Optional;

/// Looking at all stickies, putting them into themes, voting on these and talking about them.
public sealed interface ThemeCommand extends RetroCommand {
    /// All stickies, page by page.
    record Look(RetroId retro, int page) implements ThemeCommand {}

    /// The form that puts the stickies of a page into a theme.
    record Sort(RetroId retro, int page) implements ThemeCommand {}

    record Sorted(RetroId retro, int page) implements ThemeCommand {}

    record Suggest(RetroId retro, int page) implements ThemeCommand {}

    /// Takes the groups of a page as they were shown.
    record Take(RetroId retro, int page, String shown) implements ThemeCommand {}

    record Choose(RetroId retro, int page, String shown) implements ThemeCommand {}

    record Chosen(RetroId retro, int page, String shown) implements ThemeCommand {}

    /// The form that renames and merges themes.
    record Edit(RetroId retro) implements ThemeCommand {}

    record Edited(RetroId retro) implements ThemeCommand {}

    record Dot(RetroId retro, int page) implements ThemeCommand {}

    record Dotted(RetroId retro, int page) implements ThemeCommand {}

    record Talk(RetroId retro, ThemeId theme, How how) implements ThemeCommand {}

    enum How {
        NEXT("talked"),
        PARK("park"),
        MORE("more");

        private final String verb;

        How(String verb) {
            this.verb = verb;
        }
    }

    static Optional<RetroCommand> decode(RetroId retro, ActionRef action) {
        int page = RetroCommand.page(action);
        var shown = action.arg(2);
        return switch (action.verb()) {
            case "stickies" -> Optional.of(new Look(retro, page));
            case "sort" -> Optional.of(new Sort(retro, page));
            case "sorted" -> Optional.of(new Sorted(retro, page));
            case "suggest" -> Optional.of(new Suggest(retro, page));
            case "take" -> shown.map(mark -> new Take(retro, page, mark));
            case "choose" -> shown.map(mark -> new Choose(retro, page, mark));
            case "chosen" -> shown.map(mark -> new Chosen(retro, page, mark));
            case "themes" -> Optional.of(new Edit(retro));
            case "themed" -> Optional.of(new Edited(retro));
            case "dots" -> Optional.of(new Dot(retro, page));
            case "dotted" -> Optional.of(new Dotted(retro, page));
            default -> talk(retro, action);
        };
    }

    private static Optional<RetroCommand> talk(RetroId retro, ActionRef action) {
        var how = Arrays.stream(How.values()).filter(h -> h.verb.equals(action.verb())).findFirst();
        var theme = action.number(1).map(number -> new ThemeId(retro.workspace(), number));
        return how.flatMap(h -> theme.map(t -> new Talk(retro, t, h)));
    }

    @Override
    default ActionRef ref() {
        return switch (this) {
            case Look(var retro, var page) -> RetroCommand.ref("stickies", retro, page);
            case Sort(var retro, var page) -> RetroCommand.ref("sort", retro, page);
            case Sorted(var retro, var page) -> RetroCommand.ref("sorted", retro, page);
            case Suggest(var retro, var page) -> RetroCommand.ref("suggest", retro, page);
            case Take(var retro, var page, var mark) -> RetroCommand.ref("take", retro, page, mark);
            case Choose(var retro, var page, var mark) ->
                    RetroCommand.ref("choose", retro, page, mark);
            case Chosen(var retro, var page, var mark) ->
                    RetroCommand.ref("chosen", retro, page, mark);
            case Edit(var retro) -> RetroCommand.ref("themes", retro);
            case Edited(var retro) -> RetroCommand.ref("themed", retro);
            case Dot(var retro, var page) -> RetroCommand.ref("dots", retro, page);
            case Dotted(var retro, var page) -> RetroCommand.ref("dotted", retro, page);
            case Talk(var retro, var theme, var how) -> RetroCommand.ref(how.verb, retro, theme);
        };
    }
}
