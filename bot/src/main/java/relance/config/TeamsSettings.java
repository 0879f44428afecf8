package relance.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads what Microsoft gave; without any of it, Teams is not served.
record TeamsSettings(SettingValues values) {
    static final String APP_ID = "TEAMS_APP_ID";
    static final String APP_PASSWORD = "TEAMS_APP_PASSWORD";
    static final String TENANT_ID = "TEAMS_TENANT_ID";
    static final String TENANTS = "TEAMS_TENANTS";
    static final String CLOUD = "TEAMS_CLOUD";
    static final List<String> NAMES = List.of(APP_ID, APP_PASSWORD, TENANT_ID, TENANTS, CLOUD);

    static final List<String> CLOUDS = List.of("public", "gcc", "gcc-high", "dod");

    private static final String ANY = "*";
    private static final int SHORTEST_PASSWORD = 16;

    Optional<Settings.TeamsAccess> read() {
        if (!values.hasAny(NAMES)) return Optional.empty();
        return Optional.of(
                new Settings.TeamsAccess(
                        guid(
                                APP_ID,
                                "Copy the \"Microsoft App ID\" from \"Configuration\" of your Azure"
                                        + " Bot at https://portal.azure.com."),
                        password(),
                        guid(
                                TENANT_ID,
                                "Copy the \"App Tenant ID\" from \"Configuration\" of your Azure Bot"
                                        + " at https://portal.azure.com."),
                        tenants(),
                        values.value(TENANTS).equals(Optional.of(ANY)),
                        cloud()));
    }

    private String guid(String name, String where) {
        var found = values.value(name);
        if (found.isEmpty()) return values.missing(name, where).value();
        return Guid.read(found.get())
                .map(Guid::value)
                .orElseGet(() ->
                        values.malformed(
                                        name,
                                        "is not a GUID, like"
                                                + " 1b2c3d4e-0000-4a5b-8c6d-0123456789ab",
                                        where)
                                .value());
    }

    private Secret password() {
        String where =
                "Make a client secret under \"Certificates & secrets\" of your app registration at"
                        + " https://entra.microsoft.com, and copy its value: it is shown once.";
        var found = values.value(APP_PASSWORD);
        if (found.isEmpty()) return values.missing(APP_PASSWORD, where);
        // The two stand side by side on that page, and the wrong one is refused only when it is
        // used.
        if (Guid.read(found.get()).isPresent()) {
            return values.malformed(APP_PASSWORD, "is the id of a secret, not its value", where);
        }
        if (found.get().length() < SHORTEST_PASSWORD || found.get().matches(".*\\s.*")) {
            return values.malformed(APP_PASSWORD, "does not look like a client secret", where);
        }
        return new Secret(found.get());
    }

    private Set<String> tenants() {
        var text = values.value(TENANTS).filter(written -> !written.equals(ANY));
        if (text.isEmpty()) return Set.of();
        var found = new TreeSet<String>();
        for (String part : text.get().split(",", -1)) {
            var guid = Guid.read(part);
            if (guid.isEmpty()) {
                values.malformed(
                        TENANTS,
                        "is not a list of GUIDs between commas",
                        "Leave it out so that your own tenant alone may install the bot, list the"
                                + " others, or set it to * for any.");
                return Set.of();
            }
            found.add(guid.get().value());
        }
        return found;
    }

    private String cloud() {
        String name = values.value(CLOUD).orElse(CLOUDS.getFirst()).toLowerCase(Locale.ROOT);
        if (!CLOUDS.contains(name)) {
            values.malformed(
                    CLOUD,
                    "is none of Microsoft's clouds",
                    "Leave it out, or set it to " + String.join(", ", CLOUDS) + ".");
        }
        return name;
    }
}
