package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import relance.lookalike.Json;

/// Shows what the bot answered to a slash command, or that it failed.
final class CommandAnswers {
    private final World world;
    private final ResponseUrls responseUrls;

    CommandAnswers(World world, ResponseUrls responseUrls) {
        this.world = world;
        this.responseUrls = responseUrls;
    }

    void show(Person person, String slash, Place place, Answer answer) {
        if (answer.status() != 200) {
            var error = answer.status() == 0 ? answer.body() : "dispatch_failed";
            failed(person, place, slash + " failed with the error \"" + error + "\"");
            return;
        }
        if (answer.body().isBlank()) {
            return;
        }
        try {
            var origin = new ResponseUrls.Origin(place, person.id(), "");
            responseUrls.perform(origin, new Call(slash, content(answer.body())));
        } catch (Refused refused) {
            failed(person, place, slash + " failed with the error \"" + refused.error + "\"");
        }
    }

    private void failed(Person person, Place place, String text) {
        var nothing = new JsonObject();
        world.post(place, UserMethods.SLACKBOT, text, new JsonArray(), "", person.id(), nothing);
    }

    private static JsonObject content(String body) {
        try {
            if (Json.parse(body) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException e) {
            // Not JSON, so it is the text itself.
        }
        return Json.of("text", body);
    }
}
