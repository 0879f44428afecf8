package relance.lookalike.teams;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.jspecify.annotations.Nullable;

import relance.lookalike.Json;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people write and press, as the activities that Teams sends for it.
final class Gestures {
    private final World world;
    private final Activities activities;
    private final BotLine line;
    private final Invokes invokes;
    private final Dialogs dialogs;

    Gestures(World world, Activities activities, BotLine line, Invokes invokes, Dialogs dialogs) {
        this.world = world;
        this.activities = activities;
        this.line = line;
        this.invokes = invokes;
        this.dialogs = dialogs;
    }

    /// Writes to the bot: alone with it as typed, elsewhere with its name in front.
    Answer say(Person person, Place place, String root, String typed) {
        var hears =
                world.change(() -> {
                    place.blocked = false;
                    return place.hearsBot();
                });
        if (!hears) {
            post(person, place, root, draft(person, place, root, typed));
            return Answer.NOTHING_SENT;
        }
        var draft = draft(person, place, root, typed);
        var message = post(person, place, root, draft);
        draft.addProperty("id", message.id);
        var thread = activities.in(place, message.thread(), person, "message");
        draft.add("conversation", thread.get("conversation"));
        if (!root.isEmpty()) {
            draft.addProperty("replyToId", root);
        }
        return line.send(draft);
    }

    private Message post(Person person, Place place, String root, JsonObject activity) {
        return world.post(place, root, person.id(), "", activity);
    }

    /// Writes a message that does not concern the bot.
    Message write(Person person, Place place, String root, String html) {
        return post(
                person,
                place,
                root,
                Json.of("type", "message", "text", html, "textFormat", "html"));
    }

    /// The message as it would be sent; its id is not one of the place yet.
    JsonObject draft(Person person, Place place, String root, String typed) {
        var mentioned = new LinkedHashSet<String>();
        var text = mentioned(typed, mentioned);
        if (place.kind != Place.Kind.PERSONAL && !mentioned.contains(world.settings.botId())) {
            mentioned.add(world.settings.botId());
            text = "<at>" + world.settings.botName() + "</at> " + text;
        }
        var activity = activities.withClient(activities.in(place, root, person, "message"), person);
        activity.addProperty("textFormat", "plain");
        activity.addProperty("text", text);
        var entities = Json.array(activity, "entities");
        mentioned.forEach(id -> entities.add(mention(id)));
        var html = Html.of(activity, world::nameOf);
        activity.add(
                "attachments",
                Json.list(List.of(Json.of("contentType", "text/html", "content", html.body()))));
        return activity;
    }

    private JsonObject mention(String id) {
        var name = world.nameOf(id);
        return Json.of(
                "type",
                "mention",
                "mentioned",
                Json.of("id", id, "name", name),
                "text",
                "<at>" + name + "</at>");
    }

    private String mentioned(String typed, Set<String> ids) {
        var names =
                Stream.concat(
                                Stream.of(world.settings.botName()),
                                world.people().stream().map(Person::name))
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        var pattern = Pattern.compile("(?<![\\p{L}\\p{N}])@(" + names + ")(?![\\p{L}\\p{N}])");
        return pattern.matcher(typed)
                .replaceAll(match -> {
                    var name = match.group(1);
                    var isBot = name.equals(world.settings.botName());
                    ids.add(isBot ? world.settings.botId() : world.person(name).id());
                    return Matcher.quoteReplacement("<at>" + name + "</at>");
                });
    }

    /// Presses a button of a message as it was seen.
    Answer press(Person person, MessageView seen, JsonObject action) {
        var place = world.place(seen.place()).orElseThrow();
        var spot = new Invokes.Spot(place, seen.threadRoot(), Optional.of(seen.id()));
        return switch (Cards.type(action)) {
            case "Action.Execute" -> invokes.execute(person, spot, action, "manual");
            case "Action.Submit" -> submit(person, spot, action);
            // It opens a part of the card or a page; the bot never hears of it.
            default -> Answer.NOTHING_SENT;
        };
    }

    private Answer submit(Person person, Invokes.Spot spot, JsonObject action) {
        var teams = Json.object(Json.object(action, "data"), "msteams");
        switch (Json.text(teams, "type")) {
            case "task/fetch":
                return dialogs.fetch(person, spot, action);
            case "imBack":
                return say(person, spot.place(), spot.root(), Json.text(teams, "value"));
            case "messageBack":
                return back(person, spot, Json.text(teams, "text"), teams.get("value"));
            default:
                return back(person, spot, "", action.get("data"));
        }
    }

    /// A message to the bot that is not written into the place.
    private Answer back(
            Person person, Invokes.Spot spot, String text, @Nullable JsonElement value) {
        var activity = activities.in(spot.place(), spot.root(), person, "message");
        activities.withClient(activity, person);
        if (!text.isEmpty()) {
            activity.addProperty("text", text);
        }
        activity.add("value", value == null ? new JsonObject() : value);
        spot.replyTo().ifPresent(id -> activity.addProperty("replyToId", id));
        return line.send(activity);
    }

    /// Asks the bot for this person's own view of a card, as Teams does by itself on display.
    Answer refresh(Person person, MessageView seen) {
        var place = world.place(seen.place()).orElseThrow();
        var spot = new Invokes.Spot(place, seen.threadRoot(), Optional.of(seen.id()));
        var action = Json.object(Json.object(seen.card(), "refresh"), "action");
        return Cards.isAction(action)
                ? invokes.execute(person, spot, action, "automatic")
                : Answer.NOTHING_SENT;
    }

    Answer messageAction(Person person, MessageView seen, String commandId) {
        var place = world.place(seen.place()).orElseThrow();
        var spot = new Invokes.Spot(place, seen.threadRoot(), Optional.empty());
        var payload =
                world.read(() ->
                        dialogs.payload(commandId, place, place.find(seen.id()).orElseThrow()));
        return dialogs.fetchForMessage(person, spot, payload);
    }

    /// An invoke that no bot has heard of.
    Answer invoke(Person person, Place place, String name, JsonObject value) {
        return invokes.send(person, new Invokes.Spot(place, "", Optional.empty()), name, value);
    }
}
