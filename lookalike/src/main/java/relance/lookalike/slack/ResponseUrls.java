package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import relance.lookalike.Json;
import relance.lookalike.Secrets;
import relance.lookalike.slack.FaultyAnswers.Reply;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Response addresses: five uses within thirty minutes, known to nobody but the bot that got them.
final class ResponseUrls extends HttpServlet {
    static final String PATH = "respond/";
    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);
    private final transient World world;
    private final transient URI address;
    private final transient FaultyAnswers faulty;
    private final transient ConcurrentHashMap<String, Given> given = new ConcurrentHashMap<>();

    /// What an address answers to; `messageTs` empty when there was no message.
    record Origin(Place place, String person, String messageTs) {}

    private record Given(Origin origin, Instant at, AtomicInteger uses) {}

    ResponseUrls(World world, URI address, FaultyAnswers faulty) {
        this.world = world;
        this.address = address;
        this.faulty = faulty;
    }

    String give(Origin origin) {
        var key = Secrets.token(32);
        given.put(key, new Given(origin, world.wall.instant(), new AtomicInteger()));
        return address.resolve(PATH + world.team.id() + "/" + key).toString();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var key = path.substring(path.lastIndexOf('/') + 1);
        var call = new Call(Faults.RESPONSE_URL, WebApi.params(request));
        var _ = faulty.around(Faults.RESPONSE_URL, response, () -> answer(given.get(key), call));
    }

    private Reply answer(@Nullable Given address, Call call) {
        if (address == null || address.at.plus(LIFE).isBefore(world.wall.instant())) {
            return Reply.json(404, Json.of("ok", false, "error", "expired_url"));
        }
        if (address.uses.incrementAndGet() > USES) {
            return Reply.json(404, Json.of("ok", false, "error", "used_url"));
        }
        try {
            perform(address.origin, call);
            return Reply.json(200, Json.of("ok", true));
        } catch (Refused refused) {
            var body = Json.of("ok", false, "error", refused.error);
            body.add("response_metadata", Json.of("messages", refused.details));
            return Reply.json(400, body);
        }
    }

    /// Does what an answer asks for: a new message, or the original one replaced or deleted.
    void perform(Origin origin, Call call) {
        var original = world.read(() -> origin.place.find(origin.messageTs));
        if (call.flag("delete_original")) {
            original.ifPresent(message -> delete(origin.place, message));
            return;
        }
        var blocks = call.blocks();
        if (blocks.isEmpty() && call.text("text").isEmpty()) {
            throw new Refused("no_text");
        }
        BlockRules.message(blocks);
        if (call.flag("replace_original") && original.isPresent()) {
            replace(origin.place, original, call, blocks);
            return;
        }
        var onlyFor = call.text("response_type").equals("in_channel") ? "" : origin.person;
        world.post(
                origin.place,
                world.team.botUserId(),
                call.text("text"),
                blocks,
                call.text("thread_ts"),
                onlyFor,
                new JsonObject());
    }

    private void replace(Place place, Optional<Message> original, Call call, JsonArray blocks) {
        var named = Blocks.named(blocks);
        world.change(() -> {
            original.map(m -> m.saying(call.text("text"), named, !m.isEphemeral()))
                    .ifPresent(place::replace);
            return place;
        });
    }

    private void delete(Place place, Message message) {
        world.change(() -> {
            place.remove(message.ts());
            return place;
        });
    }
}
