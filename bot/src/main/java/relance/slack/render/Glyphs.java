package relance.slack.render;

import relance.text.Characters;
import relance.text.Piece;
import relance.text.Reader;
import relance.text.Wording;

import java.util.ArrayList;
import java.util.List;

/// Writes pieces as glyphs of Slack's markup.
record Glyphs(Reader reader, Names names) {

    List<Mrkdwn.Glyph> write(List<Piece> pieces) {
        var out = new ArrayList<Mrkdwn.Glyph>();
        write(pieces, false, out);
        return out;
    }

    /// Whether it can stand where Slack shows words only, and lose nothing but emphasis.
    static boolean onlyWords(List<Piece> pieces) {
        return pieces.stream()
                .allMatch(piece ->
                        switch (piece) {
                            case Piece.Words(var words) -> !Characters.tidy(words).contains("\n");
                            case Piece.Bold(var inner) -> onlyWords(inner);
                            case Piece.Who w -> false;
                            case Piece.Where w -> false;
                            case Piece.When w -> false;
                            case Piece.Linked l -> false;
                            case Piece.InPrivate(var inner) -> onlyWords(inner);
                        });
    }

    private void write(List<Piece> pieces, boolean bold, List<Mrkdwn.Glyph> out) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words(var words) -> words(words, bold, out);
                case Piece.Bold(var inner) -> write(inner, true, out);
                case Piece.Who who -> {
                    var id = names.userId(who.person());
                    if (id.isEmpty()) {
                        words(names.name(who.person()), bold, out);
                    } else {
                        out.add(new Mrkdwn.Glyph("<@" + id + ">", bold));
                    }
                }
                case Piece.Where where -> {
                    var id = names.channelId(where.place());
                    if (id.isEmpty()) {
                        words(names.placeName(where.place()), bold, out);
                    } else {
                        out.add(new Mrkdwn.Glyph("<#" + id + ">", bold));
                    }
                }
                case Piece.When(var instant) ->
                        out.add(new Mrkdwn.Glyph(Links.date(instant, reader), bold));
                case Piece.Linked(var url, var inner) -> {
                    var label = Characters.oneLine(label(inner));
                    Links.link(url, label)
                            .ifPresentOrElse(
                                    link -> out.add(new Mrkdwn.Glyph(link, bold)),
                                    () -> words(label, bold, out));
                }
                // The private conversation is in Slack's own list, under our name.
                case Piece.InPrivate(var inner) -> write(inner, bold, out);
            }
        }
    }

    private static void words(String words, boolean bold, List<Mrkdwn.Glyph> out) {
        for (var character : Characters.of(PlainWords.neutral(Characters.tidy(words), bold))) {
            out.add(new Mrkdwn.Glyph(PlainWords.escaped(character), bold));
        }
    }

    // Nothing but words can stand in the label of a link.
    private String label(List<Piece> pieces) {
        var out = new StringBuilder();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words(var words) -> out.append(words);
                case Piece.Bold(var inner) -> out.append(label(inner));
                case Piece.Who(var person) -> out.append(names.name(person));
                case Piece.Where(var place) -> out.append(names.placeName(place));
                case Piece.When(var instant) ->
                        out.append(
                                Wording.moment(instant.atZone(reader.zone()), reader.language()));
                case Piece.Linked(var url, var inner) -> out.append(label(inner));
                case Piece.InPrivate(var inner) -> out.append(label(inner));
            }
        }
        return out.toString();
    }
}
