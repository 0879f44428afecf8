package relance.retro.board;

import relance.chat.Field;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.retro.model.ThemeId;
import relance.text.Characters;

import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody wrote in a retro.
///
/// @param number drawn by lot
/// @param author a person's number in a named retro or a breakout's name, a pseudonym in an
///   anonymous one; nobody's once that is forgotten
/// @param columnNumber from 0; [#LEFT_OVER] when it comes from last time
public record Sticky(
        WorkspaceId workspace,
        long number,
        Optional<String> author,
        int columnNumber,
        String words,
        Optional<ThemeId> theme) {
    public static final int LONGEST = 3_000;
    public static final int LEFT_OVER = -1;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// The one person who wrote it, in a named retro.
    public Optional<PersonId> person() {
        return author.filter(name -> name.matches("\\d+"))
                .map(name -> new PersonId(workspace, Long.parseLong(name)));
    }

    public Text text() {
        return Text.typed(words, workspace);
    }

    /// The words, no longer than this.
    public Text cut(int most) {
        return Text.typed(Characters.cut(words, most), workspace);
    }

    /// As [#cut], all in one line.
    public Text line(int most) {
        return Text.typed(Characters.cut(BLANKS.matcher(words).replaceAll(" "), most), workspace);
    }

    /// To tick it in a form.
    public Field.Option option() {
        return new Field.Option(Long.toString(number), cut(150));
    }
}
