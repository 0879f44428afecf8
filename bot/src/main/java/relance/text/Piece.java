package relance.text;

import relance.chat.PersonId;
import relance.chat.PlaceId;

import java.time.Instant;
import java.util.List;

/// A piece of text in one language, still unescaped: what a renderer writes.
public sealed interface Piece {
    record Words(String words) implements Piece {}

    record Bold(List<Piece> pieces) implements Piece {}

    record Who(PersonId person) implements Piece {}

    record Where(PlaceId place) implements Piece {}

    record When(Instant instant) implements Piece {}

    record Linked(String url, List<Piece> pieces) implements Piece {}

    /// Leads to the private conversation with the bot.
    record InPrivate(List<Piece> pieces) implements Piece {}
}
