package relance.text;

import relance.text.DateWords.Found;
import relance.text.LeadIn.Strength;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Looks for a due date at the edges of a sentence without taking words that belong to it.
record DateSearch(String sentence, List<Fragment> pieces, Standpoint from) {
    static final int MOST_WORDS = 14;

    // After these a date belongs to the sentence: "la réunion de lundi", "what broke since monday".
    private static final Set<String> HOLDING =
            Set.of(
                    ("a after an and apres au aux between chaque comme de depuis des du each entre"
                                    + " et every except from l la les like not of or ou que sauf since than"
                                    + " the to tous toutes un une cette about")
                            .split(" "));

    // Before these a date at the start is part of something longer: "fin de semaine de folie".
    private static final Set<String> GOING_ON =
            Set.of("and", "au", "de", "des", "du", "et", "of", "or", "ou", "to");

    // What is left hanging once the date is gone: "Call Ann, by Friday" or "Call Ann (Friday)".
    private static final Pattern HANGING = Pattern.compile("[\\s\\h,;:(–—-]+$");

    /// A phrase that reads as a date, from piece `first` to before piece `end`.
    private record Candidate(int first, int end, LeadIn lead, Meaning meaning) {}

    static Optional<Found> search(String sentence, Standpoint from) {
        var search = new DateSearch(sentence, Fragment.of(sentence), from);
        return search.atEnd().or(search::atStart);
    }

    private Optional<Found> atEnd() {
        int size = pieces.size();
        for (int first = Math.max(0, size - MOST_WORDS); first < size; first++) {
            // Only the longest phrase counts: in "de lundi 14h" the time alone is no date either.
            var longest = read(first, size);
            if (longest.isPresent()) {
                return longest.filter(this::endsWell).map(this::found);
            }
        }
        return Optional.empty();
    }

    private Optional<Found> atStart() {
        for (int end = Math.min(MOST_WORDS, pieces.size()); end > 0; end--) {
            var longest = read(0, end);
            if (longest.isPresent()) {
                return longest.filter(this::startsWell).map(this::found);
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> read(int first, int end) {
        var phrase =
                pieces.subList(first, end).stream()
                        .map(Fragment::plain)
                        .collect(Collectors.joining(" "));
        for (var lead : LeadIn.taken(phrase)) {
            var meaning = Phrase.read(lead.rest(), from);
            if (meaning.isPresent()) {
                return Optional.of(new Candidate(first, end, lead, meaning.get()));
            }
        }
        return Optional.empty();
    }

    private boolean endsWell(Candidate candidate) {
        boolean apart = pieces.get(candidate.first).apartBefore();
        return isMeant(candidate, apart) && (apart || !isHeld(candidate));
    }

    private boolean startsWell(Candidate candidate) {
        boolean apart = pieces.get(candidate.end - 1).apartAfter();
        // "Le lundi noir" and "for the 3rd time" open a sentence more often than they date one.
        var lead = candidate.lead;
        boolean loose =
                candidate.meaning.certainty() == Certainty.INTRODUCED
                        && lead.strength() != Strength.STRONG
                        && (lead.last().equals("le") || lead.rest().matches(".*\\d.*"));
        boolean goesOn =
                candidate.end < pieces.size()
                        && GOING_ON.contains(pieces.get(candidate.end).plain());
        return isMeant(candidate, apart) && (apart || !(loose || goesOn));
    }

    private boolean isMeant(Candidate candidate, boolean apart) {
        var lead = candidate.lead;
        return switch (candidate.meaning.certainty()) {
            case SURE -> true;
            case INTRODUCED -> apart || lead.strength() != Strength.NONE;
            case SHORT -> announced(lead);
            case CLOCK -> lead.strength() == Strength.STRONG || saysAt(lead.rest());
            case BARE_CLOCK -> false;
            case GONE -> lead.strength() == Strength.STRONG;
        };
    }

    private static boolean announced(LeadIn lead) {
        return lead.last().equals("on")
                || (lead.strength() == Strength.STRONG && !lead.last().equals("le"));
    }

    // English has the article: "book a 2pm".
    private boolean saysAt(String phrase) {
        boolean french =
                phrase.matches(".*\\d ?h.*|.* mi(?:di|nuit)")
                        || (from.french() && phrase.contains(":"));
        return phrase.startsWith("at ")
                || phrase.startsWith("@ ")
                || (french && (phrase.startsWith("a ") || phrase.startsWith("vers ")));
    }

    private boolean isHeld(Candidate candidate) {
        if (candidate.first == 0 || candidate.lead.strength() == Strength.STRONG) {
            return false;
        }
        var before = pieces.get(candidate.first - 1).plain();
        boolean possessive = before.endsWith("'s") || before.endsWith("s'");
        return HOLDING.contains(before)
                || (possessive && candidate.lead.strength() == Strength.NONE);
    }

    private Found found(Candidate candidate) {
        var lead = candidate.lead;
        int phraseStart = pieces.get(candidate.first + lead.words()).start();
        int phraseEnd = pieces.get(candidate.end - 1 - lead.trailing()).end();
        var phrase = sentence.substring(phraseStart, phraseEnd);
        boolean trailing = candidate.end == pieces.size();
        var rest =
                trailing
                        ? HANGING.matcher(before(candidate.first)).replaceFirst("")
                        : sentence.substring(pieces.get(candidate.end).start());
        return new Found(rest.strip(), phrase, candidate.meaning.reading(from));
    }

    private String before(int first) {
        return sentence.substring(0, first == 0 ? 0 : pieces.get(first).start());
    }
}
