package relance.home;

import java.util.List;
import java.util.function.Function;

/// The beginning of a list, and how many more there are.
record Listing<T>(List<T> shown, int more) {
    static final int MOST = 5;

    Listing {
        shown = List.copyOf(shown);
    }

    static <T> Listing<T> of(List<T> all) {
        return new Listing<>(
                all.subList(0, Math.min(MOST, all.size())), Math.max(0, all.size() - MOST));
    }

    <R> Listing<R> map(Function<? super T, ? extends R> change) {
        return new Listing<>(shown.stream().<R>map(change).toList(), more);
    }
}
