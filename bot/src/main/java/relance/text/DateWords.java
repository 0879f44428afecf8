package relance.text;

import relance.text.DateReading.NotADate;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads dates in French and English words, whichever language the reader prefers.
public final class DateWords {
    private DateWords() {}

    /// What the whole text says as a date; `preferred` settles ties, such as 03/04.
    public static DateReading read(String words, Locale preferred, ZonedDateTime now) {
        var from = new Standpoint(now, preferred);
        var pieces = Fragment.of(words);
        if (pieces.size() > DateSearch.MOST_WORDS) {
            return new NotADate();
        }
        String phrase = pieces.stream().map(Fragment::plain).collect(Collectors.joining(" "));
        for (var lead : LeadIn.taken(phrase)) {
            var meaning = Phrase.read(lead.rest(), from);
            if (meaning.isPresent()) {
                return meaning.get().reading(from);
            }
        }
        return new NotADate();
    }

    /// A date phrase at the end of the sentence, or else at its start, that is meant as its date.
    public static Optional<Found> find(String sentence, Locale preferred, ZonedDateTime now) {
        return DateSearch.search(sentence, new Standpoint(now, preferred));
    }

    /// A date phrase, what it means, and the sentence without it and the words that introduce it.
    public record Found(String rest, String phrase, DateReading reading) {}
}
