package relance.teams.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.jspecify.annotations.Nullable;

import relance.teams.api.Activity;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// Checks the token that comes with every request of the Bot Connector, before its body is read.
///
/// Source: Bot Connector authentication.
public final class TokenCheck {
    /// What a good token vouches for.
    ///
    /// @param serviceUrl where the activity says that it comes from
    /// @param endorsements the channels that its key may speak for
    public record Vouched(String serviceUrl, Set<String> endorsements) {
        public boolean holdsFor(Activity activity) {
            return !serviceUrl.isEmpty()
                    && plain(serviceUrl).equals(plain(activity.serviceUrl()))
                    && activity.channelId().equals("msteams")
                    && endorsements.contains(activity.channelId());
        }

        private static String plain(String url) {
            return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        }
    }

    private static final String SCHEME = "Bearer ";
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final KeyRing keys;
    private final String issuer;
    private final String audience;
    private final InstantSource wall;

    public TokenCheck(KeyRing keys, String issuer, String audience, InstantSource wall) {
        this.keys = keys;
        this.issuer = issuer;
        this.audience = audience;
        this.wall = wall;
    }

    /// Empty when the token is missing or not good, for whatever reason: a caller is told none.
    public Optional<Vouched> check(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            return Optional.empty();
        }
        try {
            var token = SignedJWT.parse(authorization.substring(SCHEME.length()));
            var id = token.getHeader().getKeyID();
            if (id == null || !JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())) {
                return Optional.empty();
            }
            var key = keys.key(id);
            if (key.isEmpty() || !token.verify(new RSASSAVerifier(key.get().key()))) {
                return Optional.empty();
            }
            var claims = token.getJWTClaimsSet();
            if (!isForUs(claims) || !isInTime(claims)) {
                return Optional.empty();
            }
            var serviceUrl = claims.getStringClaim("serviceurl");
            return Optional.of(
                    new Vouched(serviceUrl == null ? "" : serviceUrl, key.get().endorsements()));
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private boolean isForUs(JWTClaimsSet claims) {
        return issuer.equals(claims.getIssuer()) && claims.getAudience().contains(audience);
    }

    private boolean isInTime(JWTClaimsSet claims) {
        Instant now = wall.instant();
        var expires = claims.getExpirationTime();
        var begins = claims.getNotBeforeTime();
        return expires != null
                && now.isBefore(expires.toInstant().plus(SKEW))
                && (begins == null || !now.isBefore(begins.toInstant().minus(SKEW)));
    }
}
