package relance.people;

/// What a platform says of a person.
///
/// @param zone an IANA name, such as `Europe/Paris`
/// @param language one of ours: `en` or `fr`
/// @param admin an administrator of the workspace, on the platform's own word
public record Profile(
        String name,
        String zone,
        String language,
        boolean bot,
        boolean deactivated,
        boolean external,
        boolean admin,
        boolean guest) {}
