package relance.retro;

import relance.chat.PersonId;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.text.Characters;

import java.util.Optional;

/// What somebody wrote in a retro.
///
/// @param number drawn by lot
/// @param author a person's number in a named retro or a breakout's name, a slip in an anonymous
///   one; nobody's once that is forgotten
/// @param column its column
record Sticky(
        WorkspaceId workspace,
        long number,
        Optional<String> author,
        int column,
        String words,
        Optional<ThemeId> theme) {

    /// The one person who wrote it, in a named retro.
    Optional<PersonId> person() {
        return author.filter(name -> name.matches("\\d+"))
                .map(name -> new PersonId(workspace, Long.parseLong(name)));
    }

    Text text() {
        return Text.typed(words, workspace);
    }

    /// The words, no longer than this.
    Text cut(int most) {
        return Text.typed(Characters.cut(words, most), workspace);
    }

    /// As [#cut], all in one line.
    Text line(int most) {
        return Text.typed(Characters.cut(words.replaceAll("\\s+", " "), most), workspace);
    }
}
