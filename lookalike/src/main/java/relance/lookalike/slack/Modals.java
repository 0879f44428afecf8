package relance.lookalike.slack;

import relance.lookalike.Json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// One person's stack of modals: filled in, used, sent and cancelled.
final class Modals {
    private final Edge edge;
    private final World world;
    private final String id;

    Modals(Edge edge, String id) {
        this.edge = edge;
        this.world = edge.world();
        this.id = id;
    }

    Optional<OpenView> top() {
        return world.read(() -> world.screen(id).top());
    }

    OpenView open() {
        return top().orElseThrow(() -> new NoSuchElementException("No modal is open"));
    }

    /// The modal with this id, while it is on top.
    OpenView open(String viewId) {
        return top().filter(view -> view.id().equals(viewId))
                .orElseThrow(() -> new NoSuchElementException("That form is closed"));
    }

    Answer submit(OpenView view, Map<String, List<String>> chosen) {
        var filled = edge.submissions().fill(view, chosen);
        return edge.submissions().send(person(), filled);
    }

    /// Uses an element of a modal; what was chosen elsewhere in it goes along.
    Answer use(OpenView view, String key, List<String> option, Map<String, List<String>> chosen) {
        var element = Submissions.element(view, key);
        var all = new LinkedHashMap<>(chosen);
        if (view.values().has(element.blockId())) {
            all.put(element.actionId(), option);
        }
        var filled = edge.submissions().fill(view, all);
        world.change(() -> {
            world.screen(id).replace(filled);
            return filled;
        });
        return use(filled, key, option);
    }

    /// Uses an element of a modal or of the home as it stands.
    Answer use(OpenView view, String key, List<String> option) {
        var element = Submissions.element(view, key);
        return edge.gestures().use(person(), view, Actions.of(world, element, option));
    }

    /// What a script gives for the fields, cut into single values.
    static Map<String, List<String>> cut(OpenView view, Map<String, String> values) {
        var chosen = new LinkedHashMap<String, List<String>>();
        values.forEach((key, value) -> {
            var element = Submissions.element(view, key).json();
            chosen.put(key, Inputs.cut(element, value));
        });
        return chosen;
    }

    Answer cancel() {
        var view = open();
        boolean clears = Json.flag(view.given(), "clear_on_close");
        edge.submissions().close(person(), view);
        if (clears) {
            world.change(() -> {
                world.screen(id).modals.clear();
                return view;
            });
        }
        return edge.gestures().close(person(), view, clears);
    }

    private Person person() {
        return world.person(id).orElseThrow();
    }
}
