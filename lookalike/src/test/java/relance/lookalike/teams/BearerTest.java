package relance.lookalike.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;

import relance.lookalike.Json;

import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

class BearerTest extends SmallTeams {
    @Test
    void what_teams_sends_is_signed_by_a_published_key() throws Exception {
        ana().install();
        assertThat(isSigned(bot.lastToken())).isTrue();
        var claims = part(bot.lastToken(), 1);
        assertThat(Json.text(claims, "iss")).isEqualTo("https://api.botframework.com");
        assertThat(Json.text(claims, "aud")).isEqualTo(teams.settings().appId());
        assertThat(Json.text(claims, "serviceurl")).isEqualTo(teams.serviceUrl().toString());
        assertThat(claims.get("exp").getAsLong()).isGreaterThan(wall.getEpochSecond());
    }

    @Test
    void a_new_key_signs_after_rotation_and_the_old_one_stays_published() throws Exception {
        var before = teams.bearer().text();
        teams.rotateKeys();
        var after = teams.bearer().text();
        assertThat(part(after, 0).get("kid")).isNotEqualTo(part(before, 0).get("kid"));
        assertThat(isSigned(before)).isTrue();
        assertThat(isSigned(after)).isTrue();
    }

    @Test
    void one_key_lacks_the_endorsement() throws Exception {
        var token = teams.bearer().unendorsed().text();
        assertThat(isSigned(token)).isTrue();
        var endorsements = Json.array(key(token), "endorsements");
        assertThat(Json.texts(endorsements)).doesNotContain("msteams");
        assertThat(Json.texts(Json.array(key(teams.bearer().text()), "endorsements")))
                .containsExactly("msteams");
    }

    @Test
    void a_stranger_signs_under_a_known_name() throws Exception {
        var token = teams.bearer().signedByStranger().text();
        assertThat(part(token, 0).get("kid")).isEqualTo(part(teams.bearer().text(), 0).get("kid"));
        assertThat(isSigned(token)).isFalse();
        assertThat(teams.bearer().unsigned().text()).endsWith(".");
    }

    @Test
    void every_claim_can_be_bent() {
        var token = teams.bearer().issuer("me").audience("you").expires(wall).without("nbf").text();
        var claims = part(token, 1);
        assertThat(Json.text(claims, "iss")).isEqualTo("me");
        assertThat(Json.text(claims, "aud")).isEqualTo("you");
        assertThat(claims.get("exp").getAsLong()).isEqualTo(wall.getEpochSecond());
        assertThat(claims.has("nbf")).isFalse();
    }

    @Test
    void anything_can_be_delivered_with_any_token_or_none() {
        bot.answers(activity -> new TeamsBot.Reply(403, ""));
        var answer = teams.deliver(ana().draft("#website", "hello"), Optional.empty());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(bot.lastToken()).isEmpty();
    }

    @Test
    void the_key_server_may_fail_and_is_counted() {
        teams.faults().next("keys", new Fault.Broken(503));
        var address = teams.address().resolve("v1/.well-known/keys");
        assertThat(sent(HttpRequest.newBuilder(address)).statusCode()).isEqualTo(503);
        assertThat(Json.array(fetched(address), "keys")).hasSize(1);
        assertThat(teams.calls("keys")).hasSize(2);
    }

    private boolean isSigned(String token) throws GeneralSecurityException {
        var key = key(token);
        var factory = KeyFactory.getInstance("RSA");
        var spec = new RSAPublicKeySpec(number(key, "n"), number(key, "e"));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(factory.generatePublic(spec));
        int end = token.lastIndexOf('.');
        signature.update(token.substring(0, end).getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }

    private JsonObject key(String token) {
        var address = Json.text(fetched(teams.openid()), "jwks_uri");
        var keys = Json.array(fetched(URI.create(address)), "keys");
        return Json.objects(keys).stream()
                .filter(key -> key.get("kid").equals(part(token, 0).get("kid")))
                .findFirst()
                .orElseThrow();
    }

    private static BigInteger number(JsonObject key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(Json.text(key, name)));
    }

    private static JsonObject part(String token, int at) {
        var bytes = Base64.getUrlDecoder().decode(List.of(token.split("\\.", -1)).get(at));
        return Json.parse(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
    }
}
