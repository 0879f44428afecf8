package relance.lookalike.teams;

import relance.lookalike.Json;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/// Takes every call to the look-alike: names its route, obeys the planned faults, asks for a token
/// where one is needed, and keeps a record.
final class Switchboard implements Function<Call, Reply> {
    private static final int MOST_CALLS = 5_000;
    private static final String CONVERSATION = "teams/v3/conversations/*";
    private final World world;
    private final SigningKeys keys;
    private final TokenDesk tokens;
    private final Faults faults;
    private final List<Route> routes;
    private final Deque<ReceivedCall> calls = new ArrayDeque<>();

    private record Route(String name, String method, String path, Function<Call, Reply> work) {
        boolean isOpen() {
            return !path.startsWith("teams/");
        }
    }

    Switchboard(World world, SigningKeys keys, TokenDesk tokens, Faults faults) {
        this.world = world;
        this.keys = keys;
        this.tokens = tokens;
        this.faults = faults;
        var posting = new Posting(world);
        var creating = new Creating(world, posting);
        var rosters = new Rosters(world);
        var activity = CONVERSATION + "/activities/*";
        var openid = "v1/.well-known/openid";
        routes =
                List.of(
                        new Route("openid", "GET", openid + "configuration", this::openid),
                        new Route("openid", "GET", openid + "-configuration", this::openid),
                        new Route("keys", "GET", "v1/.well-known/keys", this::jwks),
                        new Route("token", "POST", "*/oauth2/v2.0/token", tokens::token),
                        new Route("create", "POST", "teams/v3/conversations", creating::create),
                        new Route("send", "POST", CONVERSATION + "/activities", posting::send),
                        new Route("send", "POST", activity, posting::reply),
                        new Route("update", "PUT", activity, posting::update),
                        new Route("delete", "DELETE", activity, posting::delete),
                        new Route("members", "GET", CONVERSATION + "/pagedmembers", rosters::page),
                        new Route("member", "GET", CONVERSATION + "/members/*", rosters::member),
                        new Route("teams", "GET", "teams/v3/teams/*", rosters::team),
                        new Route(
                                "teams",
                                "GET",
                                "teams/v3/teams/*/conversations",
                                rosters::channels));
    }

    private Reply openid(Call call) {
        var root = URI.create(world.serviceUrl).resolve("/");
        return Reply.json(200, SigningKeys.openid(root));
    }

    private Reply jwks(Call call) {
        return Reply.json(200, keys.jwks());
    }

    @Override
    public Reply apply(Call call) {
        var route = routes.stream().filter(r -> call.is(r.method, r.path)).findFirst();
        var name = route.map(Route::name).orElse("unknown");
        var reply = route.map(r -> faulty(r, call)).orElseGet(Switchboard::unknown);
        // What was said is kept, who said it with which password is not.
        var body = name.equals("token") ? Json.of() : call.json();
        var path = String.join("/", call.path());
        synchronized (calls) {
            calls.add(new ReceivedCall(name, path, body, world.wall.instant(), reply.status()));
            if (calls.size() > MOST_CALLS) {
                calls.removeFirst();
            }
        }
        return reply;
    }

    private static Reply unknown() {
        return Reply.error(404, "NotFound", "There is no such method here");
    }

    private Reply faulty(Route route, Call call) {
        var planned = faults.take(route.name);
        if (planned.isEmpty()) {
            return answer(route, call);
        }
        return switch (planned.get()) {
            case Fault.Busy(Duration pause) -> refusal(route, 429, "Throttled").after(pause);
            case Fault.Precondition() -> refusal(route, 412, "PreconditionFailed");
            case Fault.Refusal(int status, String code) -> refusal(route, status, code);
            case Fault.Broken(int status) -> Reply.nothing(status);
            case Fault.Silence(Duration time, boolean processed) -> {
                var reply = processed ? answer(route, call) : Reply.nothing(504);
                faults.hold(time);
                yield reply;
            }
        };
    }

    private static Reply refusal(Route route, int status, String code) {
        return route.name.equals("token")
                ? TokenDesk.refused(status, code, "AADSTS90000: as planned")
                : Reply.error(status, code, "As planned");
    }

    private Reply answer(Route route, Call call) {
        if (!route.isOpen() && !tokens.knows(call.bearer())) {
            return Reply.error(
                    401, "Unauthorized", "Authorization has been denied for this request.");
        }
        try {
            return route.work.apply(call);
        } catch (Refused refused) {
            return refused.reply();
        }
    }

    List<ReceivedCall> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }
}
