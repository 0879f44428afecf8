package relance.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The identifiers that Microsoft gives to apps and tenants.
///
/// @param value in lower case
public record Guid(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

    /// Stands in the manifest of Teams where the app's own is to be; never anybody's.
    public static final Guid ZERO = new Guid("00000000-0000-0000-0000-000000000000");

    public static Optional<Guid> read(String text) {
        return Optional.of(text.strip().toLowerCase(Locale.ROOT))
                .filter(guid -> SHAPE.matcher(guid).matches())
                .map(Guid::new)
                .filter(guid -> !guid.equals(ZERO));
    }
}
