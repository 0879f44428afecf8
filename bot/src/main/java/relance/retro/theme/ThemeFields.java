package relance.retro.theme;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Values;
import relance.retro.model.RetroId;
import relance.retro.model.RetroText;
import relance.retro.model.ThemeId;

import java.util.List;
import java.util.Optional;

/// What the forms about themes have in common.
final class ThemeFields {
    static final String THEME = "theme";
    static final String TITLE = "title";

    /// More cannot be chosen from on one of the platforms; the newest can.
    private static final int MOST_OPTIONS = 99;

    private ThemeFields() {}

    static List<Field.Option> options(List<Theme> themes) {
        return themes.reversed().stream().limit(MOST_OPTIONS).map(Theme::option).toList();
    }

    static Field.Line title(String label) {
        return Field.line(TITLE, said(label)).most(Theme.LONGEST_TITLE);
    }

    static String title(Values values) {
        return RetroText.title(values.text(TITLE).orElse("").replace("\u0000", ""));
    }

    static Optional<ThemeId> theme(Values values, RetroId retro) {
        return numbers(values, THEME).stream()
                .findFirst()
                .map(number -> new ThemeId(retro.workspace(), number));
    }

    static List<Long> numbers(Values values, String field) {
        return values.all(field).stream()
                .filter(word -> word.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .toList();
    }
}
