package relance.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a button, a form or a command asks for: a feature, a verb and its arguments. It says what,
/// never who.
///
/// Written as `1|poll|cast|12|3`: a version digit first, so that an old button is known as one.
public record ActionRef(String feature, String verb, List<String> args) {
    private static final String VERSION = "1";

    public ActionRef {
        args = List.copyOf(args);
    }

    /// Arguments are ids, of which the number alone is kept, or whatever reads back from its
    /// `toString`.
    public static ActionRef of(String feature, String verb, Object... args) {
        var words = new ArrayList<String>();
        for (var arg : args) {
            words.add(arg instanceof Id id ? Long.toString(id.number()) : arg.toString());
        }
        return new ActionRef(feature, verb, words);
    }

    /// As one line of text for a platform to carry, such as `1|poll|cast|12|3`.
    public String encode() {
        var out = new StringBuilder(VERSION);
        append(out, feature);
        append(out, verb);
        args.forEach(arg -> append(out, arg));
        return out.toString();
    }

    private static void append(StringBuilder out, String part) {
        out.append('|').append(part.replace("\\", "\\\\").replace("|", "\\p"));
    }

    /// Reads what [#encode] wrote; empty for anything else, such as a button of an older version.
    public static Optional<ActionRef> decode(String encoded) {
        var parts = encoded.split("\\|", -1);
        if (parts.length < 3 || !parts[0].equals(VERSION)) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        for (int i = 1; i < parts.length; i++) {
            words.add(unescape(parts[i]));
        }
        return Optional.of(
                new ActionRef(words.get(0), words.get(1), words.subList(2, words.size())));
    }

    private static String unescape(String part) {
        var out = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\' && i + 1 < part.length()) {
                i++;
                out.append(part.charAt(i) == 'p' ? '|' : part.charAt(i));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// The nth argument as a number; empty when it is missing or no number, as in a button that was
    /// tampered with.
    public Optional<Long> number(int index) {
        try {
            return arg(index).map(Long::parseLong);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// The nth argument, from 0; empty when there are not so many.
    public Optional<String> arg(int index) {
        return index < args.size() ? Optional.of(args.get(index)) : Optional.empty();
    }
}
