package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/// Somebody who uses Teams: `id` is the bot's own name for them (`29:…`), `locale` as Teams gives
/// it ("fr-FR"), `tenantId` another than the place's for people from outside.
public record Person(
        String name,
        String id,
        String aadObjectId,
        String locale,
        ZoneId zone,
        boolean guest,
        String tenantId) {

    /// A person of the sample tenant; both ids follow from the name.
    public static Person of(String name, String locale, String zone) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        var id = "29:1" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "-nord";
        var object = UUID.nameUUIDFromBytes(bytes).toString();
        return new Person(name, id, object, locale, ZoneId.of(zone), false, TeamsTenant.SAMPLE_ID);
    }

    /// The same person as a guest of the tenant.
    public Person asGuest() {
        return new Person(name, id, aadObjectId, locale, zone, true, tenantId);
    }

    /// The same person, coming from another tenant.
    public Person from(String otherTenantId) {
        return new Person(name, id, aadObjectId, locale, zone, guest, otherTenantId);
    }

    /// The same person with another language and zone.
    public Person living(String newLocale, ZoneId newZone) {
        return new Person(name, id, aadObjectId, newLocale, newZone, guest, tenantId);
    }

    /// Their address, made of the name.
    public String email() {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".") + "@nord.example";
    }

    boolean isCalled(String key) {
        return id.equals(key)
                || aadObjectId.equals(key)
                || name.equalsIgnoreCase(key)
                || email().equals(key);
    }

    /// As the roster shows them.
    JsonObject asMember() {
        var parts = name.split(" ", 2);
        return Json.of(
                "id",
                id,
                "name",
                name,
                "aadObjectId",
                aadObjectId,
                "objectId",
                aadObjectId,
                "givenName",
                parts[0],
                "surname",
                parts.length > 1 ? parts[1] : "",
                "email",
                email(),
                "userPrincipalName",
                guest ? email().replace('@', '_') + "#EXT#@nord.example" : email(),
                "tenantId",
                tenantId,
                "userRole",
                guest ? "guest" : "user");
    }

    /// As `from` of an activity shows them.
    JsonObject asAccount() {
        return Json.of("id", id, "name", name, "aadObjectId", aadObjectId);
    }
}
