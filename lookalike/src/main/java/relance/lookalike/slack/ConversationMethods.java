package relance.lookalike.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import relance.lookalike.Json;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// `conversations.*`: places and who is in them.
final class ConversationMethods {
    private final World world;
    private final Places places;

    ConversationMethods(World world, Places places) {
        this.world = world;
        this.places = places;
    }

    JsonObject open(Call call) {
        if (call.has("channel")) {
            var place = places.known(call.text("channel"));
            return Json.of("channel", Json.of("id", place.id));
        }
        var people = call.required("users", "users_list_not_supplied").split(",", -1);
        if (people.length > 8) {
            throw new Refused("too_many_users");
        }
        if (people.length > 1) {
            throw new Refused("method_not_supported_for_channel_type");
        }
        var place = places.direct(people[0].strip());
        var shape =
                call.flag("return_im")
                        ? world.read(() -> Shapes.channel(world, place))
                        : Json.of("id", place.id);
        return Json.of("no_op", true, "already_open", true, "channel", shape);
    }

    JsonObject info(Call call) {
        var place = places.known(call.required("channel", "channel_not_found"));
        return Json.of("channel", world.read(() -> Shapes.channel(world, place)));
    }

    JsonObject members(Call call) {
        var place = places.known(call.required("channel", "channel_not_found"));
        var ids = world.read(() -> place.members.stream().map(JsonPrimitive::new).toList());
        return Pages.page(call, "members", ids);
    }

    JsonObject list(Call call) {
        return listed(call, place -> place.kind == Place.Kind.PUBLIC || hasBot(place));
    }

    JsonObject ofBot(Call call) {
        return listed(call, this::hasBot);
    }

    private JsonObject listed(Call call, Predicate<Place> included) {
        var types =
                call.text("types").isEmpty()
                        ? List.of("public_channel")
                        : Arrays.stream(call.text("types").split(",", -1))
                                .map(String::strip)
                                .toList();
        var skipsArchived = call.flag("exclude_archived");
        var shapes =
                world.read(() ->
                        world.places().stream()
                                .filter(place -> types.contains(type(place)))
                                .filter(place -> !(skipsArchived && place.archived))
                                .filter(included)
                                .map(place -> Shapes.channel(world, place))
                                .toList());
        return Pages.page(call, "channels", shapes);
    }

    private static String type(Place place) {
        return switch (place.kind) {
            case PUBLIC -> "public_channel";
            case PRIVATE -> "private_channel";
            case DIRECT -> "im";
        };
    }

    private boolean hasBot(Place place) {
        return place.members.contains(world.team.botUserId());
    }
}
