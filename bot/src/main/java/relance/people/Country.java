package relance.people;

import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a person's public holidays come from: an ISO 3166 code in capitals and, where days differ
/// inside the country, a region as listed by `Holidays.regions`.
public record Country(String code, Optional<String> region) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern REGION = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Country {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Country \"%s\": expected two capital letters, such as FR.".formatted(code));
        }
        region.ifPresent(name -> {
            if (!REGION.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "Region \"%s\" of %s: expected lower-case letters, digits and \"-\"."
                                .formatted(name, code));
            }
        });
    }

    /// The whole country, with the days off that all its regions share.
    public static Country of(String code) {
        return new Country(code, Optional.empty());
    }

    /// One region of a country, with its own days off besides the shared ones.
    public static Country of(String code, String region) {
        return new Country(code, Optional.of(region));
    }

    /// The likely country of someone whose clock is set to this zone; none when the zone is not in
    /// our table, which means no holidays.
    public static Optional<Country> guess(ZoneId zone) {
        return ZoneCountries.of(zone);
    }
}
