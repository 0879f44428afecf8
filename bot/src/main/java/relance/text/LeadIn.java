package relance.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words that introduce a due date, and how strongly they announce one.
record LeadIn(int words, int trailing, Strength strength, String last, String rest) {
    /// From nothing at all to words that hardly anything but a due date follows.
    enum Strength {
        NONE,
        WEAK,
        STRONG
    }

    private static final int MOST = 3;

    private static final Map<String, Strength> WORDS =
            Map.ofEntries(
                    strong("by"),
                    strong("before"),
                    strong("until"),
                    strong("till"),
                    strong("due"),
                    strong("no later than"),
                    strong("not later than"),
                    strong("on or before"),
                    strong("at the latest"),
                    strong("deadline"),
                    strong("d'ici"),
                    strong("d'ici a"),
                    strong("avant"),
                    strong("jusqu'a"),
                    strong("au plus tard"),
                    strong("echeance"),
                    weak("on"),
                    weak("for"),
                    weak("pour"),
                    weak("le"));

    // Contractions that hold the article of the date: "jusqu'au 15" is "jusqu'à" and "le 15".
    private static final List<String> WITH_ARTICLE = List.of("jusqu'au", "d'ici au");

    private static final List<String> AFTERWARDS =
            List.of("au plus tard", "at the latest", "maximum", "max", "dernier delai");

    /// The phrase with every possible number of lead-ins taken off, fewest first.
    static List<LeadIn> taken(String phrase) {
        var taken = new ArrayList<LeadIn>();
        var bare = afterwards(phrase);
        for (Optional<LeadIn> next = Optional.of(bare);
                next.isPresent() && taken.size() <= MOST;
                next = next.get().oneMore()) {
            taken.add(next.get());
        }
        return taken;
    }

    private static LeadIn afterwards(String phrase) {
        for (var words : AFTERWARDS) {
            if (phrase.endsWith(" " + words)) {
                var rest = phrase.substring(0, phrase.length() - words.length() - 1);
                return new LeadIn(0, count(words), Strength.STRONG, words, rest);
            }
        }
        return new LeadIn(0, 0, Strength.NONE, "", phrase);
    }

    // The longest lead-in wins: "d'ici à" before "d'ici".
    private Optional<LeadIn> oneMore() {
        for (var words : WITH_ARTICLE) {
            if (rest.startsWith(words + " ")) {
                var day = "le " + rest.substring(words.length() + 1);
                int all = this.words + count(words);
                return Optional.of(new LeadIn(all, trailing, Strength.STRONG, words, day));
            }
        }
        var longest =
                WORDS.keySet().stream()
                        .filter(words -> rest.startsWith(words + " "))
                        .max((one, other) -> Integer.compare(one.length(), other.length()));
        return longest.map(this::without);
    }

    private LeadIn without(String lead) {
        var stronger = WORDS.getOrDefault(lead, Strength.WEAK);
        boolean inContraction = WITH_ARTICLE.contains(last) && lead.equals("le");
        return new LeadIn(
                inContraction ? words : words + count(lead),
                trailing,
                stronger.compareTo(strength) > 0 ? stronger : strength,
                lead,
                rest.substring(lead.length() + 1));
    }

    private static int count(String words) {
        return words.split(" ", -1).length;
    }

    private static Map.Entry<String, Strength> strong(String words) {
        return Map.entry(words, Strength.STRONG);
    }

    private static Map.Entry<String, Strength> weak(String words) {
        return Map.entry(words, Strength.WEAK);
    }
}
