package relance.retro.theme;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Values;
import relance.retro.board.Sticky;
import relance.retro.model.Retro;
import relance.retro.model.RetroId;
import relance.retro.model.ThemeCommand;
import relance.retro.model.ThemeId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The form that puts stickies of a page into a theme.
///
/// @param stickies those that were ticked
/// @param title of a new theme for them; empty: none
/// @param theme where they go when there is no new title; none: out of theirs
record SortForm(List<Long> stickies, String title, Optional<ThemeId> theme) {
    private static final String STICKIES = "stickies";

    /// Takes the stickies out of whatever theme they are in.
    private static final String NONE = "none";

    static Form of(Retro retro, List<Sticky> shown, List<Theme> themes, int page) {
        var stickies = shown.stream().map(Sticky::option).toList();
        var into = new ArrayList<Field.Option>();
        into.add(new Field.Option(NONE, said("retro.sort.none")));
        into.addAll(ThemeFields.options(themes));
        return new Form(
                said("retro.sort.form"),
                said("retro.sort.send"),
                new ThemeCommand.Sorted(retro.id(), page).ref(),
                List.of(
                        Field.ticks(STICKIES, said("retro.sort.stickies"), stickies).needed(),
                        ThemeFields.title("retro.sort.new").hint(said("retro.sort.new.hint")),
                        Field.pick(ThemeFields.THEME, said("retro.sort.theme"), into)));
    }

    static SortForm read(Values values, RetroId retro) {
        return new SortForm(
                ThemeFields.numbers(values, STICKIES),
                ThemeFields.title(values),
                ThemeFields.theme(values, retro));
    }
}
