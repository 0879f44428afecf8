package relance.slack.render;

import com.google.gson.JsonObject;

import relance.chat.Text;
import relance.text.Characters;
import relance.text.Reader;
import relance.text.Wording;

/// Writes our text for one reader as Slack's text objects.
record Pen(Reader reader, Wording wording, Names names) {

    Mrkdwn mrkdwn(Text text) {
        return Mrkdwn.of(wording.pieces(text, reader), reader, names);
    }

    /// Words only, on one line; not escaped.
    String words(Text text) {
        return Characters.oneLine(wording.plain(text, reader, names::name, names::placeName));
    }

    JsonObject plain(Text text, int most) {
        var words = Characters.cut(words(text), most);
        var object = new JsonObject();
        object.addProperty("type", "plain_text");
        // Slack takes no empty text.
        object.addProperty("text", words.isBlank() ? "…" : words);
        object.addProperty("emoji", true);
        return object;
    }

    static JsonObject text(Mrkdwn text) {
        var object = new JsonObject();
        object.addProperty("type", "mrkdwn");
        object.addProperty("text", text.isBlank() ? "…" : text.cut(Limits.TEXT).written());
        // Else Slack makes links and mentions of its own out of what looks like one.
        object.addProperty("verbatim", true);
        return object;
    }
}
