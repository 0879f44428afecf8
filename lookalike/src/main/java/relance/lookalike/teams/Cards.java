package relance.lookalike.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Walks through Adaptive Cards in the order in which a person reads them.
final class Cards {
    static final String TYPE = "application/vnd.microsoft.card.adaptive";

    /// Under which keys an element keeps others.
    private static final List<String> INSIDE =
            List.of("body", "items", "columns", "rows", "cells", "pages", "actions");

    private static final Set<String> KNOWN =
            Set.of(
                    "AdaptiveCard",
                    "TextBlock",
                    "RichTextBlock",
                    "FactSet",
                    "Image",
                    "ImageSet",
                    "Media",
                    "Container",
                    "ColumnSet",
                    "Column",
                    "ActionSet",
                    "Table",
                    "TableRow",
                    "TableCell",
                    "Badge",
                    "Icon",
                    "CodeBlock",
                    "CompoundButton",
                    "Rating",
                    "ProgressBar",
                    "ProgressRing",
                    "Carousel",
                    "CarouselPage");

    private Cards() {}

    /// The contents of an activity's adaptive cards.
    static List<JsonObject> of(JsonObject activity) {
        return Json.objects(Json.array(activity, "attachments")).stream()
                .filter(attachment -> Json.text(attachment, "contentType").equals(TYPE))
                .map(attachment -> Json.object(attachment, "content"))
                .toList();
    }

    static String type(JsonObject element) {
        return Json.text(element, "type");
    }

    static boolean isAction(JsonObject element) {
        return type(element).startsWith("Action.");
    }

    static boolean isInput(JsonObject element) {
        return type(element).startsWith("Input.");
    }

    /// What stands directly inside, hidden things left out; the card behind an Action.ShowCard is
    /// not inside.
    static List<JsonObject> children(JsonObject element) {
        var children = new ArrayList<JsonObject>();
        if (!isKnown(element) && element.get("fallback") instanceof JsonObject fallback) {
            children.add(fallback);
        } else {
            for (var key : INSIDE) {
                children.addAll(Json.objects(Json.array(element, key)));
            }
            if (element.get("selectAction") instanceof JsonObject action) {
                children.add(action);
            }
        }
        children.removeIf(child -> Json.text(child, "isVisible").equals("false"));
        return children;
    }

    private static boolean isKnown(JsonObject element) {
        var type = type(element);
        // Columns, rows and cells may leave their type out.
        return type.isEmpty()
                || KNOWN.contains(type)
                || isAction(element)
                || isInput(element)
                || type.startsWith("Chart.");
    }

    /// The element and all that is in it.
    static Stream<JsonObject> all(JsonObject element) {
        return Stream.concat(Stream.of(element), children(element).stream().flatMap(Cards::all));
    }

    /// Its actions that have a title, those behind an Action.ShowCard left out.
    static List<JsonObject> actions(JsonObject element) {
        return all(element)
                .filter(Cards::isAction)
                .filter(action -> !Json.text(action, "title").isEmpty())
                .toList();
    }

    static List<JsonObject> inputs(JsonObject card) {
        return all(card).filter(Cards::isInput).toList();
    }

    /// The action with this title; what a ShowCard hides is found too, after all else.
    static Optional<JsonObject> action(JsonObject card, String title) {
        var shown = actions(card);
        return shown.stream()
                .filter(action -> Json.text(action, "title").equals(title))
                .findFirst()
                .or(() ->
                        shown.stream()
                                .filter(action -> action.has("card"))
                                .flatMap(action ->
                                        action(Json.object(action, "card"), title).stream())
                                .findFirst());
    }

    /// The action with this title that stands nearest to these words.
    static Optional<JsonObject> beside(
            JsonObject element, String words, String title, Reading reading) {
        for (var child : children(element)) {
            var found = beside(child, words, title, reading);
            if (found.isPresent()) {
                return found;
            }
        }
        var all = all(element).toList();
        int at = 0;
        while (at < all.size()
                && (isAction(all.get(at)) || !reading.own(all.get(at)).contains(words))) {
            at++;
        }
        if (at == all.size()) {
            return Optional.empty();
        }
        var before = all.subList(0, at).reversed().stream();
        var after = all.subList(at, all.size()).stream();
        return Stream.concat(after, before)
                .filter(Cards::isAction)
                .filter(action -> Json.text(action, "title").equals(title))
                .findFirst();
    }

    /// The card as a client shows it that does not know Action.Execute.
    static JsonObject forOldClient(JsonObject card) {
        return (JsonObject) withoutExecute(card);
    }

    private static JsonElement withoutExecute(JsonElement element) {
        if (element instanceof JsonArray array) {
            var kept = new JsonArray();
            for (var item : array) {
                if (!(item instanceof JsonObject object && type(object).equals("Action.Execute"))) {
                    kept.add(withoutExecute(item));
                } else if (object.get("fallback") instanceof JsonObject fallback) {
                    kept.add(withoutExecute(fallback));
                }
            }
            return kept;
        }
        if (element instanceof JsonObject object) {
            var copy = new JsonObject();
            object.entrySet()
                    .forEach(entry -> copy.add(entry.getKey(), withoutExecute(entry.getValue())));
            return copy;
        }
        return element;
    }
}
