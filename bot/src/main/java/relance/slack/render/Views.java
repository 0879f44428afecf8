package relance.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.chat.Card;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Text;
import relance.text.Characters;
import relance.text.Reader;
import relance.text.Wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Forms as Slack's modals, and the home tab.
public final class Views {
    static final String FORM = "form";

    private Views() {}

    /// @param privateMetadata comes back with the sent form; at most 3,000 characters
    public static JsonObject modal(
            Form form, Reader reader, Wording wording, Names names, String privateMetadata) {
        var pen = new Pen(reader, wording, names);
        var inputs = new Inputs(pen);
        var blocks = new JsonArray();
        form.intro()
                .map(pen::mrkdwn)
                .filter(intro -> !intro.isBlank())
                .ifPresent(intro -> blocks.add(Blocks.section(intro)));
        form.fields().forEach(field -> blocks.add(inputs.block(field)));

        var modal = new JsonObject();
        modal.addProperty("type", "modal");
        modal.addProperty("callback_id", FORM);
        modal.add("title", pen.plain(form.title(), Limits.VIEW_WORD));
        modal.add("submit", pen.plain(form.send(), Limits.VIEW_WORD));
        modal.add("close", pen.plain(Text.said("text.close"), Limits.VIEW_WORD));
        modal.addProperty(
                "private_metadata",
                Limits.checked(privateMetadata, Limits.METADATA, "private metadata"));
        modal.add("blocks", blocks);
        return modal;
    }

    public static JsonObject home(Card card, Reader reader, Wording wording, Names names) {
        var home = new JsonObject();
        home.addProperty("type", "home");
        home.add(
                "blocks", Blocks.blocks(card, new Pen(reader, wording, names), Limits.HOME_BLOCKS));
        return home;
    }

    /// The answer to a sent form that says beside each field what is wrong; what belongs to no
    /// field stands at the first.
    public static JsonObject errors(
            Map<String, Text> problems, Form form, Reader reader, Wording wording, Names names) {
        var pen = new Pen(reader, wording, names);
        var places = form.fields().stream().map(Field::name).toList();
        if (places.isEmpty() || problems.isEmpty()) {
            throw new IllegalArgumentException("nothing to say, or no field to say it at");
        }
        var said = new LinkedHashMap<String, String>();
        for (var place : places) {
            var problem = problems.get(place);
            if (problem != null) {
                said.put(place, pen.words(problem));
            }
        }
        for (var problem : new TreeMap<>(problems).entrySet()) {
            if (!places.contains(problem.getKey())) {
                var words = pen.words(problem.getValue());
                said.merge(places.getFirst(), words, (a, b) -> a + " " + b);
            }
        }

        var errors = new JsonObject();
        said.forEach(
                (place, words) -> errors.addProperty(place, Characters.cut(words, Limits.LABEL)));
        var answer = new JsonObject();
        answer.addProperty("response_action", "errors");
        answer.add("errors", errors);
        return answer;
    }
}
