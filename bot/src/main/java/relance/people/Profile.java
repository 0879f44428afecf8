package relance.people;

/// What a platform says of a person.
///
/// @param zone an IANA name, such as `Europe/Paris`
/// @param language one of ours: `en` or `fr`; empty when the platform did not say, and then it is
///   asked again
/// @param admin an administrator of the workspace, on the platform's own word
public record Profile(
        String name,
        String zone,
        String language,
        boolean bot,
        boolean deactivated,
        boolean external,
        boolean admin,
        boolean guest) {
    /// The same, for a platform that has been asked and knows no language.
    public Profile orIn(String other) {
        return language.isEmpty()
                ? new Profile(name, zone, other, bot, deactivated, external, admin, guest)
                : this;
    }
}
