package relance.poll.kind;

import java.util.List;
import java.util.Optional;

/// Every kind of poll there is.
public final class Kinds {
    /// In the order of the form; the first is meant where none is named.
    public static final List<Kind.Maker> ALL = List.of(SingleChoice.MAKER, MultipleChoice.MAKER);

    private Kinds() {}

    public static Kind.Maker usual() {
        return ALL.getFirst();
    }

    public static Optional<Kind.Maker> named(String word) {
        return ALL.stream().filter(maker -> maker.word().equals(word)).findFirst();
    }

    /// As it was kept.
    ///
    /// @throws IllegalArgumentException when there is no such kind (any more)
    public static Kind kept(String word, int number) {
        return named(word)
                .orElseThrow(() -> new IllegalArgumentException("no kind of poll: " + word))
                .kept(number);
    }
}
