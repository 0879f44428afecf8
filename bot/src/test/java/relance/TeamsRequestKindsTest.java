package relance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import relance.lookalike.teams.Answer;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Every kind of request that Teams sends, as its documentation shows them, with names and ids of
/// ours.
class TeamsRequestKindsTest {
    private static final String ROOM = "#website";

    private static TeamsOffice office;

    @BeforeAll
    static void open() {
        office = new TeamsOffice();
        office.seat("Dan").say(ROOM, "poll \"Recorded?\" \"A\" \"B\"");
        office.seat("Dan").await(ROOM, m -> m.has("Recorded?") && m.author().equals("Relance"));
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    private static Path folder() throws URISyntaxException {
        var folder = TeamsRequestKindsTest.class.getResource("/recorded/teams");
        assertThat(folder).isNotNull();
        return Path.of(folder.toURI());
    }

    private static List<String> kinds() throws Exception {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    private static JsonObject recorded(String name) {
        try {
            var text =
                    Files.readString(folder().resolve(name + ".json"))
                            .replace("SERVICE_URL", office.teams().serviceUrl().toString())
                            .replace("POLL", Integer.toString(poll("Recorded?")))
                            .replace("PLACE", Integer.toString(room()));
            return JsonParser.parseString(text).getAsJsonObject();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int poll(String question) {
        return office.count("select id from poll where question = '" + question + "'");
    }

    private static int room() {
        return office.count("select place from poll where question = 'Recorded?'");
    }

    private static Answer replay(String name) {
        return office.teams().deliver(recorded(name), Optional.of(office.teams().bearer().text()));
    }

    /// An invoke that nobody asked this bot for is said not to be done; all else is taken.
    private static boolean isProper(String name, Answer answer) {
        if (name.startsWith("unknown_")) {
            return answer.status() == 501;
        }
        boolean hasToSay = name.startsWith("invoke_") && !name.equals("invoke_task_submit");
        return answer.isOk() && (!hasToSay || !answer.json().isEmpty() || isEmptyByRight(name));
    }

    private static boolean isEmptyByRight(String name) {
        return name.startsWith("invoke_signin") || name.startsWith("invoke_file");
    }

    @Test
    void every_kind_is_acknowledged_the_first_time_and_again() throws Exception {
        var kinds = kinds();
        assertThat(kinds).hasSizeGreaterThan(60);
        for (var name : kinds) {
            for (int time = 1; time <= 2; time++) {
                var answer = replay(name);
                assertThat(isProper(name, answer)).as(name + " " + time + ": " + answer).isTrue();
            }
        }
        for (var once : List.of("Mentioned?", "In the group?", "Form sent?")) {
            assertThat(office.count("select count(*) from poll where question = '" + once + "'"))
                    .as(once)
                    .isOne();
        }
        for (var never : List.of("Edited?", "Undone?", "Echo?")) {
            assertThat(office.count("select count(*) from poll where question = '" + never + "'"))
                    .as(never)
                    .isZero();
        }
        assertThat(office.count("select count(*) from ballot where poll = " + poll("Recorded?")))
                .isOne();
    }
}
