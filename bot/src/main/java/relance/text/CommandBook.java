package relance.text;

import relance.chat.ActionRef;
import relance.chat.Command;
import relance.chat.Feature;
import relance.chat.Values;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Every command word of every feature, in both languages; words always work, whatever the reader's
/// language.
public final class CommandBook {
    /// What a typed line stands for: the feature's verb, and the words after the command.
    public record Call(ActionRef action, Values values) {}

    private record Entry(String feature, Command command) {}

    private final Map<String, Entry> byWord = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    public CommandBook(Collection<Feature> features) {
        for (var feature : features) {
            for (var command : feature.commands()) {
                var entry = new Entry(feature.name(), command);
                entries.add(entry);
                command.english().forEach(word -> put(word, entry));
                command.french().forEach(word -> put(word, entry));
            }
        }
    }

    private void put(String word, Entry entry) {
        var other = byWord.put(Fold.plain(word), entry);
        if (other != null && other != entry) {
            throw new IllegalStateException(
                    "two commands for " + word + ": " + other.feature() + ", " + entry.feature());
        }
    }

    /// The command that a line begins with; empty when its first word is none of ours.
    public Optional<Call> read(String line) {
        var stripped = line.strip();
        // Longest call first, so that "où en est-on" wins over a one-word command.
        for (int end = stripped.length(); end > 0; end = stripped.lastIndexOf(' ', end - 1)) {
            var entry = byWord.get(Fold.plain(stripped.substring(0, end).strip()));
            if (entry != null) {
                return Optional.of(
                        new Call(
                                ActionRef.of(entry.feature(), entry.command().verb()),
                                Values.words(stripped.substring(end).strip())));
            }
        }
        return Optional.empty();
    }

    /// The known command nearest to the line's first word, in the reader's language where it has
    /// one.
    public Optional<String> nearest(String line) {
        var first = line.strip().split("\\s+", 2)[0];
        return Nearest.to(first, byWord.keySet());
    }

    /// The first word of each command in a language, in the order of the features.
    public List<String> words(Locale language) {
        return entries.stream()
                .map(Entry::command)
                .map(c -> language.getLanguage().equals("fr") ? c.french() : c.english())
                .filter(words -> !words.isEmpty())
                .map(List::getFirst)
                .toList();
    }
}
