package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Dialogs on people's screens: opened by a button or a message action, redrawn or closed by what
/// the bot answers.
final class Dialogs {
    private static final JsonObject CONTEXT = Json.of("theme", "default");
    private final World world;
    private final Invokes invokes;

    Dialogs(World world, Invokes invokes) {
        this.world = world;
        this.invokes = invokes;
    }

    /// A button that wants a dialog was pressed.
    Answer fetch(Person person, Invokes.Spot spot, JsonObject action) {
        var value = Json.of("data", Json.object(action, "data"), "context", CONTEXT);
        var answer = invokes.send(person, spot, "task/fetch", value);
        return followed(person, frame(spot, Optional.empty()), answer, true);
    }

    /// A message action was chosen; `payload` says which, and holds the message.
    Answer fetchForMessage(Person person, Invokes.Spot spot, JsonObject payload) {
        var value = payload.deepCopy();
        value.add("context", CONTEXT);
        var answer = invokes.send(person, spot, "composeExtension/fetchTask", value);
        return followed(person, frame(spot, Optional.of(payload)), answer, true);
    }

    private static Screen.Dialog frame(Invokes.Spot spot, Optional<JsonObject> payload) {
        var empty = new JsonObject();
        return new Screen.Dialog("", empty, spot.place().id, spot.root(), spot.replyTo(), payload);
    }

    /// Fills in and sends the open dialog by this button, or by its first that sends.
    Answer press(Person person, Optional<String> title, Map<String, String> typed) {
        var dialog = open(person);
        var action = title.flatMap(t -> Cards.action(dialog.card(), t)).or(() -> primary(dialog));
        if (action.isEmpty()
                || title.filter(t -> !t.equals(Json.text(action.get(), "title"))).isPresent()) {
            throw new NoSuchElementException(
                    "No button " + title.orElse("that sends") + " in " + dialog.title());
        }
        if (!Cards.type(action.get()).equals("Action.Submit")) {
            return Answer.NOTHING_SENT;
        }
        return send(person, dialog, action.get(), typed);
    }

    private static Optional<JsonObject> primary(Screen.Dialog dialog) {
        var sending =
                Cards.actions(dialog.card()).stream()
                        .filter(action -> Cards.type(action).equals("Action.Submit"))
                        .toList();
        return sending.stream()
                .filter(Dialogs::takesInputs)
                .findFirst()
                .or(() -> sending.stream().findFirst());
    }

    private static boolean takesInputs(JsonObject action) {
        return !Json.text(action, "associatedInputs").equalsIgnoreCase("none");
    }

    private Answer send(
            Person person, Screen.Dialog dialog, JsonObject action, Map<String, String> typed) {
        var inputs = new Inputs(world, dialog.card());
        var filled = inputs.filled(typed);
        var data = Json.object(action, "data").deepCopy();
        if (takesInputs(action)) {
            var problems = inputs.problems(filled);
            if (!problems.isEmpty()) {
                return Answer.NOTHING_SENT.with(problems);
            }
            filled.forEach(data::addProperty);
        }
        var value = dialog.payload().map(JsonObject::deepCopy).orElseGet(JsonObject::new);
        value.add("data", data);
        value.add("context", CONTEXT);
        var name = dialog.payload().isPresent() ? "composeExtension/submitAction" : "task/submit";
        return followed(person, dialog, invokes.send(person, spot(dialog), name, value), false);
    }

    private Invokes.Spot spot(Screen.Dialog dialog) {
        var place = world.place(dialog.placeId()).orElseThrow();
        return new Invokes.Spot(place, dialog.root(), dialog.replyTo());
    }

    private Answer followed(Person person, Screen.Dialog from, Answer answer, boolean isNew) {
        if (answer.status() < 200 || answer.status() >= 300) {
            return answer;
        }
        var task = Json.object(answer.json(), "task");
        var type = Json.text(task, "type");
        if (type.equals("continue")) {
            return shown(person, from, Json.object(task, "value"), answer, isNew);
        }
        if (isNew && !type.equals("message")) {
            return answer.with(Map.of("task", "The bot opened no dialog"));
        }
        show(person, Optional.empty());
        if (type.equals("message")) {
            invokes.note(person, spot(from), Json.text(task, "value"));
        }
        return answer;
    }

    private Answer shown(
            Person person, Screen.Dialog from, JsonObject value, Answer answer, boolean isNew) {
        var attachment = Json.object(value, "card");
        var card = Json.object(attachment, "content");
        var problems = CardRules.ofDialog(card);
        if (!Json.text(attachment, "contentType").equals(Cards.TYPE)) {
            problems.add("A dialog's card has no contentType " + Cards.TYPE);
        }
        if (!problems.isEmpty()) {
            world.complain(problems);
            return answer.with(Map.of("card", String.join("; ", problems)));
        }
        var dialog = from.with(Json.text(value, "title"), card);
        show(person, Optional.of(dialog));
        return isNew ? answer : answer.with(DialogView.of(world, person, dialog).errors());
    }

    private void show(Person person, Optional<Screen.Dialog> dialog) {
        world.change(() -> world.screen(person.id()).dialog = dialog);
    }

    /// Closes without a word to the bot, as Teams does.
    void cancel(Person person) {
        open(person);
        show(person, Optional.empty());
    }

    private Screen.Dialog open(Person person) {
        return world.read(() -> world.screen(person.id()).dialog)
                .orElseThrow(() -> new NoSuchElementException("No dialog is open"));
    }

    /// What a message action tells of its message.
    JsonObject payload(String commandId, Place place, Message message) {
        var from =
                message.author.equals(world.settings.botId())
                        ? Json.of(
                                "application",
                                Json.of(
                                        "applicationIdentityType",
                                        "bot",
                                        "id",
                                        world.settings.appId(),
                                        "displayName",
                                        world.settings.botName()))
                        : Json.of("user", user(message.author));
        var content = Html.of(message.activity, world::nameOf);
        var payload =
                Json.of(
                        "id",
                        message.id,
                        "replyToId",
                        message.root.isEmpty() ? null : message.root,
                        "createdDateTime",
                        message.at.toString(),
                        "linkToMessage",
                        "https://teams.microsoft.com/l/message/" + place.id + "/" + message.id,
                        "from",
                        from,
                        "body",
                        Json.of("contentType", "html", "content", content.body()),
                        "attachments",
                        Json.array(message.activity, "attachments"),
                        "mentions",
                        content.mentioned().stream().map(this::mention).toList(),
                        "reactions",
                        List.of());
        return Json.of(
                "commandId", commandId, "commandContext", "message", "messagePayload", payload);
    }

    private JsonObject mention(String id) {
        return Json.of("mentionText", world.nameOf(id), "mentioned", Json.of("user", user(id)));
    }

    private JsonObject user(String id) {
        var objectId = world.find(id).map(Person::aadObjectId).orElse(id);
        return Json.of(
                "userIdentityType", "aadUser", "id", objectId, "displayName", world.nameOf(id));
    }
}
