package relance.teams.render;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.jspecify.annotations.Nullable;

import relance.chat.ActionRef;

/// What a button or a form carries back: all that is ours is under one key, so that it never meets
/// a field's name.
///
/// @param action an [ActionRef] as it is encoded; empty when it is none of ours
/// @param nonce of the form that was sent; empty for a button
/// @param question to be said yes to first; empty when there is none
public record Carried(String action, String nonce, String question) {
    static final String KEY = "relance";

    private static final String ACTION = "do";
    private static final String NONCE = "nonce";
    private static final String QUESTION = "ask";

    static Carried by(ActionRef action) {
        return with(action, "");
    }

    static Carried with(ActionRef action, String nonce) {
        return new Carried(
                Limits.checked(action.encode(), Limits.BUTTON_VALUE, "a button's value"),
                nonce,
                "");
    }

    Carried asking(String words) {
        return new Carried(action, nonce, words);
    }

    JsonObject write() {
        var ours = new JsonObject();
        ours.addProperty(ACTION, action);
        if (!nonce.isEmpty()) {
            ours.addProperty(NONCE, nonce);
        }
        if (!question.isEmpty()) {
            ours.addProperty(QUESTION, question);
        }
        var data = new JsonObject();
        data.add(KEY, ours);
        return data;
    }

    /// From what anyone may have sent.
    public static Carried read(JsonObject data) {
        return data.get(KEY) instanceof JsonObject ours
                ? new Carried(
                        word(ours.get(ACTION)), word(ours.get(NONCE)), word(ours.get(QUESTION)))
                : new Carried("", "", "");
    }

    private static String word(@Nullable JsonElement element) {
        return element != null && element.isJsonPrimitive() ? element.getAsString() : "";
    }
}
