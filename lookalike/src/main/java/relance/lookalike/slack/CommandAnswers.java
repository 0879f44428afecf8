package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/// Shows what the bot answered to a slash command, or that it failed.
final class CommandAnswers {
    private final Workspace workspace;
    private final ResponseUrls responseUrls;

    CommandAnswers(Workspace workspace, ResponseUrls responseUrls) {
        this.workspace = workspace;
        this.responseUrls = responseUrls;
    }

    void show(Member person, String slash, Conversation place, Answer answer) {
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

    private void failed(Member person, Conversation place, String text) {
        var nothing = new JsonObject();
        workspace.post(
                place, UserMethods.SLACKBOT, text, new JsonArray(), "", person.id(), nothing);
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
