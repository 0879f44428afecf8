package relance.action.begin;

import relance.action.model.ParsedDue;
import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.text.Characters;
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

    /// What the words say.
    record Read(ActionDraft draft, ParsedDue due) {}

    /// Who is named, and the words without the name.
    private record Named(Optional<PersonId> owner, String rest) {}

    /// @param now here and now for whoever typed it
    static Read read(
            String words,
            PersonId actor,
            Optional<PlaceId> place,
            Locale language,
            ZonedDateTime now) {
        var named = named(words, actor);
        var rest = named.rest().replaceAll("[ \\t]+", " ").strip();
        var found = DateWords.find(rest, language, now);
        var due =
                found.map(date -> ParsedDue.of(date.phrase(), date.reading(), now.toLocalDate()))
                        .orElseGet(ParsedDue.None::new);
        var draft =
                new ActionDraft(
                        named.owner(),
                        found.map(DateWords.Found::rest).orElse(rest),
                        found.map(DateWords.Found::phrase).orElse(""),
                        due.day(),
                        place,
                        Optional.empty(),
                        Optional.empty());
        return new Read(draft, due);
    }

    private static Named named(String words, PersonId actor) {
        var mark = OWNER.matcher(words);
        if (mark.find()) {
            var owner = new PersonId(actor.workspace(), Long.parseLong(mark.group(1)));
            var rest = words.substring(0, mark.start()) + " " + words.substring(mark.end());
            return new Named(Optional.of(owner), rest);
        }
        var rest = SELF_LAST.matcher(SELF_FIRST.matcher(words).replaceFirst("")).replaceFirst("");
        var owner = rest.equals(words) ? Optional.<PersonId>empty() : Optional.of(actor);
        return new Named(owner, rest);
    }

    /// At most so many characters, never half a mark.
    static String cut(String words, int most) {
        if (Characters.length(words) <= most) {
            return words;
        }
        var cut = words.substring(0, words.offsetByCodePoints(0, most - 1));
        int mark = Math.max(cut.lastIndexOf('\uE010'), cut.lastIndexOf('\uE011'));
        return (mark > cut.lastIndexOf('\uE012') ? cut.substring(0, mark) : cut) + "…";
    }
}
