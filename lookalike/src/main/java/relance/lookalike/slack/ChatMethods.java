package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.net.URI;

/// `chat.*`: messages of the bot.
final class ChatMethods {
    private static final int CUT_AT = 40_000;
    private static final int LONGEST_UPDATE = 4_000;
    private final World world;
    private final Pace pace;
    private final Places places;
    private final URI address;
    private final Echoes echoes;

    ChatMethods(World world, Pace pace, Places places, URI address, Echoes echoes) {
        this.world = world;
        this.pace = pace;
        this.places = places;
        this.address = address;
        this.echoes = echoes;
    }

    JsonObject postMessage(Call call) {
        var place = places.writable(call.required("channel", "channel_not_found"));
        pace.message(place.id);
        var blocks = content(call);
        var message = post(place, call, blocks, "");
        echoes.posted(place, message);
        return Json.of(
                "channel", place.id, "ts", message.ts(), "message", Shapes.message(world, message));
    }

    JsonObject postEphemeral(Call call) {
        var place = places.writable(call.required("channel", "channel_not_found"));
        var person = call.required("user", "user_not_found");
        if (world.person(person).isEmpty()) {
            throw new Refused("user_not_found");
        }
        if (!world.read(() -> place.members.contains(person))) {
            throw new Refused("user_not_in_channel");
        }
        var message = post(place, call, content(call), person);
        return Json.of("message_ts", message.ts());
    }

    private Message post(Place place, Call call, JsonArray blocks, String onlyFor) {
        var text = call.text("text");
        return world.post(
                place,
                world.team.botUserId(),
                text.substring(0, Math.min(CUT_AT, text.length())),
                blocks,
                call.text("thread_ts"),
                onlyFor,
                call.has("metadata")
                        ? call.object("metadata", "invalid_metadata_format")
                        : new JsonObject());
    }

    JsonObject update(Call call) {
        var place = places.known(call.required("channel", "channel_not_found"));
        var message = own(place, call.required("ts", "message_not_found"), "cant_update_message");
        if (place.archived) {
            throw new Refused("is_inactive");
        }
        pace.update();
        var text = call.text("text");
        if (text.codePointCount(0, text.length()) > LONGEST_UPDATE) {
            throw new Refused("msg_too_long");
        }
        var blocks = Blocks.named(content(call));
        var changed = message.saying(text, blocks, true);
        world.change(() -> {
            place.replace(changed);
            return changed;
        });
        echoes.changed(place, message, changed);
        return Json.of(
                "channel",
                place.id,
                "ts",
                message.ts(),
                "text",
                text,
                "message",
                Shapes.message(world, changed));
    }

    JsonObject delete(Call call) {
        var place = places.known(call.required("channel", "channel_not_found"));
        var message = own(place, call.required("ts", "message_not_found"), "cant_delete_message");
        world.change(() -> {
            place.remove(message.ts());
            return message;
        });
        return Json.of("channel", place.id, "ts", message.ts());
    }

    JsonObject getPermalink(Call call) {
        var place = places.known(call.required("channel", "channel_not_found"));
        var ts = call.required("message_ts", "message_not_found");
        if (world.read(() -> place.find(ts)).isEmpty()) {
            throw new Refused("message_not_found");
        }
        var path = "archives/" + place.id + "/p" + ts.replace(".", "");
        return Json.of("channel", place.id, "permalink", address.resolve(path).toString());
    }

    private Message own(Place place, String ts, String errorIfNot) {
        var message =
                world.read(() -> place.find(ts))
                        .filter(m -> !m.isEphemeral())
                        .orElseThrow(() -> new Refused("message_not_found"));
        if (!message.user().equals(world.team.botUserId())) {
            throw new Refused(errorIfNot);
        }
        return message;
    }

    private static JsonArray content(Call call) {
        var blocks = call.blocks();
        if (blocks.isEmpty() && call.text("text").isEmpty()) {
            throw new Refused("no_text");
        }
        BlockRules.message(blocks);
        return blocks;
    }
}
