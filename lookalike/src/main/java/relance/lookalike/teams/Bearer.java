package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Optional;

/// A token as the connector sends it, to be bent for tests; immutable, `text` is its compact form.
public final class Bearer {
    private final SigningKeys keys;
    private final JsonObject header;
    private final JsonObject claims;
    private final Optional<PrivateKey> signer;

    private Bearer(
            SigningKeys keys, JsonObject header, JsonObject claims, Optional<PrivateKey> signer) {
        this.keys = keys;
        this.header = header;
        this.claims = claims;
        this.signer = signer;
    }

    static Bearer good(SigningKeys keys, String appId, String serviceUrl, Instant now) {
        var claims = Json.of("serviceurl", serviceUrl, "iss", SigningKeys.ISSUER, "aud", appId);
        return new Bearer(keys, Json.of("alg", "RS256", "typ", "JWT"), claims, Optional.empty())
                .notBefore(now.minusSeconds(10))
                .expires(now.plusSeconds(3600))
                .by(keys.current());
    }

    public Bearer issuer(String issuer) {
        return claim("iss", issuer);
    }

    public Bearer audience(String audience) {
        return claim("aud", audience);
    }

    public Bearer serviceUrl(String serviceUrl) {
        return claim("serviceurl", serviceUrl);
    }

    public Bearer expires(Instant moment) {
        return claim("exp", moment.getEpochSecond());
    }

    public Bearer notBefore(Instant moment) {
        return claim("nbf", moment.getEpochSecond());
    }

    /// Any claim, a text, number, truth or JSON.
    public Bearer claim(String name, Object value) {
        var changed = claims.deepCopy();
        changed.add(name, Json.tree(value));
        return new Bearer(keys, header, changed, signer);
    }

    /// The same without a claim.
    public Bearer without(String name) {
        var changed = claims.deepCopy();
        changed.remove(name);
        return new Bearer(keys, header, changed, signer);
    }

    /// Names another key than the one that signs.
    public Bearer kid(String kid) {
        return head("kid", kid);
    }

    /// Names another algorithm than RS256, which still is what signs.
    public Bearer algorithm(String algorithm) {
        return head("alg", algorithm);
    }

    /// Signed by a key that nobody knows, under the name of a known one.
    public Bearer signedByStranger() {
        var stranger = SigningKeys.pair().getPrivate();
        return new Bearer(keys, header, claims, Optional.of(stranger));
    }

    /// Signed by a published key that lacks the endorsement for Teams.
    public Bearer unendorsed() {
        return by(keys.unendorsed());
    }

    /// With `alg` none and no signature.
    public Bearer unsigned() {
        return new Bearer(keys, header, claims, Optional.empty()).head("alg", "none");
    }

    private Bearer by(SigningKeys.Key key) {
        var named = head("kid", key.kid()).head("x5t", key.kid());
        return new Bearer(keys, named.header, claims, Optional.of(key.pair().getPrivate()));
    }

    private Bearer head(String name, String value) {
        var changed = header.deepCopy();
        changed.addProperty(name, value);
        return new Bearer(keys, changed, claims, signer);
    }

    /// What stands behind "Bearer " in the header.
    public String text() {
        var signed = part(header) + "." + part(claims);
        return signed + "." + signer.map(key -> SigningKeys.sign(key, signed)).orElse("");
    }

    private static String part(JsonObject json) {
        return SigningKeys.encoded(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
