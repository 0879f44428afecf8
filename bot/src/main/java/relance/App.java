package relance;

import jakarta.servlet.http.HttpServlet;

import org.jdbi.v3.core.Handle;

import relance.action.ActionFeature;
import relance.alarm.Sweep;
import relance.cadence.CadenceFeature;
import relance.chat.Address;
import relance.chat.Feature;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Router;
import relance.db.Database;
import relance.home.HomeFeature;
import relance.http.Health;
import relance.http.Server;
import relance.inbox.Edge;
import relance.inbox.EdgeContext;
import relance.inbox.Greeter;
import relance.jobs.RecurringJobs;
import relance.kit.Kit;
import relance.outbox.Carriers;
import relance.outbox.Courier;
import relance.outbox.Pace;
import relance.people.Calendar;
import relance.people.Directory;
import relance.people.Drafts;
import relance.people.PersonNumbers;
import relance.poll.PollFeature;
import relance.profile.ProfileFeature;
import relance.retro.RetroFeature;
import relance.status.StatusFeature;
import relance.text.Catalogue;
import relance.text.DateWords;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The whole program, built by hand in start order. One instance is one node; any number may share
/// a database.
public final class App implements AutoCloseable {
    /// What one node needs to run.
    ///
    /// @param serverKey 32 bytes that seal the keys of anonymous polls and retros
    /// @param host the address to listen on
    /// @param platforms how each platform that is served is reached
    /// @param agenda the jobs of due dates and deadlines; the wall jobs, but in `try`
    public record Plan(
            Database database,
            byte[] serverKey,
            List<? extends Edge.Opening> platforms,
            String host,
            int port,
            InstantSource agenda) {
        public Plan {
            platforms = List.copyOf(platforms);
        }
    }

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Server server;
    private final List<Edge> edges;
    private final PollFeature polls;
    private final Courier courier;
    private final RecurringJobs jobs;
    private final Sweep sweep;

    public App(Plan plan) {
        var wall = InstantSource.system();
        var database = plan.database();
        var kit = Kit.on(database, plan.agenda(), wall);

        var features = new Features();
        var home = new HomeFeature(kit, features::all);
        var cadence = new CadenceFeature(kit, features::all, ProfileFeature::hours);
        kit.asksChanged().listeners(cadence::touch, home::changed);
        var actions = new ActionFeature(kit);
        polls = new PollFeature(kit, plan.serverKey(), actions::followUp);
        var retros = new RetroFeature(kit, plan.serverKey(), actions::followUp, actions::settle);
        var profile = new ProfileFeature(kit);
        var status = new StatusFeature(kit, features::all);
        // As they stand on the help card.
        features.set(List.of(polls, actions, retros, status, profile, cadence, home));

        var router = new Router(features.all());
        var context =
                new EdgeContext(
                        database,
                        new Directory(new PersonNumbers(plan.serverKey())),
                        kit.outbox(),
                        wall,
                        router,
                        greeting(home),
                        this::committed);
        edges = plan.platforms().stream().<Edge>map(platform -> platform.open(context)).toList();
        var checks = new LinkedHashMap<String, BooleanSupplier>();
        var servlets = new HashMap<String, HttpServlet>();
        checks.put("database", database::answers);
        for (var edge : edges) {
            checks.put(edge.name(), edge::connected);
            servlets.put(edge.path(), edge.servlet());
        }
        servlets.put("/health", new Health(checks));
        courier =
                new Courier(
                        database,
                        router.features(),
                        new Carriers(edges.stream().map(Edge::carrier).toList()),
                        wall,
                        router::lost);
        sweep = new Sweep(database, kit.alarms(), router.features(), plan.agenda());
        jobs =
                new RecurringJobs(
                        database.dataSource(),
                        List.of(
                                new RecurringJobs.Recurring(
                                        "sweep", Duration.ofSeconds(1), this::sweep),
                                new RecurringJobs.Recurring(
                                        "tidy", Duration.ofHours(1), () -> tidy(database))));
        server = new Server(plan.host(), plan.port(), servlets);
    }

    /// Every hour each room lets go of what it no longer needs, in a transaction of its own.
    static void tidy(Database database) {
        var housekeeping =
                List.<Consumer<Handle>>of(
                        Database::forgetOldReceipts, Drafts::forgetOld, Pace::forgetOld);
        housekeeping.forEach(database::run);
    }

    private static Greeter greeting(HomeFeature home) {
        return new Greeter() {
            @Override
            public void welcome(Handle handle, PersonId installer) {
                home.welcome(handle, installer);
            }

            @Override
            public Optional<Address> home(Handle handle, PersonId person) {
                return home.showAnew(handle, person);
            }

            @Override
            public void homeOnce(Handle handle, PersonId person) {
                home.show(handle, person);
            }

            @Override
            public void greet(Handle handle, PlaceId place, Optional<PersonId> inviter) {
                home.greet(handle, place, inviter);
            }
        };
    }

    /// Features know each other's names only; the list is complete before anything starts.
    private static final class Features {
        private List<Feature> all = List.of();

        void set(List<Feature> features) {
            all = List.copyOf(features);
        }

        Collection<Feature> all() {
            return all;
        }
    }

    public void start() {
        Thread.ofVirtual().name("warm-up").start(App::warmUp);
        polls.start();
        started.push(polls);
        courier.start();
        started.push(courier);
        edges.forEach(edge -> {
            edge.start();
            started.push(edge);
        });
        jobs.start();
        started.push(jobs);
        server.start();
        started.push(server);
    }

    /// Loads what takes long the first time (holidays, dates in words), so that the first person to
    /// type a command is answered within the three seconds that Slack allows.
    private static void warmUp() {
        var calendar = Calendar.standard(ZoneId.of("Europe/Paris"));
        var now = calendar.at(LocalDate.EPOCH, LocalTime.NOON).atZone(calendar.zone());
        DateWords.read("demain 17h", Locale.FRENCH, now);
        calendar.plusWorkingDays(now.toLocalDate(), 2);
        new Catalogue().say("poll.vote", Locale.FRENCH, Map.of());
    }

    private void committed() {
        courier.wake();
    }

    /// Wakes all that is due now; called every second, and when the agenda is moved.
    public void sweep() {
        if (sweep.run() > 0) {
            courier.wake();
        }
    }

    public int port() {
        return server.port();
    }

    /// Where the platforms call.
    public List<String> paths() {
        return edges.stream().map(Edge::path).toList();
    }

    /// Whether every platform answers us, so that everything can be answered.
    public boolean connected() {
        return edges.stream().allMatch(Edge::connected);
    }

    /// Stops in reverse order: no new requests first, the ballot box last.
    @Override
    public void close() throws Exception {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }
}
