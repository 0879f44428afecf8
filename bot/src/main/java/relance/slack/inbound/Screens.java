package relance.slack.inbound;

import com.google.gson.JsonObject;

import relance.chat.Card;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.db.Database;
import relance.people.People;
import relance.slack.directory.SlackNames;
import relance.slack.render.Blocks;
import relance.slack.render.Views;
import relance.text.Reader;
import relance.text.Wording;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the person who acted is shown, in their language: answers, forms, and what is wrong in one.
public final class Screens {
    private final Database database;
    private final Wording wording;
    private final People people = new People();

    public Screens(Database database, Wording wording) {
        this.database = database;
        this.wording = wording;
    }

    /// A card as the answer to a slash command or a response URL.
    JsonObject answer(Card card, PersonId actor, boolean replace) {
        var painted = Blocks.paint(card, reader(actor), wording, names(actor));
        var body = words(painted.text(), replace);
        body.add("blocks", painted.blocks());
        return body;
    }

    /// Says in both languages that nothing was done: nobody knows who acted while the database
    /// cannot be asked.
    JsonObject apology() {
        var text = Text.said("inbox.down");
        var words =
                Stream.of(Locale.FRENCH, Locale.ENGLISH)
                        .map(language -> new Reader(language, ZoneOffset.UTC))
                        .map(reader -> wording.plain(text, reader, who -> "", where -> ""))
                        .collect(Collectors.joining("\n"));
        return words(words, false);
    }

    private static JsonObject words(String text, boolean replace) {
        var body = new JsonObject();
        body.addProperty("response_type", "ephemeral");
        body.addProperty("replace_original", replace);
        body.addProperty("text", text);
        return body;
    }

    /// A form as a modal that remembers where it was opened.
    JsonObject modal(Form form, PersonId actor, ReturnPath path) {
        var context =
                new FormContext(
                        form.action().encode(),
                        path.channel(),
                        path.channelName(),
                        path.responseUrl(),
                        path.replaceable());
        return Views.modal(form, reader(actor), wording, names(actor), context.write());
    }

    JsonObject errors(Reply.Invalid invalid, PersonId actor) {
        return Views.errors(
                invalid.problems(), invalid.form(), reader(actor), wording, names(actor));
    }

    private SlackNames names(PersonId person) {
        return new SlackNames(database, person.workspace());
    }

    private Reader reader(PersonId person) {
        return database.transact(h -> people.person(h, person)).reader();
    }
}
