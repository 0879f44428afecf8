package relance.trial;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import relance.TeamsOffice;
import relance.db.Database;
import relance.lookalike.teams.Person;
import relance.lookalike.teams.TeamsLookalikeSettings;
import relance.lookalike.teams.TeamsTenant;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// On Teams.
class TeamsNoTraceTest extends NoTraceTest {
    private final TeamsOffice office =
            new TeamsOffice(
                    TeamsLookalikeSettings.sample(TeamsTenant.sample().with(crowd())),
                    Duration.ofSeconds(10));

    private static List<Person> crowd() {
        return IntStream.range(0, CROWD)
                .mapToObj(i -> Person.of(name(i), "en-US", "Europe/Paris"))
                .toList();
    }

    @BeforeEach
    void install() {
        office.teams().installInTeam(name(0), "website");
        office.settle();
        // The channel is met by what is said in it.
        office.seat(name(0)).say(ROOM, "help");
        office.settle();
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Override
    StorySeat seat(String name) {
        return new TeamsStorySeat(office.seat(name));
    }

    @Override
    Database database() {
        return office.database();
    }

    @Override
    List<String> ids(String name) {
        var person = Person.of(name, "en-US", "Europe/Paris");
        return List.of(person.aadObjectId(), person.id());
    }
}
