package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A message as the HTML that Teams keeps: mentions numbered, in the order of `mentioned` ids.
record Html(String body, List<String> mentioned) {
    static Html of(JsonObject activity, UnaryOperator<String> names) {
        var text = Json.text(activity, "text");
        var isHtml = Json.text(activity, "textFormat").equals("html");
        var body = isHtml ? text : escaped(text);
        var mentioned = new ArrayList<String>();
        for (var entity : Reading.mentions(activity, new JsonObject())) {
            var id = Json.text(Json.object(entity, "mentioned"), "id");
            var given = Json.text(entity, "text");
            var numbered = "<at id=\"" + mentioned.size() + "\">" + names.apply(id) + "</at>";
            body = body.replace(isHtml ? given : escaped(given), numbered);
            mentioned.add(id);
        }
        return new Html(isHtml ? body : "<div>" + body + "</div>", List.copyOf(mentioned));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
