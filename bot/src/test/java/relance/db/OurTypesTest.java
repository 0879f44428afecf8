package relance.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.chat.Ask;
import relance.chat.PersonId;
import relance.chat.WorkspaceId;

import java.time.ZoneId;
import java.util.Optional;

/// Our types in columns, both ways.
class OurTypesTest {
    private static final PersonId ANA = new PersonId(new WorkspaceId(1), 7);

    private record Named(PersonId id, Ask.Kind kind, Optional<ZoneId> zone) {}

    @Test
    void an_enum_is_its_name_in_lower_case() {
        try (var database = TestDatabase.open()) {
            database.run(handle -> {
                var bound = handle.createQuery("select :kind").bind("kind", Ask.Kind.ANSWER);
                assertThat(bound.mapTo(String.class).one()).isEqualTo("answer");
            });
        }
    }

    @Test
    void an_id_is_its_number_and_its_workspace() {
        try (var database = TestDatabase.open()) {
            database.run(handle -> {
                var read =
                        handle.createQuery(
                                        """
                                        select :ana.number::bigint as id,
                                            :ana.workspace::bigint as workspace
                                        """)
                                .bindMethods("ana", ANA)
                                .mapTo(PersonId.class)
                                .one();
                assertThat(read).isEqualTo(ANA);
            });
        }
    }

    @Test
    void a_record_is_a_row_and_a_zone_nobody_knows_is_taken_for_the_middle_one() {
        try (var database = TestDatabase.open()) {
            database.run(handle -> {
                var read =
                        handle.createQuery(
                                        """
                                        select 1 as workspace, 7 as id, 'do' as kind,
                                            'Mars/Olympus' as zone
                                        """)
                                .mapTo(Named.class)
                                .one();
                var zone = Optional.of(ZoneId.of("Etc/UTC"));
                assertThat(read).isEqualTo(new Named(ANA, Ask.Kind.DO, zone));
            });
        }
    }
}
