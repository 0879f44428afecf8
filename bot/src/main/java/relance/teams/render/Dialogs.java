package relance.teams.render;

import com.google.gson.JsonObject;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Forms as the card of a dialog.
public final class Dialogs {
    private final Pen pen;
    private final Mentions mentions;
    private final Paragraphs paragraphs;

    private Dialogs(Pen pen) {
        this.pen = pen;
        this.mentions = new Mentions(pen.names());
        this.paragraphs = new Paragraphs(pen, mentions);
    }

    /// @param problems by field name, each shown at its field; what belongs to no field is at the
    ///   top
    /// @param nonce comes back with the sent form
    public static JsonObject form(Form form, Map<String, Text> problems, String nonce, Pen pen) {
        return new Dialogs(pen).draw(form, problems, nonce);
    }

    public static String title(Form form, Pen pen) {
        return pen.title(form.title(), Limits.FORM_TITLE);
    }

    private JsonObject draw(Form form, Map<String, Text> problems, String nonce) {
        var body = new ArrayList<JsonObject>();
        var fields = form.fields().stream().map(Field::name).toList();
        new TreeMap<>(problems)
                .forEach((field, problem) -> {
                    if (!fields.contains(field)) {
                        body.addAll(problem(problem));
                    }
                });
        form.intro()
                .ifPresent(intro -> body.addAll(paragraphs.of(intro, Limits.PROSE, Limits.LINES)));
        var inputs = new Inputs(pen);
        for (var field : form.fields()) {
            body.add(inputs.input(field));
            var problem = problems.get(field.name());
            if (problem != null) {
                body.addAll(beside(problem(problem)));
            }
            Inputs.hint(field)
                    .map(hint -> paragraphs.small(hint, Limits.FORM_WORDS, Limits.ITEM_LINES))
                    .ifPresent(hint -> body.addAll(beside(hint)));
        }

        var card = Elements.card(body);
        card.add("actions", Elements.array(List.of(send(form, nonce))));
        var entities = mentions.entities(Elements.texts(body));
        if (!entities.isEmpty()) {
            var told = new JsonObject();
            told.add("entities", entities);
            card.add("msteams", told);
        }
        return card;
    }

    private List<JsonObject> problem(Text problem) {
        var blocks = paragraphs.of(problem, Limits.FORM_WORDS, Limits.ITEM_LINES);
        blocks.forEach(block -> block.addProperty("color", "Attention"));
        return blocks;
    }

    private static List<JsonObject> beside(List<JsonObject> blocks) {
        if (!blocks.isEmpty()) {
            blocks.getFirst().addProperty("spacing", "Small");
        }
        return blocks;
    }

    private JsonObject send(Form form, String nonce) {
        var send = Elements.of("Action.Submit");
        send.addProperty("title", pen.title(form.send(), Limits.TITLE));
        send.addProperty("style", "positive");
        send.add("data", Carried.with(form.action(), nonce).write());
        return send;
    }
}
