package relance.action;

import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.text.DateWords;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a typed action in both languages: whom, what, and by when.
final class ActionWords {
    private static final int UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    // "pour @ana : …", "@ana, …", "@ana to …".
    private static final Pattern OWNER =
            Pattern.compile(
                    "(?:^\\s*(?:pour|for|à|a)\\s+)?"
                            + Marks.PERSON.pattern()
                            + "(?:\\s*[,:;–—-]+\\s*|\\s+to\\s+(?=\\S))?",
                    UNICODE);

    private static final Pattern SELF_FIRST =
            Pattern.compile(
                    "^\\s*(?:(?:pour|for)\\s+)?(?:@?(?:me|moi)|je m['’]en charge|i['’]ll (?:take|do)"
                            + " it)(?=[\\s,:;–—-]|$)[\\s,:;–—-]*",
                    UNICODE);

    private static final Pattern SELF_LAST =
            Pattern.compile(
                    "[\\s,:;.–—-]+(?:je m['’]en charge|i['’]ll (?:take|do) it)[\\s.]*$", UNICODE);

    private ActionWords() {}

    /// What the words say; `day` is left open, [DueReading] decides it.
    record Read(ActionDraft draft, DueReading due) {}

    /// @param now here and now for whoever typed it
    static Read read(
            String words,
            PersonId actor,
            Optional<PlaceId> place,
            Locale language,
            ZonedDateTime now) {
        Optional<PersonId> owner = Optional.empty();
        var rest = words;
        var mark = OWNER.matcher(words);
        if (mark.find()) {
            owner = Optional.of(new PersonId(actor.workspace(), Long.parseLong(mark.group(1))));
            rest = words.substring(0, mark.start()) + " " + words.substring(mark.end());
        } else {
            for (var self : new Pattern[] {SELF_FIRST, SELF_LAST}) {
                var me = self.matcher(rest);
                if (me.find()) {
                    owner = Optional.of(actor);
                    rest = me.replaceFirst("");
                }
            }
        }
        rest = rest.replaceAll("[ \\t]+", " ").strip();
        var found = DateWords.find(rest, language, now);
        var due = found.map(f -> DueReading.of(f.phrase(), f.reading(), now.toLocalDate()));
        var draft =
                new ActionDraft(
                        owner,
                        found.map(DateWords.Found::rest).orElse(rest),
                        found.map(DateWords.Found::phrase).orElse(""),
                        due.flatMap(DueReading::day),
                        place,
                        Optional.empty(),
                        Optional.empty());
        return new Read(draft, due.orElseGet(DueReading.None::new));
    }

    /// At most so many characters, never half a mark.
    static String cut(String words, int most) {
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        var cut = words.substring(0, words.offsetByCodePoints(0, most - 1));
        int mark = Math.max(cut.lastIndexOf('\uE010'), cut.lastIndexOf('\uE011'));
        return (mark > cut.lastIndexOf('\uE012') ? cut.substring(0, mark) : cut) + "…";
    }
}
