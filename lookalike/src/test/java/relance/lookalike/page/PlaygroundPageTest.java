package relance.lookalike.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import relance.lookalike.Json;
import relance.lookalike.slack.SmallSlack;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

class PlaygroundPageTest extends SmallSlack {
    private static final Pattern TOKEN_TAG =
            Pattern.compile("name=\"playground-token\" content=\"(\\w+)\"");

    @Override
    @BeforeEach
    protected void open() throws IOException {
        super.open();
        PlaygroundPage.open(slack);
    }

    @Test
    void every_file_that_the_page_names_is_served() throws Exception {
        var files = Pattern.compile("(?:from \"\\.|src=\"|href=\")(/[a-z]+\\.(?:js|css))");
        var page = get("", "") + get("page.js", "");
        var found = files.matcher(page).results().map(match -> match.group(1)).toList();
        assertThat(found).hasSizeGreaterThan(8);
        for (var file : found) {
            assertThat(get(file.substring(1), "")).isNotEmpty();
        }
    }

    @Test
    void what_a_person_sees_is_theirs_alone() throws Exception {
        var token = token();
        ana().say("#leadership", "Between us");
        assertThat(get("page/state?as=U0ANA00001", token)).contains("Between us");
        assertThat(get("page/state?as=U0BRUNO001", token)).doesNotContain("Between us");
    }

    @Test
    void a_person_in_the_page_is_a_person_at_a_seat() throws Exception {
        var act =
                Json.of(
                        "as", "U0ANA00001",
                        "kind", "say",
                        "channel", "C0GENERAL1",
                        "text", "/relance poll \"Lunch?\"");
        assertThat(act(act, token(), "http://" + host())).isEqualTo(200);
        assertThat(bot.heard().form()).containsEntry("text", "poll \"Lunch?\"");
    }

    @Test
    void another_site_in_the_browser_is_turned_away() throws Exception {
        var act = Json.of("as", "U0ANA00001", "kind", "openHome");
        assertThat(act(act, token(), "http://evil.example")).isEqualTo(403);
        assertThat(act(act, "a-guess", "http://" + host())).isEqualTo(403);
        assertThat(bot.heardNothing()).isTrue();
    }

    @Test
    void a_change_is_told_at_once() throws Exception {
        var request = request("page/changes?token=" + token()).GET().build();
        try (var lines = http.send(request, BodyHandlers.ofLines()).body()) {
            var events = lines.filter(line -> line.startsWith("data: ")).iterator();
            var before = events.next();
            ana().say("#general", "Hello");
            assertThat(events.next()).isNotEqualTo(before);
        }
    }

    private String token() throws IOException, InterruptedException {
        var tag = TOKEN_TAG.matcher(get("", ""));
        assertThat(tag.find()).isTrue();
        return tag.group(1);
    }

    private String get(String path, String token) throws IOException, InterruptedException {
        var request = request(path).header("X-Playground-Token", token).GET();
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private int act(JsonObject act, String token, String origin)
            throws IOException, InterruptedException {
        var request =
                request("page/act")
                        .header("X-Playground-Token", token)
                        .header("Origin", origin)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(act.toString()));
        return http.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(slack.address().resolve("/" + path));
    }

    private String host() {
        return slack.address().getAuthority();
    }
}
