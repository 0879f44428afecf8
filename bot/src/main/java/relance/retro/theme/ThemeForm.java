package relance.retro.theme;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Values;
import relance.retro.model.Retro;
import relance.retro.model.RetroId;
import relance.retro.model.ThemeCommand;
import relance.retro.model.ThemeId;

import java.util.List;
import java.util.Optional;

/// The form that renames a theme and merges others into it.
record ThemeForm(Optional<ThemeId> theme, String title, List<ThemeId> merged) {
    private static final String MERGED = "merged";

    static Form of(Retro retro, List<Theme> themes) {
        var options = ThemeFields.options(themes);
        return new Form(
                said("retro.themes.form"),
                said("retro.sort.send"),
                new ThemeCommand.Edited(retro.id()).ref(),
                List.of(
                        Field.pick(ThemeFields.THEME, said("retro.themes.which"), options).needed(),
                        ThemeFields.title("retro.themes.rename"),
                        Field.ticks(MERGED, said("retro.themes.merge"), options)));
    }

    static ThemeForm read(Values values, RetroId retro) {
        return new ThemeForm(
                ThemeFields.theme(values, retro),
                ThemeFields.title(values),
                ThemeFields.numbers(values, MERGED).stream()
                        .map(number -> new ThemeId(retro.workspace(), number))
                        .toList());
    }

    boolean asksNothing() {
        return title.isEmpty() && merged.isEmpty();
    }
}
