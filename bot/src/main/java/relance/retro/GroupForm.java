package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Text;
import relance.chat.Values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The forms that put cards into themes, and that rename and merge themes.
final class GroupForm {
    static final String CARDS = "stickies";
    static final String THEME = "theme";
    static final String TITLE = "title";
    static final String MERGED = "merged";

    /// Takes the cards out of whatever theme they are in.
    private static final String NONE = "none";

    /// More cannot be chosen from on one of the platforms; the newest can.
    private static final int MOST_OPTIONS = 99;

    private GroupForm() {}

    static Form sorting(Retro retro, List<Sticky> page, List<Theme> themes, int number) {
        var places = new ArrayList<Field.Option>();
        places.add(new Field.Option(NONE, Text.said("retro.sort.none")));
        places.addAll(options(themes));
        return new Form(
                Text.said("retro.sort.form"),
                Text.said("retro.sort.send"),
                ActionRef.of("retro", "sorted", retro.id(), number),
                Optional.empty(),
                List.of(
                        new Field.Ticks(
                                CARDS,
                                Text.said("retro.sort.stickies"),
                                Optional.empty(),
                                page.stream()
                                        .map(card ->
                                                new Field.Option(
                                                        Long.toString(card.number()),
                                                        card.cut(150)))
                                        .toList(),
                                List.of(),
                                true),
                        title("retro.sort.new", Optional.of(Text.said("retro.sort.new.hint"))),
                        new Field.Pick(
                                THEME,
                                Text.said("retro.sort.theme"),
                                Optional.empty(),
                                places,
                                Optional.empty(),
                                false)));
    }

    private static Field title(String label, Optional<Text> hint) {
        return new Field.Line(TITLE, Text.said(label), hint, "", false, Theme.LONGEST_TITLE);
    }

    private static List<Field.Option> options(List<Theme> themes) {
        return themes
                .subList(Math.max(0, themes.size() - MOST_OPTIONS), themes.size())
                .reversed()
                .stream()
                .map(theme ->
                        new Field.Option(
                                Long.toString(theme.id().number()),
                                Text.said(
                                        "retro.theme.option",
                                        "title",
                                        theme.text(),
                                        "stickies",
                                        theme.cards())))
                .toList();
    }

    static Form themes(Retro retro, List<Theme> themes) {
        return new Form(
                Text.said("retro.themes.form"),
                Text.said("retro.sort.send"),
                ActionRef.of("retro", "themed", retro.id()),
                Optional.empty(),
                List.of(
                        new Field.Pick(
                                THEME,
                                Text.said("retro.themes.which"),
                                Optional.empty(),
                                options(themes),
                                Optional.empty(),
                                true),
                        title("retro.themes.rename", Optional.empty()),
                        new Field.Ticks(
                                MERGED,
                                Text.said("retro.themes.merge"),
                                Optional.empty(),
                                options(themes),
                                List.of(),
                                false)));
    }

    /// @param theme where the cards go when there is no new title; none: out of theirs
    record Sorted(List<Long> cards, String title, Optional<ThemeId> theme) {
        static Sorted read(Values values, RetroId retro) {
            return new Sorted(numbers(values.all(CARDS)), typed(values), chosen(values, retro));
        }
    }

    record Themed(Optional<ThemeId> theme, String title, List<ThemeId> merged) {
        static Themed read(Values values, RetroId retro) {
            return new Themed(
                    chosen(values, retro),
                    typed(values),
                    numbers(values.all(MERGED)).stream()
                            .map(number -> new ThemeId(retro.workspace(), number))
                            .toList());
        }
    }

    private static String typed(Values values) {
        return RetroText.title(values.text(TITLE).orElse("").replace("\u0000", ""));
    }

    private static Optional<ThemeId> chosen(Values values, RetroId retro) {
        return numbers(values.all(THEME)).stream()
                .findFirst()
                .map(number -> new ThemeId(retro.workspace(), number));
    }

    private static List<Long> numbers(List<String> words) {
        return words.stream().filter(w -> w.matches("\\d{1,18}")).map(Long::parseLong).toList();
    }
}
