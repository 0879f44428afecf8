package relance.lookalike.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import relance.lookalike.Json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Slack's Web API: checks the token, obeys the planned faults, dispatches by method name.
final class WebApi extends HttpServlet {
    private static final int MOST_CALLS = 2_000;
    private final transient Map<String, Function<Call, JsonObject>> methods;
    private final transient World world;
    private final transient FaultyAnswers faulty;
    private final transient String token;
    private final transient Deque<ReceivedCall> calls = new ArrayDeque<>();

    WebApi(
            World world,
            String token,
            FaultyAnswers faulty,
            Map<String, Function<Call, JsonObject>> methods) {
        this.world = world;
        this.token = token;
        this.faulty = faulty;
        this.methods = Map.copyOf(methods);
    }

    List<ReceivedCall> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        doPost(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var params = params(request);
        var call = new Call(path, params);
        boolean done = faulty.around(path, response, () -> answer(request, call));
        if (!done) {
            record(call, "fault");
        }
    }

    private FaultyAnswers.Reply answer(HttpServletRequest request, Call call) {
        try {
            return reply(call, 200, done(request, call), "ok");
        } catch (Refused refused) {
            var body = Json.of("ok", false, "error", refused.error);
            if (!refused.details.isEmpty()) {
                body.add("errors", Json.list(refused.details));
                body.add("response_metadata", Json.of("messages", refused.details));
            }
            return reply(call, 200, body, refused.error);
        } catch (TooMany tooMany) {
            record(call, "ratelimited");
            return FaultyAnswers.Reply.busy(tooMany.pause);
        }
    }

    private JsonObject done(HttpServletRequest request, Call call) {
        var method = methods.get(call.method());
        if (method == null) {
            throw new Refused("unknown_method");
        }
        checkToken(request, call);
        var result = method.apply(call);
        var body = Json.of("ok", true);
        result.entrySet().forEach(entry -> body.add(entry.getKey(), entry.getValue()));
        return body;
    }

    private void checkToken(HttpServletRequest request, Call call) {
        var header = request.getHeader("Authorization");
        var given =
                header != null && header.startsWith("Bearer ")
                        ? header.substring("Bearer ".length())
                        : call.text("token");
        if (given.isEmpty()) {
            throw new Refused("not_authed");
        }
        if (!given.equals(token)) {
            throw new Refused("invalid_auth");
        }
    }

    private FaultyAnswers.Reply reply(Call call, int status, JsonObject body, String outcome) {
        record(call, outcome);
        return FaultyAnswers.Reply.json(status, body);
    }

    private void record(Call call, String outcome) {
        var params = call.params().deepCopy();
        params.remove("token");
        synchronized (calls) {
            calls.addLast(new ReceivedCall(call.method(), params, world.wall.instant(), outcome));
            if (calls.size() > MOST_CALLS) {
                calls.removeFirst();
            }
        }
    }

    static JsonObject params(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (type != null && type.startsWith("application/json")) {
            var body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            try {
                return Json.parse(body) instanceof JsonObject object ? object : new JsonObject();
            } catch (JsonParseException e) {
                return new JsonObject();
            }
        }
        var params = new JsonObject();
        for (var entry : request.getParameterMap().entrySet()) {
            params.addProperty(entry.getKey(), entry.getValue()[0]);
        }
        return params;
    }
}
