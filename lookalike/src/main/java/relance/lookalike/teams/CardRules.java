package relance.lookalike.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What Teams minds in cards, as sentences; `inDialog` tells a dialog's card from a message's.
final class CardRules {
    private static final int MOST_ACTIONS = 6;
    private final boolean inDialog;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> inputs = new HashSet<>();

    private CardRules(boolean inDialog) {
        this.inDialog = inDialog;
    }

    /// The problems of a message with its cards.
    static List<String> ofMessage(JsonObject activity) {
        var rules = new CardRules(false);
        rules.texts(activity);
        for (var attachment : Json.objects(Json.array(activity, "attachments"))) {
            if (Json.text(attachment, "contentType").isEmpty()) {
                rules.add("An attachment has no contentType");
            }
        }
        Cards.of(activity).forEach(rules::card);
        return rules.problems;
    }

    /// The problems of the card of a dialog.
    static List<String> ofDialog(JsonObject card) {
        var rules = new CardRules(true);
        rules.texts(card);
        rules.card(card);
        return rules.problems;
    }

    private void add(String problem) {
        problems.add(problem);
    }

    private void card(JsonObject card) {
        if (!Cards.type(card).equals("AdaptiveCard")) {
            add("A card's type is not AdaptiveCard but \"" + Cards.type(card) + "\"");
        }
        if (Json.text(card, "version").isEmpty()) {
            add("A card has no version");
        }
        inside(card);
        var primary =
                Cards.actions(card).stream()
                        .filter(action -> !Json.text(action, "mode").equals("secondary"))
                        .toList();
        if (primary.size() > MOST_ACTIONS) {
            add("A card has " + primary.size() + " actions that are not secondary");
        }
    }

    private void inside(JsonObject element) {
        for (var entry : element.entrySet()) {
            var key = entry.getKey();
            if (entry.getValue() instanceof JsonArray array) {
                for (var child : Json.objects(array)) {
                    child(key, child);
                }
            } else if (entry.getValue() instanceof JsonObject child && key.equals("selectAction")) {
                action(child, false);
            }
        }
    }

    private void child(String key, JsonObject child) {
        switch (key) {
            case "actions" -> action(child, true);
            case "body", "items" -> {
                if (Cards.type(child).isEmpty()) {
                    add("An element has no type: " + child);
                }
                element(child);
            }
            case "columns", "rows", "cells", "pages" -> inside(child);
            default -> {
                // Facts, choices, entities and the like.
            }
        }
    }

    private void element(JsonObject element) {
        if (Cards.type(element).equals("ActionSet") && Json.array(element, "actions").isEmpty()) {
            add("An ActionSet is empty");
        }
        if (Cards.isInput(element)) {
            input(element);
        }
        inside(element);
    }

    private void input(JsonObject input) {
        var id = Json.text(input, "id");
        if (!inDialog) {
            add("A message holds the input \"" + id + "\"");
        }
        if (id.isEmpty()) {
            add("An input has no id: " + input);
        } else if (!inputs.add(id)) {
            add("Two inputs have the id \"" + id + "\"");
        }
    }

    private void action(JsonObject action, boolean isButton) {
        if (!Cards.isAction(action)) {
            add("An action has the type \"" + Cards.type(action) + "\"");
        }
        if (isButton && Json.text(action, "title").isEmpty()) {
            add("An action has no title: " + action);
        }
        if (inDialog && Cards.type(action).equals("Action.Execute")) {
            add("A dialog holds the Action.Execute \"" + Json.text(action, "title") + "\"");
        }
        if (Cards.type(action).equals("Action.ShowCard")) {
            card(Json.object(action, "card"));
        }
    }

    /// Characters of the private use area are somebody's placeholders that were never filled.
    private void texts(JsonElement element) {
        switch (element) {
            case JsonObject object -> object.asMap().values().forEach(this::texts);
            case JsonArray array -> array.forEach(this::texts);
            default -> {
                var text = element.isJsonPrimitive() ? element.getAsString() : "";
                if (text.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF)) {
                    add("A text holds a private-use character: " + text);
                }
            }
        }
    }
}
