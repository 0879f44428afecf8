package relance.teams;

import relance.config.Guid;
import relance.config.PlatformSettings;
import relance.config.Secret;
import relance.config.SettingValues;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads what Microsoft gave; without any of it, Teams is not served.
public final class TeamsSettings implements PlatformSettings<TeamsAccess> {
    private static final String APP_ID = "TEAMS_APP_ID";
    private static final String APP_PASSWORD = "TEAMS_APP_PASSWORD";
    private static final String TENANT_ID = "TEAMS_TENANT_ID";
    private static final String TENANTS = "TEAMS_TENANTS";
    private static final String CLOUD = "TEAMS_CLOUD";

    private static final String ANY = "*";
    private static final int SHORTEST_PASSWORD = 16;

    @Override
    public String prefix() {
        return "TEAMS_";
    }

    @Override
    public List<String> names() {
        return List.of(APP_ID, APP_PASSWORD, TENANT_ID, TENANTS, CLOUD);
    }

    @Override
    public String howTo() {
        return "For Microsoft Teams, set TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID.";
    }

    @Override
    public Optional<TeamsAccess> read(SettingValues values) {
        return values.hasAny(names()) ? Optional.of(access(values)) : Optional.empty();
    }

    private static TeamsAccess access(SettingValues values) {
        var id =
                guid(
                        values,
                        APP_ID,
                        "Copy the \"Microsoft App ID\" from \"Configuration\" of your Azure Bot at"
                                + " https://portal.azure.com.");
        var password = password(values);
        var home =
                guid(
                        values,
                        TENANT_ID,
                        "Copy the \"App Tenant ID\" from \"Configuration\" of your Azure Bot at"
                                + " https://portal.azure.com.");
        return new TeamsAccess(
                new TeamsAccess.App(id, password, home), cloud(values), admission(values, home));
    }

    private static String guid(SettingValues values, String name, String where) {
        var found = values.value(name);
        if (found.isEmpty()) return values.missing(name, where).value();
        var guid = Guid.read(found.get());
        if (guid.isPresent()) return guid.get().value();
        String why = "is not a GUID, like 1b2c3d4e-0000-4a5b-8c6d-0123456789ab";
        return values.malformed(name, why, where).value();
    }

    private static Secret password(SettingValues values) {
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

    /// The home tenant may; others when they are listed.
    private static TeamsAccess.Admission admission(SettingValues values, String home) {
        var text = values.value(TENANTS);
        if (text.equals(Optional.of(ANY))) return TeamsAccess.Admission.OPEN;
        var others =
                text.stream()
                        .flatMap(list -> Stream.of(list.split(",", -1)))
                        .map(Guid::read)
                        .toList();
        if (others.stream().anyMatch(Optional::isEmpty)) noList(values);
        var admitted = new HashSet<>(Set.of(home));
        others.forEach(guid -> guid.ifPresent(found -> admitted.add(found.value())));
        return new TeamsAccess.Admission(admitted, false);
    }

    private static void noList(SettingValues values) {
        values.malformed(
                TENANTS,
                "is not a list of GUIDs between commas",
                "Leave it out so that your own tenant alone may install the bot, list the others,"
                        + " or set it to * for any.");
    }

    private static Cloud cloud(SettingValues values) {
        var name = values.value(CLOUD);
        if (name.isEmpty()) return Cloud.PUBLIC;
        var cloud = Cloud.named(name.get());
        if (cloud.isEmpty()) {
            values.malformed(
                    CLOUD,
                    "is none of Microsoft's clouds",
                    "Leave it out, or set it to " + String.join(", ", Cloud.names()) + ".");
        }
        return cloud.orElse(Cloud.PUBLIC);
    }
}
