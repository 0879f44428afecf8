package relance.retro.theme;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import relance.text.Fold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which short texts seem to be about the same, in French and English.
///
/// Words are compared by their stems, without accents; a rare word that two texts share counts for
/// more than a frequent one (cosine of inverse document frequencies). Groups grow from the most
/// alike pair, as long as their texts resemble each other on average.
final class Likeness {
    private static final double ALIKE = 0.3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}']+");

    /// Told apart by the small words; a text in both languages is compared by both.
    private static final Set<String> FRENCH =
            Set.of(
                    "le", "la", "les", "un", "une", "des", "du", "de", "et", "est", "sont", "pas",
                    "on", "nous", "vous", "il", "elle", "que", "qui", "dans", "pour", "sur", "avec",
                    "trop", "plus", "au", "aux", "ce", "cette", "ne", "tres", "en");

    private static final Set<String> ENGLISH =
            Set.of(
                    "the", "a", "an", "and", "is", "are", "not", "we", "you", "it", "that", "which",
                    "in", "for", "with", "too", "more", "to", "of", "this", "these", "our", "on",
                    "very", "was", "were", "be", "have", "has");

    private record Pair(int one, int other, double likeness) {}

    private final List<Map<String, Double>> weights = new ArrayList<>();

    Likeness(List<String> texts) {
        var stems = new ArrayList<Set<String>>();
        try (var french = new FrenchAnalyzer();
                var english = new EnglishAnalyzer()) {
            for (var text : texts) {
                stems.add(stems(text, isFrench(text) ? french : english));
            }
        }
        var spread = new HashMap<String, Integer>();
        stems.forEach(all -> all.forEach(stem -> spread.merge(stem, 1, Integer::sum)));
        for (var all : stems) {
            var weighed = new HashMap<String, Double>();
            double square = 0;
            for (var stem : all) {
                double weight =
                        Math.log(1.0 + (double) texts.size() / spread.getOrDefault(stem, 1));
                weighed.put(stem, weight);
                square += weight * weight;
            }
            double length = Math.sqrt(square);
            weighed.replaceAll((stem, weight) -> weight / length);
            weights.add(weighed);
        }
    }

    private static boolean isFrench(String text) {
        int balance = 0;
        var found = WORD.matcher(Fold.plain(text));
        while (found.find()) {
            for (var word : found.group().split("'", -1)) {
                balance += FRENCH.contains(word) ? 1 : 0;
                balance -= ENGLISH.contains(word) ? 1 : 0;
            }
        }
        return balance > 0
                || balance == 0 && !Fold.plain(text).equals(text.toLowerCase(Locale.ROOT));
    }

    private static Set<String> stems(String text, Analyzer analyzer) {
        var stems = new HashSet<String>();
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(Fold.plain(term.toString()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    /// From 0, nothing in common, to 1.
    double between(int one, int other) {
        var few = weights.get(one);
        var many = weights.get(other);
        if (few.size() > many.size()) {
            return between(other, one);
        }
        double sum = 0;
        for (var entry : few.entrySet()) {
            sum += entry.getValue() * many.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    /// Groups of two or more among these texts, the largest first, each with its most typical text
    /// first; always the same for the same texts.
    List<List<Integer>> groups(Collection<Integer> among) {
        var texts = List.copyOf(among);
        var group = new HashMap<Integer, List<Integer>>();
        texts.forEach(text -> group.put(text, new ArrayList<>(List.of(text))));
        for (var pair : pairs(texts)) {
            var one = group.get(pair.one());
            var other = group.get(pair.other());
            if (one != null && other != null && one != other && average(one, other) >= ALIKE) {
                one.addAll(other);
                other.forEach(text -> group.put(text, one));
            }
        }
        return group.values().stream()
                .distinct()
                .filter(all -> all.size() > 1)
                .map(this::typicalFirst)
                .sorted(
                        Comparator.comparing((List<Integer> all) -> -all.size())
                                .thenComparing(List::getFirst))
                .toList();
    }

    private List<Pair> pairs(List<Integer> texts) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                double likeness = between(texts.get(i), texts.get(j));
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(texts.get(i), texts.get(j), likeness));
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble(Pair::likeness)
                        .reversed()
                        .thenComparingInt(Pair::one)
                        .thenComparingInt(Pair::other));
        return pairs;
    }

    private double average(List<Integer> some, List<Integer> others) {
        double sum = 0;
        for (int one : some) {
            for (int other : others) {
                sum += between(one, other);
            }
        }
        return sum / (some.size() * others.size());
    }

    private List<Integer> typicalFirst(List<Integer> group) {
        var sorted = new ArrayList<>(group);
        // Rounded, so that two of a pair are equal and the first stays first.
        sorted.sort(
                Comparator.comparingLong(
                                (Integer text) -> -Math.round(1e6 * average(List.of(text), group)))
                        .thenComparing(text -> text));
        return sorted;
    }
}
