package relance.retro.board;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Text;
import relance.chat.Values;
import relance.retro.model.BoardCommand;
import relance.retro.model.Promise;
import relance.retro.model.Retro;
import relance.text.Characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The form of one sticky.
public final class StickyForm {
    public static final String COLUMN = "column";
    public static final String WORDS = "words";

    private StickyForm() {}

    static Form blank(Retro retro, long number) {
        return form(
                "retro.sticky.write",
                retro,
                new BoardCommand.Put(retro.id(), number),
                column(retro.columns()),
                words(""));
    }

    /// With what was typed, of one that was not there before.
    static Form again(Retro retro, Sticky typed) {
        var action = new BoardCommand.Put(retro.id(), typed.number());
        return filled("retro.sticky.write", retro, action, typed);
    }

    static Form changing(Retro retro, Sticky sticky) {
        var action = new BoardCommand.Change(retro.id(), sticky.number());
        return filled("retro.sticky.change", retro, action, sticky);
    }

    private static Form filled(String title, Retro retro, BoardCommand action, Sticky sticky) {
        var column = column(retro.columns()).value(Integer.toString(sticky.columnNumber()));
        return form(title, retro, action, column, words(sticky.words()));
    }

    private static Form form(String title, Retro retro, BoardCommand action, Field... fields) {
        return new Form(said(title), said("retro.sticky.send"), action.ref(), List.of(fields))
                .intro(Promise.ofStickies(retro));
    }

    /// Which column it goes under.
    public static Field.Pick column(List<Text> columns) {
        var options = new ArrayList<Field.Option>();
        for (var column : columns) {
            options.add(new Field.Option(Integer.toString(options.size()), column));
        }
        return Field.pick(COLUMN, said("retro.sticky.column"), options).needed();
    }

    public static Field words(String words) {
        return Field.lines(WORDS, said("retro.sticky.words"))
                .value(words)
                .needed()
                .most(Sticky.LONGEST);
    }

    public static String typed(Values values) {
        return values.text(WORDS).orElse("").replace("\u0000", "").strip();
    }

    /// What cannot be a column becomes the first.
    public static int column(Values values) {
        return values.text(COLUMN)
                .filter(column -> column.matches("\\d"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    public static Optional<Text> problem(String words) {
        if (words.isEmpty()) {
            return Optional.of(said("retro.problem.sticky.empty"));
        }
        return Characters.length(words) > Sticky.LONGEST
                ? Optional.of(said("retro.problem.sticky.long").with("most", Sticky.LONGEST))
                : Optional.empty();
    }
}
