package relance.teams;

import relance.config.Secret;
import relance.inbox.Edge;
import relance.inbox.EdgeContext;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// How to reach Teams, and how Teams proves itself: what Microsoft gave when the bot was
/// registered.
///
/// @param mayBeCalled whether a service URL is Microsoft's, so that a token may go there
/// @param proof whether requests are signed by Microsoft
/// @param patience how long an answer is waited for
public record TeamsAccess(
        App app,
        Cloud cloud,
        Admission admission,
        Predicate<URI> mayBeCalled,
        Proof proof,
        Duration patience)
        implements Edge.Opening {
    /// For one of Microsoft's own clouds.
    public TeamsAccess(App app, Cloud cloud, Admission admission) {
        this(app, cloud, admission, cloud::allows, Proof.SIGNED, Duration.ofSeconds(10));
    }

    @Override
    public Edge open(EdgeContext context) {
        return new TeamsEdge(context, this);
    }

    /// The app as it is registered with Microsoft.
    ///
    /// @param id a GUID in lower case
    /// @param tenant the home tenant, where tokens are taken
    public record App(String id, Secret password, String tenant) {}

    /// Which tenants may install the bot.
    ///
    /// @param tenants their ids in lower case
    /// @param anybody whether every tenant may, whatever `tenants` says
    public record Admission(Set<String> tenants, boolean anybody) {
        /// For whoever comes.
        public static final Admission OPEN = new Admission(Set.of(), true);

        public Admission {
            tenants = Set.copyOf(tenants);
        }

        public boolean lets(String tenant) {
            return anybody || tenants.contains(tenant.toLowerCase(Locale.ROOT));
        }
    }

    /// How a request proves where it comes from.
    public enum Proof {
        /// By Microsoft's signature.
        SIGNED,
        /// By coming from this machine: only to try it, with Microsoft's Agents Playground.
        FROM_THIS_MACHINE
    }
}
