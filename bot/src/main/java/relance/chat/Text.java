package relance.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Something to read: spans of meaning, never markup and in no language yet.
public record Text(List<Span> spans) {
    /// Nothing at all.
    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    /// These spans in a row, with nothing between them.
    public static Text of(Span... spans) {
        return new Text(List.of(spans));
    }

    /// Words as somebody typed them, which no renderer takes for markup.
    public static Text plain(String words) {
        return of(new Span.Plain(words));
    }

    /// Our own words: `said("poll.counted").with("option", text).with("count", 3)`.
    public static Text said(String key) {
        return of(new Span.Said(key, Map.of()));
    }

    /// Names a value in our own words.
    ///
    /// @throws IllegalStateException when these are not our own words alone
    public Text with(String name, Object value) {
        if (spans.size() != 1 || !(spans.getFirst() instanceof Span.Said(var key, var args))) {
            throw new IllegalStateException("only our own words take values: " + name);
        }
        var more = new HashMap<>(args);
        more.put(name, value);
        return of(new Span.Said(key, more));
    }

    /// What matters most among its neighbours.
    public static Text strong(Text text) {
        return of(new Span.Strong(text));
    }

    /// Typed words that matter most among their neighbours.
    public static Text strong(String words) {
        return strong(plain(words));
    }

    /// A person, by the name that the reader's platform shows.
    public static Text mention(PersonId person) {
        return of(new Span.Mention(person));
    }

    /// A place, by the name that the reader's platform shows.
    public static Text in(PlaceId place) {
        return of(new Span.InPlace(place));
    }

    /// A day, the same for every reader.
    public static Text day(LocalDate day) {
        return of(new Span.Day(day));
    }

    /// A day and time, shown in the reader's own zone.
    public static Text moment(Instant instant) {
        return of(new Span.Moment(instant));
    }

    /// Words that lead to a web address.
    public static Text link(String url, Text text) {
        return of(new Span.Link(url, text));
    }

    /// Words that lead to the private conversation with the bot.
    public static Text inPrivate(Text text) {
        return of(new Span.InPrivate(text));
    }

    /// Typed words in which persons and places stand as marks.
    public static Text typed(String words, WorkspaceId workspace) {
        var spans = new ArrayList<Span>();
        var plain = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            var person = Marks.PERSON.matcher(words).region(i, words.length());
            var place = Marks.PLACE.matcher(words).region(i, words.length());
            if (person.lookingAt()) {
                flush(plain, spans);
                spans.add(
                        new Span.Mention(new PersonId(workspace, Long.parseLong(person.group(1)))));
                i = person.end() - 1;
            } else if (place.lookingAt()) {
                flush(plain, spans);
                spans.add(new Span.InPlace(new PlaceId(workspace, Long.parseLong(place.group(1)))));
                i = place.end() - 1;
            } else {
                plain.append(words.charAt(i));
            }
        }
        flush(plain, spans);
        return new Text(spans);
    }

    private static void flush(StringBuilder plain, List<Span> spans) {
        if (!plain.isEmpty()) {
            spans.add(new Span.Plain(plain.toString()));
            plain.setLength(0);
        }
    }

    /// This and then that, with nothing between them.
    public Text then(Text more) {
        var all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Text(all);
    }

    /// This and then words as somebody typed them, with nothing between them.
    public Text then(String words) {
        return then(plain(words));
    }

    /// Several texts in a row with words between them.
    public static Text join(String between, List<Text> texts) {
        var joined = EMPTY;
        for (var text : texts) {
            joined = joined.isEmpty() ? text : joined.then(between).then(text);
        }
        return joined;
    }

    /// Whether there is not a single span.
    public boolean isEmpty() {
        return spans.isEmpty();
    }
}
