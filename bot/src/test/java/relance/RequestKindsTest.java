package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Every kind of request that Slack sends, as it sends it: all are acknowledged, and those that
/// mean something have their effect.
class RequestKindsTest {
    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
        Office.until(
                "the team is known", () -> office.count("select count(*) from membership") > 9);
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    private static Path folder() throws URISyntaxException {
        var folder = RequestKindsTest.class.getResource("/recorded/slack");
        assertThat(folder).isNotNull();
        return Path.of(folder.toURI());
    }

    private static List<String> kinds() throws Exception {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static HttpResponse<String> replay(Office office, String name, String poll) {
        try {
            var text = Files.readString(folder().resolve(name)).strip().replace("POLL", poll);
            var body =
                    name.startsWith("interaction_")
                            ? "payload=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                            : text;
            return office.signed(body);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void taken(String name, String poll) {
        assertThat(replay(office, name, poll).statusCode()).as(name).isEqualTo(200);
    }

    private static void taken(String name) {
        taken(name, "0");
    }

    @Test
    void every_kind_is_acknowledged_the_first_time_and_again() throws Exception {
        try (var other = new Office()) {
            assertThat(kinds())
                    .hasSizeGreaterThan(30)
                    .allSatisfy(name -> {
                        assertThat(replay(other, name, "0").statusCode()).isEqualTo(200);
                        assertThat(replay(other, name, "0").statusCode()).isEqualTo(200);
                    });
        }
    }

    @Test
    void commands_mentions_and_forms_make_what_they_say() {
        taken("command.txt");
        taken("app_mention.json");
        taken("app_mention.json");
        var dan = office.seat("Dan");
        dan.await("#website", m -> m.has("Typed?"));
        dan.await("#website", m -> m.has("Mentioned?"));
        assertThat(office.count("select count(*) from poll where question = 'Mentioned?'")).isOne();
    }

    @Test
    void clicks_in_messages_ephemerals_and_menus_vote_take_back_and_close() {
        var dan = office.seat("Dan");
        dan.command("#website", "poll \"Clicked?\" \"A\" \"B\"");
        dan.await("#website", m -> m.has("Clicked?"));
        int poll = office.count("select id from poll where question = 'Clicked?'");
        var id = Integer.toString(poll);
        taken("interaction_block_actions_message.json", id);
        assertThat(office.count("select count(*) from ballot where poll = " + id)).isOne();
        taken("interaction_block_actions_ephemeral.json", id);
        assertThat(office.count("select count(*) from ballot where poll = " + id)).isZero();
        taken("interaction_block_actions_overflow.json", id);
        assertThat(
                        office.count(
                                "select count(*) from poll where closed_at is not null and id = "
                                        + id))
                .isOne();
    }

    @Test
    void people_and_places_are_kept_as_slack_tells() {
        taken("team_join.json");
        taken("user_change.json");
        assertThat(office.count("select count(*) from person where name = 'Farah'")).isOne();
        assertThat(office.count("select count(*) from person where zone = 'Asia/Tokyo'")).isOne();
        taken("group_rename.json");
        assertThat(office.count("select count(*) from place where name = 'direction'")).isOne();
        taken("group_archive.json");
        assertThat(closed("C0LEADERS1")).isOne();
        taken("group_unarchive.json");
        assertThat(closed("C0LEADERS1")).isZero();
        taken("channel_archive.json");
        taken("channel_deleted.json");
        assertThat(closed("C0GENERAL1")).isOne();
        taken("member_joined_channel.json");
        assertThat(inWebsite("U0PRIYA001")).isOne();
        taken("member_left_channel.json");
        assertThat(inWebsite("U0BRUNO001")).isZero();
    }

    private static int closed(String channel) {
        return office.count(
                "select count(*) from place where closed and platform_id = '" + channel + "'");
    }

    private static int inWebsite(String person) {
        return office.count(
                "select count(*) from membership m"
                        + " join person p on p.workspace = m.workspace and p.id = m.person"
                        + " join place l on l.workspace = m.workspace and l.id = m.place"
                        + " where l.platform_id = 'C0WEBSITE1' and p.platform_id = '"
                        + person
                        + "'");
    }

    @Test
    void the_bot_does_not_answer_itself_nor_what_was_edited() {
        int before = office.slack().calls("chat.postMessage").size();
        taken("message_of_the_bot.json");
        taken("message_changed.json");
        taken("message_im.json");
        Office.until(
                "help is said once",
                () -> office.slack().calls("chat.postMessage").size() > before);
        assertThat(office.count("select count(*) from poll where question = 'Edited?'")).isZero();
    }

    @Test
    void the_address_is_confirmed_and_the_home_is_shown() {
        assertThat(replay(office, "url_verification.json", "").body())
                .contains("3eZbrw1aBm2rZgRNFdxV");
        taken("app_home_opened.json");
        Office.until("the home is there", () -> office.seat("Dan").home().isPresent());
    }
}
