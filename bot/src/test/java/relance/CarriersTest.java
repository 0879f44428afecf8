package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

import relance.chat.Address;
import relance.chat.Card;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Router;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.inbox.EdgeContext;
import relance.inbox.Greeter;
import relance.outbox.Carrier;
import relance.outbox.Carriers;
import relance.outbox.Outbox;
import relance.outbox.Outcome;
import relance.outbox.Parcel;
import relance.outbox.Target;
import relance.people.Directory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// By which way a message goes to whom.
class CarriersTest {
    private static final Runnable NOTHING = () -> {};

    @Test
    void a_message_goes_by_the_carrier_that_reaches_its_target() {
        var ana = new Target.To(new PersonId(new WorkspaceId(1), 1));
        var partner = new Target.To(new PersonId(new WorkspaceId(1), 2));
        var nobody = new Target.To(new PersonId(new WorkspaceId(2), 1));
        var carriers = new Carriers(List.of(only(ana, "chat"), only(partner, "mail")));
        assertThat(carriers.deliver(to(ana), NOTHING)).isEqualTo(sent("chat"));
        assertThat(carriers.deliver(to(partner), NOTHING)).isEqualTo(sent("mail"));
        assertThat(carriers.deliver(to(nobody), NOTHING)).isInstanceOf(Outcome.Later.class);
    }

    @Test
    void slack_reaches_its_own_people_and_places_and_nobody_known_by_e_mail_alone()
            throws Exception {
        try (var office = new Office();
                var edge =
                        Office.access(office.slack().webApi(), Duration.ofSeconds(1))
                                .open(context(office.database()))) {
            var workspace = new WorkspaceId(id(office, "select min(id) from workspace"));
            var known = new PersonId(workspace, id(office, "select min(id) from person"));
            var place = new PlaceId(workspace, id(office, "select min(id) from place"));
            var partner = new PersonId(workspace, partner(office, workspace));
            assertThat(edge.carrier().reaches(new Target.To(known))).isTrue();
            assertThat(edge.carrier().reaches(new Target.Home(known))).isTrue();
            assertThat(edge.carrier().reaches(new Target.In(place))).isTrue();
            assertThat(edge.carrier().reaches(new Target.To(partner))).isFalse();
            var elsewhere = new PersonId(new WorkspaceId(workspace.value() + 1), known.number());
            assertThat(edge.carrier().reaches(new Target.To(elsewhere))).isFalse();
        }
    }

    private static long partner(Office office, WorkspaceId workspace) {
        return id(
                office,
                "insert into person (workspace, name) values (%d, 'Pat') returning id"
                        .formatted(workspace.value()));
    }

    private static long id(Office office, String sql) {
        return office.database().transact(h -> h.createQuery(sql).mapTo(long.class).one());
    }

    private static EdgeContext context(Database database) {
        var wall = InstantSource.system();
        return new EdgeContext(
                database,
                new Directory(),
                new Outbox(wall),
                wall,
                new Router(List.of()),
                silent(),
                NOTHING);
    }

    private static Greeter silent() {
        return new Greeter() {
            @Override
            public void welcome(Handle handle, PersonId installer) {}

            @Override
            public Optional<Address> home(Handle handle, PersonId person) {
                return Optional.empty();
            }

            @Override
            public void homeOnce(Handle handle, PersonId person) {}

            @Override
            public void greet(Handle handle, PlaceId place, Optional<PersonId> inviter) {}
        };
    }

    private static Carrier only(Target reached, String name) {
        return new Carrier() {
            @Override
            public boolean reaches(Target target) {
                return target.equals(reached);
            }

            @Override
            public Outcome deliver(Parcel parcel, Runnable aboutToSend) {
                return sent(name);
            }
        };
    }

    private static Outcome sent(String by) {
        return new Outcome.Sent(new Address(by), "");
    }

    private static Parcel to(Target target) {
        return new Parcel(target, Card.saying(Text.plain("Hello")), Optional.empty());
    }
}
