package relance.chat;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a feature says of itself, on the help card and on home.
///
/// @param promises what it does for people, one sentence each
public record Help(List<Text> promises, List<Entry> entries) {
    public static final Help NONE = new Help(List.of());

    public Help {
        promises = List.copyOf(promises);
        entries = List.copyOf(entries);
    }

    public Help(List<Text> promises, Entry... entries) {
        this(promises, List.of(entries));
    }

    /// What several features say, as one.
    public static Help of(Collection<Feature> features) {
        var all = features.stream().map(Feature::help).toList();
        return new Help(
                all.stream().flatMap(help -> help.promises().stream()).toList(),
                all.stream().flatMap(help -> help.entries().stream()).toList());
    }

    /// What can be written, what starts something first.
    public List<Example> examples() {
        return sorted().flatMap(entry -> entry.example().stream()).toList();
    }

    /// The buttons for these purposes, those that start something first.
    public List<Button> buttons(Purpose... purposes) {
        var wanted = List.of(purposes);
        return sorted().filter(entry -> wanted.contains(entry.purpose()))
                .flatMap(entry -> entry.button().stream())
                .toList();
    }

    private Stream<Entry> sorted() {
        return entries.stream().sorted(Comparator.comparing(Entry::purpose));
    }

    /// What an entry is for; help lists those that start something first.
    public enum Purpose {
        START,
        LOOK,
        SETTING
    }

    /// What somebody can write.
    public record Example(Text words, Text why) {}

    /// One thing that somebody can do: by writing it, by pressing a button, or both.
    public record Entry(Purpose purpose, Optional<Example> example, Optional<Button> button) {
        public static Entry of(Purpose purpose) {
            return new Entry(purpose, Optional.empty(), Optional.empty());
        }

        public Entry written(Text words, Text why) {
            return new Entry(purpose, Optional.of(new Example(words, why)), button);
        }

        public Entry pressed(Button pressed) {
            return new Entry(purpose, example, Optional.of(pressed));
        }
    }
}
