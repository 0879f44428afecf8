package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// The keys with which the connector signs what it sends to bots, and how it publishes them.
final class SigningKeys {
    static final String ISSUER = "https://api.botframework.com";
    private final List<Key> published = new ArrayList<>();
    private int made;
    private Key current;

    /// A key pair under its name.
    record Key(String kid, KeyPair pair, boolean endorsed) {}

    SigningKeys() {
        current = publish(true);
    }

    synchronized Key current() {
        return current;
    }

    synchronized void rotate() {
        current = publish(true);
    }

    /// A published key that no channel vouches for.
    synchronized Key unendorsed() {
        return published.stream()
                .filter(key -> !key.endorsed)
                .findFirst()
                .orElseGet(() -> publish(false));
    }

    private Key publish(boolean endorsed) {
        made++;
        var key = new Key("key-" + made + "-of-teams", pair(), endorsed);
        published.add(key);
        return key;
    }

    static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sign(PrivateKey key, String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonObject openid(URI address) {
        return Json.of(
                "issuer",
                ISSUER,
                "authorization_endpoint",
                "https://invalid.botframework.com",
                "jwks_uri",
                address.resolve("v1/.well-known/keys").toString(),
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "token_endpoint_auth_methods_supported",
                List.of("private_key_jwt"));
    }

    synchronized JsonObject jwks() {
        return Json.of("keys", published.stream().map(SigningKeys::jwk).toList());
    }

    private static JsonObject jwk(Key key) {
        var rsa = (RSAPublicKey) key.pair.getPublic();
        return Json.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "kid",
                key.kid,
                "x5t",
                key.kid,
                "n",
                encoded(unsigned(rsa.getModulus())),
                "e",
                encoded(unsigned(rsa.getPublicExponent())),
                "endorsements",
                key.endorsed ? List.of("msteams") : List.of("webchat"));
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
