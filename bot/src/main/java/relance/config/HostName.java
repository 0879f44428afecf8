package relance.config;

import java.util.Locale;
import java.util.regex.Pattern;

/// Where a platform reaches the bot: a name in the DNS, on the usual port of HTTPS.
///
/// @param value in lower case
public record HostName(String value) {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final int LONGEST = 253;

    /// @throws IllegalArgumentException with what is wrong, as the end of a sentence
    public static HostName read(String text) {
        var host = text.strip().toLowerCase(Locale.ROOT);
        if (host.contains("/")) {
            throw new IllegalArgumentException(
                    "is an address. Give the name of the host alone, like relance.your-company.com.");
        }
        if (host.contains(":")) {
            throw new IllegalArgumentException(
                    "has a port. Platforms call the usual port of HTTPS: leave it out.");
        }
        if (host.matches("[0-9.]+")) {
            throw new IllegalArgumentException(
                    "is a number. Platforms need a name that a certificate can be issued for.");
        }
        if (!host.codePoints().allMatch(c -> c < 0x80)) {
            throw new IllegalArgumentException(
                    "has letters beyond ASCII. Write it as it stands in the DNS, with xn--.");
        }
        var labels = host.split("\\.", -1);
        boolean wellFormed = labels.length > 1 && host.length() <= LONGEST;
        for (var label : labels) {
            wellFormed &= LABEL.matcher(label).matches();
        }
        if (!wellFormed) {
            throw new IllegalArgumentException(
                    "is not the name of a host, like relance.your-company.com.");
        }
        return new HostName(host);
    }
}
