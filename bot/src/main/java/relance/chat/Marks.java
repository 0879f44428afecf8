package relance.chat;

import java.util.Optional;
import java.util.regex.Pattern;

/// How a person or a place stands inside typed words: between private-use characters that nobody
/// can type, since the edges strip them from what arrives before they put their own.
public final class Marks {
    /// A person's mark; group 1 is the number.
    public static final Pattern PERSON = Pattern.compile("\uE010(\\d{1,18})\uE012");

    /// A place's mark; group 1 is the number.
    public static final Pattern PLACE = Pattern.compile("\uE011(\\d{1,18})\uE012");

    private static final Pattern PRIVATE_USE = Pattern.compile("[\uE000-\uF8FF]");

    private Marks() {}

    /// A person's mark, which [#PERSON] finds again; it tells the number alone, not the workspace.
    public static String of(PersonId person) {
        return "\uE010" + person.number() + "\uE012";
    }

    /// A place's mark, which [#PLACE] finds again; it tells the number alone, not the workspace.
    public static String of(PlaceId place) {
        return "\uE011" + place.number() + "\uE012";
    }

    /// Takes out whatever could be mistaken for a mark.
    public static String strip(String typed) {
        return PRIVATE_USE.matcher(typed).replaceAll("");
    }

    /// The number of a person, when the word is their mark and nothing else.
    public static Optional<Long> person(String word) {
        var matcher = PERSON.matcher(word);
        return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }

    /// The number of a place, when the word is its mark and nothing else.
    public static Optional<Long> place(String word) {
        var matcher = PLACE.matcher(word);
        return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }
}
