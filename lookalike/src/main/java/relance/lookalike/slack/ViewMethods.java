package relance.lookalike.slack;

import com.google.gson.JsonObject;

import relance.lookalike.Json;
import relance.lookalike.Secrets;

import java.util.Locale;
import java.util.Optional;

/// `views.*`: modals and homes.
final class ViewMethods {
    private final World world;
    private final Triggers triggers;

    ViewMethods(World world, Triggers triggers) {
        this.world = world;
        this.triggers = triggers;
    }

    JsonObject open(Call call) {
        var view = view(call, "modal");
        var person = triggers.take(call.required("trigger_id", "invalid_arguments"));
        return shown(show(person, view, false));
    }

    JsonObject push(Call call) {
        var view = view(call, "modal");
        var person = triggers.take(call.required("trigger_id", "invalid_arguments"));
        return shown(show(person, view, true));
    }

    /// Puts a modal on a person's screen, on top of the others or in their place.
    OpenView show(String person, JsonObject view, boolean onTop) {
        var screen = world.screen(person);
        return world.change(() -> {
            if (!onTop) {
                screen.modals.clear();
            }
            if (screen.modals.size() >= Screen.DEEPEST) {
                throw new Refused("push_limit_reached");
            }
            var id = "V" + Secrets.token(10).toUpperCase(Locale.ROOT);
            var rootId = screen.modals.isEmpty() ? id : screen.modals.getFirst().id();
            var before = screen.top().map(OpenView::id).orElse("");
            var opened = OpenView.of(id, view, rootId, before, world.wall.instant());
            screen.modals.add(opened);
            return opened;
        });
    }

    JsonObject update(Call call) {
        var externalId = call.text("external_id");
        var id = externalId.isEmpty() ? call.required("view_id", "invalid_arguments") : "";
        var hash = call.text("hash");
        var found = find(id, externalId).orElseThrow(() -> new Refused("not_found"));
        var view = view(call, found.view().isModal() ? "modal" : "home");
        return shown(
                world.change(() -> {
                    var current =
                            find(id, externalId).orElseThrow(() -> new Refused("not_found")).view();
                    if (!hash.isEmpty() && !hash.equals(current.hash())) {
                        throw new Refused("hash_conflict");
                    }
                    var next = current.showing(view, world.wall.instant());
                    world.screen(found.person()).replace(next);
                    return next;
                }));
    }

    JsonObject publish(Call call) {
        var view = view(call, "home");
        var person = call.required("user_id", "invalid_arguments");
        if (world.person(person).isEmpty()) {
            throw new Refused("user_not_found");
        }
        var hash = call.text("hash");
        var screen = world.screen(person);
        return shown(
                world.change(() -> {
                    var now = world.wall.instant();
                    var before = screen.home;
                    if (!hash.isEmpty() && before.filter(v -> v.hash().equals(hash)).isEmpty()) {
                        throw new Refused("hash_conflict");
                    }
                    var id = "VH" + person.substring(1);
                    var home =
                            before.map(v -> v.showing(view, now))
                                    .orElseGet(() -> OpenView.of(id, view, id, "", now));
                    screen.home = Optional.of(home);
                    return home;
                }));
    }

    private record Found(String person, OpenView view) {}

    private Optional<Found> find(String id, String externalId) {
        return world.read(() -> {
            for (var member : world.people()) {
                var screen = world.screen(member.id());
                for (var view : screen.modals) {
                    if (is(view, id, externalId)) {
                        return Optional.of(new Found(member.id(), view));
                    }
                }
                if (screen.home.filter(v -> is(v, id, externalId)).isPresent()) {
                    return screen.home.map(home -> new Found(member.id(), home));
                }
            }
            return Optional.empty();
        });
    }

    private static boolean is(OpenView view, String id, String externalId) {
        return externalId.isEmpty()
                ? view.id().equals(id)
                : Json.text(view.given(), "external_id").equals(externalId);
    }

    private static JsonObject view(Call call, String type) {
        var view = call.object("view", "invalid_arguments");
        BlockRules.view(view, type);
        return view;
    }

    private JsonObject shown(OpenView view) {
        return Json.of("view", view.toJson(world.team));
    }
}
