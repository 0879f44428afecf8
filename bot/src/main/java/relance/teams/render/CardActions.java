package relance.teams.render;

import com.google.gson.JsonObject;

import relance.chat.Button;
import relance.chat.Text;

import java.util.List;

/// Buttons as Teams' actions. Every one is made folded into the "…" of its row; [MenuFold] brings
/// out those that there is room for.
///
/// @param inDialog where Teams knows no action but `Submit`
record CardActions(Pen pen, boolean inDialog) {
    static final String VERB = "relance";

    JsonObject action(Button button) {
        var action =
                switch (button) {
                    case Button.Do press ->
                            press.confirm()
                                    .map(question -> asking(press, question))
                                    .orElseGet(() -> does(press.label(), press));
                    case Button.Opens opens -> opens(opens);
                };
        action.addProperty("mode", MenuFold.FOLDED);
        return action;
    }

    private JsonObject opens(Button.Opens opens) {
        var data = Carried.by(opens.action()).write();
        if (!inDialog) {
            // Only so does Teams ask for the form before it shows one.
            var told = Elements.of("task/fetch");
            data.add("msteams", told);
        }
        var submit = titled("Action.Submit", opens.label());
        submit.add("data", data);
        return styled(submit, opens.style());
    }

    private JsonObject does(Text title, Button.Do press) {
        var submit = titled("Action.Submit", title);
        submit.add("data", Carried.by(press.action()).write());
        if (inDialog) {
            return styled(submit, press.style());
        }
        var execute = titled("Action.Execute", title);
        execute.addProperty("verb", VERB);
        execute.add("data", Carried.by(press.action()).write());
        execute.addProperty("associatedInputs", "none");
        execute.add("fallback", submit);
        return styled(execute, press.style());
    }

    private JsonObject asking(Button.Do press, Text question) {
        var yes = does(Text.said("text.confirm.yes"), press);
        yes.addProperty("style", "destructive");
        var card = Elements.of("AdaptiveCard");
        card.addProperty("version", "1.5");
        card.add(
                "body", Elements.array(List.of(Elements.text(pen.line(question, Limits.CONFIRM)))));
        card.add("actions", Elements.array(List.of(yes)));
        var show = titled("Action.ShowCard", press.label());
        show.add("card", card);
        return show;
    }

    /// Turns a folded button that would show its question under it into one that opens a dialog.
    static void askElsewhere(JsonObject action) {
        if (!action.has("mode") || !(action.get("card") instanceof JsonObject card)) {
            return;
        }
        var question = card.getAsJsonArray("body").get(0).getAsJsonObject().get("text");
        var yes = card.getAsJsonArray("actions").get(0).getAsJsonObject();
        var data = Carried.read(yes.getAsJsonObject("data")).asking(question.getAsString()).write();
        data.add("msteams", Elements.of("task/fetch"));
        action.remove("card");
        action.addProperty("type", "Action.Submit");
        action.add("data", data);
    }

    private JsonObject titled(String type, Text title) {
        var action = Elements.of(type);
        action.addProperty("title", pen.title(title, Limits.TITLE));
        return action;
    }

    private static JsonObject styled(JsonObject action, Button.Style style) {
        switch (style) {
            case PLAIN -> {}
            case PRIMARY -> action.addProperty("style", "positive");
        }
        return action;
    }
}
