package relance.trial;

import org.junit.jupiter.api.AfterEach;

import relance.Office;
import relance.db.Database;
import relance.lookalike.slack.Channel;
import relance.lookalike.slack.Person;
import relance.lookalike.slack.SlackWorkspace;

import java.util.List;
import java.util.stream.IntStream;

/// On Slack.
class SlackNoTraceTest extends NoTraceTest {
    private final Office office = new Office(crowd());

    private static SlackWorkspace crowd() {
        var people =
                IntStream.range(0, CROWD)
                        .mapToObj(i ->
                                Person.of(
                                        id(name(i)),
                                        name(i),
                                        "en-US",
                                        "Europe/Paris",
                                        i == 0 ? Person.Kind.ADMIN : Person.Kind.MEMBER))
                        .toList();
        var ids = people.stream().map(Person::id).toList();
        return SlackWorkspace.sample()
                .with(people, List.of(new Channel("C0CROWD001", "website", false, ids, true)));
    }

    private static String id(String name) {
        return "U0CROWD0" + name.substring(name.length() - 2);
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Override
    StorySeat seat(String name) {
        return new SlackStorySeat(office.seat(name));
    }

    @Override
    Database database() {
        return office.database();
    }

    @Override
    List<String> ids(String name) {
        return List.of(id(name));
    }
}
