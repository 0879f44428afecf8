package relance.retro.theme;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Node;
import relance.chat.Text;
import relance.chat.Values;
import relance.retro.model.Retro;
import relance.retro.model.ThemeCommand;
import relance.retro.model.ThemeId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The form of one person's dots, ten themes at a time, and what they are told afterwards.
final class DotForm {
    static final int SHOWN = 10;

    private DotForm() {}

    static List<Theme> on(List<Theme> themes, int page) {
        int from = page(themes, page) * SHOWN;
        return themes.subList(from, Math.min(themes.size(), from + SHOWN));
    }

    private static int page(List<Theme> themes, int wanted) {
        return Math.clamp(wanted, 0, Math.max(0, (themes.size() - 1) / SHOWN));
    }

    static Form of(Retro retro, List<Theme> themes, Map<ThemeId, Integer> mine, int page) {
        int left = Math.max(0, retro.dots() - used(mine));
        return new Form(
                        said("retro.dots.form"),
                        said("retro.dots.send"),
                        new ThemeCommand.Dotted(retro.id(), page(themes, page)).ref(),
                        on(themes, page).stream().map(t -> field(retro, t, mine)).toList())
                .intro(said("retro.dots.intro").with("dots", retro.dots()).with("left", left));
    }

    private static Field field(Retro retro, Theme theme, Map<ThemeId, Integer> mine) {
        int chosen = Math.min(retro.dots(), mine.getOrDefault(theme.id(), 0));
        var options = IntStream.rangeClosed(0, retro.dots()).mapToObj(DotForm::option).toList();
        return Field.pick(name(theme), theme.text(), options).value(Integer.toString(chosen));
    }

    private static Field.Option option(int count) {
        return new Field.Option(
                Integer.toString(count), said("retro.dots.count").with("count", count));
    }

    static String name(Theme theme) {
        return Long.toString(theme.id().number());
    }

    /// The dots filled in for a theme; empty when it was not on the form.
    static Optional<Integer> dots(Values values, Theme theme) {
        return values.text(name(theme))
                .filter(word -> word.matches("\\d{1,3}"))
                .map(Integer::parseInt);
    }

    static int used(Map<ThemeId, Integer> mine) {
        return mine.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Card noted(Retro retro, List<Theme> themes, Map<ThemeId, Integer> mine, int page) {
        var list =
                themes.stream()
                        .filter(theme -> mine.containsKey(theme.id()))
                        .map(theme -> line(theme, mine.getOrDefault(theme.id(), 0)))
                        .toList();
        var text =
                said("retro.dots.noted")
                        .with("left", retro.dots() - used(mine))
                        .with("list", list.isEmpty() ? said("retro.dots.none") : joined(list));
        var row = new ArrayList<Button>();
        row.add(to(retro, page, "retro.dots.change"));
        if (page > 0) {
            row.add(to(retro, page - 1, "retro.dots.before"));
        }
        if ((page + 1) * SHOWN < themes.size()) {
            row.add(to(retro, page + 1, "retro.dots.after"));
        }
        return Card.saying(text).with(new Node.Buttons(row, List.of()));
    }

    private static Text joined(List<Text> list) {
        return Text.join(", ", list);
    }

    private static Text line(Theme theme, int count) {
        return said("retro.dots.mine")
                .with("title", Text.strong(theme.text()))
                .with("count", count);
    }

    private static Button to(Retro retro, int page, String label) {
        return new ThemeCommand.Dot(retro.id(), page).opens(label);
    }
}
