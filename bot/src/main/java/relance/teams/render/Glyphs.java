package relance.teams.render;

import relance.chat.PersonId;
import relance.text.Characters;
import relance.text.Piece;

import java.util.ArrayList;
import java.util.List;

/// Writes pieces as glyphs of Teams' markup.
record Glyphs(Pen pen, Mentions mentions) {

    Markdown write(List<Piece> pieces) {
        var out = new ArrayList<Markdown.Glyph>();
        write(pieces, false, out);
        return new Markdown(out);
    }

    private void write(List<Piece> pieces, boolean bold, List<Markdown.Glyph> out) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words(var words) -> words(words, bold, out);
                case Piece.Bold(var inner) -> write(inner, true, out);
                case Piece.Who(var person) -> who(person, out);
                case Piece.Where(var place) -> words(pen.names().placeName(place), bold, out);
                case Piece.When(var instant) ->
                        out.add(
                                new Markdown.Glyph(
                                        Links.moment(instant, pen.reader().language()), bold));
                case Piece.Linked(var url, var inner) ->
                        link(url, Characters.oneLine(pen.words(inner)), bold, out);
                case Piece.InPrivate(var inner) ->
                        link(
                                pen.names().appLink(),
                                Characters.oneLine(pen.words(inner)),
                                bold,
                                out);
            }
        }
    }

    private static void words(String words, boolean bold, List<Markdown.Glyph> out) {
        for (var character : PlainWords.characters(words)) {
            out.add(new Markdown.Glyph(character, bold));
        }
    }

    // Teams shows a mention in its own way; one inside asterisks is not known to all its clients.
    private void who(PersonId person, List<Markdown.Glyph> out) {
        mentions.of(person)
                .ifPresentOrElse(
                        at -> out.add(new Markdown.Glyph(at, false)),
                        () -> words(pen.names().name(person), true, out));
    }

    private static void link(String url, String label, boolean bold, List<Markdown.Glyph> out) {
        var link = Links.link(url, label);
        if (link.isEmpty()) {
            words(label, bold, out);
            return;
        }
        // With an exclamation mark before it, it would be a picture.
        if (!out.isEmpty() && out.getLast().written().endsWith("!")) {
            var mark = out.removeLast();
            out.add(new Markdown.Glyph(PlainWords.apart(mark.written()), mark.bold()));
        }
        out.add(new Markdown.Glyph(link.get(), bold));
    }
}
