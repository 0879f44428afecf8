package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Node;
import relance.chat.Text;
import relance.chat.Values;

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

    static Form of(Retro retro, List<Theme> themes, Map<Long, Integer> mine, int page) {
        int used = used(mine);
        return new Form(
                Text.said("retro.dots.form"),
                Text.said("retro.dots.send"),
                ActionRef.of("retro", "dotted", retro.id(), page(themes, page)),
                Optional.of(
                        Text.said(
                                "retro.dots.intro",
                                "dots",
                                retro.dots(),
                                "left",
                                Math.max(0, retro.dots() - used))),
                on(themes, page).stream().map(theme -> field(retro, theme, mine)).toList());
    }

    private static Field field(Retro retro, Theme theme, Map<Long, Integer> mine) {
        var name = Long.toString(theme.id().number());
        int chosen = Math.min(retro.dots(), mine.getOrDefault(theme.id().number(), 0));
        return new Field.Pick(
                name,
                theme.text(),
                Optional.empty(),
                IntStream.rangeClosed(0, retro.dots())
                        .mapToObj(count ->
                                new Field.Option(
                                        Integer.toString(count),
                                        Text.said("retro.dots.count", "count", count)))
                        .toList(),
                Optional.of(Integer.toString(chosen)),
                false);
    }

    /// The dots filled in for a theme; empty when it was not on the form.
    static Optional<Integer> dots(Values values, Theme theme) {
        return values.text(Long.toString(theme.id().number()))
                .filter(word -> word.matches("\\d{1,3}"))
                .map(Integer::parseInt);
    }

    private static int used(Map<Long, Integer> mine) {
        return mine.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Card noted(Retro retro, List<Theme> themes, Map<Long, Integer> mine, int page) {
        var list =
                themes.stream()
                        .filter(theme -> mine.containsKey(theme.id().number()))
                        .map(theme ->
                                Text.said(
                                        "retro.dots.mine",
                                        "title",
                                        Text.strong(theme.text()),
                                        "count",
                                        mine.getOrDefault(theme.id().number(), 0)))
                        .toList();
        var text =
                Text.said(
                        "retro.dots.noted",
                        "left",
                        retro.dots() - used(mine),
                        "list",
                        list.isEmpty() ? Text.said("retro.dots.none") : Text.join(", ", list));
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

    private static Button to(Retro retro, int page, String label) {
        return new Button.Opens(Text.said(label), ActionRef.of("retro", "dots", retro.id(), page));
    }
}
