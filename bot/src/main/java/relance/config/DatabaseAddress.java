package relance.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a PostgreSQL address in the forms in use: postgres://, postgresql:// and JDBC's. Nothing
/// said about it ever quotes it, because it may hold a password.
final class DatabaseAddress {
    static final DatabaseChoice.External NOWHERE =
            new DatabaseChoice.External("jdbc:postgresql://nowhere/nothing", "", new Secret(""));

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:jdbc:)?postgres(?:ql)?://(?:(?<who>[^/?#]*)@)?(?<host>[^/?#@]+)"
                            + "/(?<database>[^/?#]+)(?:\\?(?<options>[^#]*))?");

    private DatabaseAddress() {}

    /// What was understood, and what was not.
    record Read(DatabaseChoice.External database, List<String> problems) {}

    /// `user` and `password`, when given, win over those in the address.
    static Read read(String address, Optional<String> user, Optional<String> password) {
        var form = FORM.matcher(address);
        if (!form.matches()) {
            return bad(
                    "DATABASE_URL is not the address of a PostgreSQL database. Set it to"
                            + " postgresql://user:password@host:5432/database, with special"
                            + " characters of the password percent-encoded.");
        }
        try {
            String who = Optional.ofNullable(form.group("who")).orElse("");
            int colon = who.indexOf(':');
            String name = decoded(colon < 0 ? who : who.substring(0, colon));
            String secret = colon < 0 ? "" : decoded(who.substring(colon + 1));
            var kept = new ArrayList<String>();
            for (String option :
                    Optional.ofNullable(form.group("options")).orElse("").split("&", -1)) {
                if (option.startsWith("user=")) name = decoded(option.substring(5));
                else if (option.startsWith("password=")) secret = decoded(option.substring(9));
                else if (!option.isEmpty()) kept.add(option);
            }
            name = user.orElse(name);
            if (name.isEmpty()) {
                return bad(
                        "DATABASE_URL names no user. Write user@ before the host, or set"
                                + " DATABASE_USER.");
            }
            String options = kept.isEmpty() ? "" : "?" + String.join("&", kept);
            String url =
                    "jdbc:postgresql://"
                            + form.group("host")
                            + "/"
                            + form.group("database")
                            + options;
            return new Read(
                    new DatabaseChoice.External(url, name, new Secret(password.orElse(secret))),
                    List.of());
        } catch (IllegalArgumentException badPercent) {
            return bad(
                    "DATABASE_URL has a % that begins no percent-encoding. Write %25 for a % in the"
                            + " password, or set DATABASE_PASSWORD instead.");
        }
    }

    private static Read bad(String problem) {
        return new Read(NOWHERE, List.of(problem));
    }

    /// A + stands for itself here; URLDecoder would make it a space.
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    }
}
