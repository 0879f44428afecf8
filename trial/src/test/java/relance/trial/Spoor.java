package relance.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where one set of subjects (people, or pseudonyms) is found in one place (a table, the log of
/// writes), as positions on axes that have an order: transactions, rows on a page, sequences,
/// moments.
///
/// @param where such as `ballot.xmin`
/// @param all each subject's positions, in the order in which they were found
record Spoor(String where, Map<String, List<Double>> all) {
    Spoor(String where) {
        this(where, new HashMap<>());
    }

    void add(String subject, double position) {
        all.computeIfAbsent(subject, s -> new ArrayList<>()).add(position);
    }

    double first(String subject) {
        return positions(subject).stream().mapToDouble(p -> p).min().orElseThrow();
    }

    double last(String subject) {
        return positions(subject).stream().mapToDouble(p -> p).max().orElseThrow();
    }

    private List<Double> positions(String subject) {
        return all.getOrDefault(subject, List.of());
    }

    /// Who is found at a position.
    TreeMap<Double, List<String>> byPosition() {
        var found = new TreeMap<Double, List<String>>();
        all.forEach((subject, positions) ->
                positions.stream()
                        .distinct()
                        .forEach(at ->
                                found.computeIfAbsent(at, p -> new ArrayList<>()).add(subject)));
        return found;
    }
}
