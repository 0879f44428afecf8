package relance.text;

import java.time.Instant;
import java.util.List;
import relance.chat.PersonId;
import relance.chat.PlaceId;

/// A piece of text in one language, still unescaped: what a renderer writes.
public sealed interface Piece {
    record Words(String words) implements Piece {}

    record Bold(List<Piece> pieces) implements Piece {}

    record Who(PersonId person) implements Piece {}

    record Where(PlaceId place) implements Piece {}

    record When(Instant instant) implements Piece {}

    record Linked(String url, List<Piece> pieces) implements Piece {}
}
