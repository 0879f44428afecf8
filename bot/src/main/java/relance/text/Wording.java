package relance.text;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Span;
import relance.chat.Text;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns text without a language into pieces in the reader's.
public final class Wording {
    // Stands where an argument that is text itself goes, while the sentence around it is formatted.
    private static final Pattern SLOT = Pattern.compile("\uE100(\\d+)\uE101");

    /// What is done differently on each platform.
    private static final List<String> CUSTOMS = List.of("call", "invite");

    private final Catalogue catalogue;
    private final String platform;
    private final Map<Locale, Map<String, String>> customs = new ConcurrentHashMap<>();

    /// @param platform whose own words fill in what every sentence may mention: how one calls the
    ///   bot there (`call`), and how one brings it in (`invite`)
    public Wording(Catalogue catalogue, String platform) {
        this.catalogue = catalogue;
        this.platform = platform;
    }

    public List<Piece> pieces(Text text, Reader reader) {
        var pieces = new ArrayList<Piece>();
        for (var span : text.spans()) {
            switch (span) {
                case Span.Plain(var words) -> pieces.add(new Piece.Words(words));
                case Span.Strong(var inner) -> pieces.add(new Piece.Bold(pieces(inner, reader)));
                case Span.Mention(var person) -> pieces.add(new Piece.Who(person));
                case Span.InPlace(var place) -> pieces.add(new Piece.Where(place));
                case Span.Moment(var instant) -> pieces.add(new Piece.When(instant));
                case Span.Day(var day) -> pieces.add(new Piece.Words(day(day, reader.language())));
                case Span.Link(var url, var inner) ->
                        pieces.add(new Piece.Linked(url, pieces(inner, reader)));
                case Span.InPrivate(var inner) ->
                        pieces.add(new Piece.InPrivate(pieces(inner, reader)));
                case Span.Said said -> pieces.addAll(said(said, reader));
            }
        }
        return pieces;
    }

    private Map<String, String> customs(Locale language) {
        return CUSTOMS.stream()
                .collect(
                        Collectors.toMap(
                                name -> name,
                                name -> catalogue.say(platform + "." + name, language, Map.of())));
    }

    private List<Piece> said(Span.Said said, Reader reader) {
        var texts = new ArrayList<Text>();
        var args = new HashMap<String, Object>();
        said.args()
                .forEach((name, value) -> {
                    if (value instanceof Number) {
                        args.put(name, value);
                    } else {
                        args.put(name, "\uE100" + texts.size() + "\uE101");
                        texts.add(value instanceof Text text ? text : Text.plain((String) value));
                    }
                });
        args.putAll(customs.computeIfAbsent(reader.language(), this::customs));
        var sentence = catalogue.say(said.key(), reader.language(), args);
        var pieces = new ArrayList<Piece>();
        var slots = SLOT.matcher(sentence);
        int from = 0;
        while (slots.find()) {
            if (slots.start() > from) {
                pieces.add(new Piece.Words(sentence.substring(from, slots.start())));
            }
            pieces.addAll(pieces(texts.get(Integer.parseInt(slots.group(1))), reader));
            from = slots.end();
        }
        if (from < sentence.length()) {
            pieces.add(new Piece.Words(sentence.substring(from)));
        }
        return pieces;
    }

    /// One line with no emphasis, for the places where only plain words can stand (buttons,
    /// titles).
    public String plain(
            Text text,
            Reader reader,
            Function<PersonId, String> nameOf,
            Function<PlaceId, String> placeName) {
        return plain(pieces(text, reader), reader, nameOf, placeName);
    }

    /// The same of what stands in a language already, such as the label of a link.
    public String plain(
            List<Piece> pieces,
            Reader reader,
            Function<PersonId, String> nameOf,
            Function<PlaceId, String> placeName) {
        var out = new StringBuilder();
        plain(pieces, reader, nameOf, placeName, out);
        return out.toString();
    }

    private static void plain(
            List<Piece> pieces,
            Reader reader,
            Function<PersonId, String> nameOf,
            Function<PlaceId, String> placeName,
            StringBuilder out) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words(var words) -> out.append(words);
                case Piece.Bold(var inner) -> plain(inner, reader, nameOf, placeName, out);
                case Piece.Who(var person) -> out.append(nameOf.apply(person));
                case Piece.Where(var place) -> out.append(placeName.apply(place));
                case Piece.When(var instant) ->
                        out.append(moment(instant.atZone(reader.zone()), reader.language()));
                case Piece.Linked(var url, var inner) ->
                        plain(inner, reader, nameOf, placeName, out);
                case Piece.InPrivate(var inner) -> plain(inner, reader, nameOf, placeName, out);
            }
        }
    }

    /// "Friday 27 November", "vendredi 27 novembre"; the 1st of a French month is "1er".
    public static String day(LocalDate day, Locale language) {
        boolean french = language.getLanguage().equals("fr");
        var pattern = french && day.getDayOfMonth() == 1 ? "EEEE d'er' MMMM" : "EEEE d MMMM";
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    /// "Friday 27 November, 17:00", "vendredi 27 novembre à 17:00".
    public static String moment(ZonedDateTime moment, Locale language) {
        var time = DateTimeFormatter.ofPattern("HH:mm", language).format(moment);
        var join = language.getLanguage().equals("fr") ? " à " : ", ";
        return day(moment.toLocalDate(), language) + join + time;
    }
}
