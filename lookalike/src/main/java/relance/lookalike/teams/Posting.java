package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/// What the bot does with messages: send, answer in a thread, update, delete.
final class Posting {
    private static final int LARGEST = 28 * 1024;
    private final World world;

    Posting(World world) {
        this.world = world;
    }

    Reply send(Call call) {
        var conversation = call.path().get(3);
        return world.change(() -> {
            var place = open(conversation);
            var root = root(conversation);
            if (!root.isEmpty() && place.kind == Place.Kind.CHANNEL && place.find(root).isEmpty()) {
                throw new Refused(404, "ConversationNotFound", "There is no such thread");
            }
            return created(post(place, root, call.json()));
        });
    }

    /// In channels the answered message names the thread, elsewhere it changes nothing.
    Reply reply(Call call) {
        return world.change(() -> {
            var place = open(call.path().get(3));
            var answered = found(place, call.path().get(5));
            var root = place.kind == Place.Kind.CHANNEL ? answered.thread() : "";
            return created(post(place, root, call.json()));
        });
    }

    Reply update(Call call) {
        return world.change(() -> {
            var place = open(call.path().get(3));
            var message = ofBot(found(place, call.path().get(5)));
            var activity = checked(call);
            activity.addProperty("id", message.id);
            message.activity = activity;
            message.edited = true;
            message.ownCards.clear();
            return Reply.json(200, Json.of("id", message.id));
        });
    }

    private JsonObject checked(Call call) {
        check(call.json());
        return call.json();
    }

    Reply delete(Call call) {
        return world.change(() -> {
            var message = ofBot(found(open(call.path().get(3)), call.path().get(5)));
            message.deleted = true;
            return Reply.nothing(200);
        });
    }

    /// Puts a message of the bot into a place that is known to take it; the id it got.
    String post(Place place, String root, JsonObject activity) {
        check(activity);
        if (!Json.text(activity, "type").equals("message")) {
            return world.nextId();
        }
        return world.post(place, root, world.settings.botId(), "", activity).id;
    }

    private static Reply created(String id) {
        return Reply.json(201, Json.of("id", id));
    }

    static String root(String conversation) {
        int at = conversation.indexOf(";messageid=");
        return at < 0 ? "" : conversation.substring(at + ";messageid=".length());
    }

    private static Message found(Place place, String id) {
        Supplier<Refused> gone =
                () ->
                        new Refused(
                                404, "ActivityNotFoundInConversation", "There is no such activity");
        return place.find(id).orElseThrow(gone);
    }

    private Message ofBot(Message message) {
        if (!message.author.equals(world.settings.botId())) {
            throw new Refused(403, "NotEnoughPermissions", "That message is somebody else's");
        }
        return message;
    }

    /// The place, if the bot may write there.
    Place open(String conversation) {
        var place =
                world.place(conversation)
                        .filter(known -> !known.isGone())
                        .orElseThrow(() ->
                                new Refused(
                                        404,
                                        "ConversationNotFound",
                                        "There is no such conversation"));
        if (place.blocked) {
            throw new Refused(
                    403, "ConversationBlockedByUser", "User blocked the conversation with the bot");
        }
        if (!place.hearsBot()) {
            throw new Refused(
                    403,
                    "BotNotInConversationRoster",
                    "The bot is not part of the conversation roster");
        }
        if (place.team.filter(team -> team.archived).isPresent()) {
            throw new Refused(403, "NotEnoughPermissions", "The team is archived");
        }
        return place;
    }

    void check(JsonObject activity) {
        if (activity.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new Refused(413, "MessageSizeTooBig", "Message size too large");
        }
        if (Json.text(activity, "type").isEmpty()) {
            throw new Refused(400, "BadSyntax", "The activity has no type");
        }
        var problems = CardRules.ofMessage(activity);
        if (!problems.isEmpty()) {
            world.complain(problems);
            throw new Refused(400, "BadArgument", String.join("; ", problems));
        }
        if (Json.text(activity, "type").equals("message") && isEmpty(activity)) {
            complain("A message has neither text nor attachment");
        }
    }

    private void complain(String problem) {
        world.complain(List.of(problem));
        throw new Refused(400, "BadSyntax", problem);
    }

    private static boolean isEmpty(JsonObject activity) {
        return Json.text(activity, "text").isBlank()
                && Json.array(activity, "attachments").isEmpty();
    }
}
