package relance.teams.render;

import relance.chat.Text;
import relance.text.Characters;
import relance.text.Piece;
import relance.text.Reader;
import relance.text.Wording;

import java.util.List;

/// Writes our text for one reader, where words alone can stand.
public record Pen(Reader reader, Wording wording, Names names) {

    List<Piece> pieces(Text text) {
        return wording.pieces(text, reader);
    }

    /// Words only, on one line.
    public String words(Text text) {
        return Characters.oneLine(wording.plain(text, reader, names::name, names::placeName));
    }

    public String words(List<Piece> pieces) {
        return wording.plain(pieces, reader, names::name, names::placeName);
    }

    /// For where Teams reads no Markdown: a button, a label. It takes no empty one.
    String title(Text text, int most) {
        var words = PlainWords.undated(Characters.cut(words(text), most));
        return words.isBlank() ? "…" : words;
    }

    /// For where it reads Markdown, and what is written must mean nothing.
    String line(Text text, int most) {
        var words = PlainWords.line(Characters.cut(words(text), most));
        return words.isBlank() ? "…" : words;
    }

    /// What was typed into a field, as it stands in the field again: an input shows no mention.
    String typed(String value) {
        return wording.plain(
                Text.typed(value, names.workspace()),
                reader,
                person -> "@" + names.name(person),
                names::placeName);
    }
}
