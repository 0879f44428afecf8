package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.util.List;

/// A message as one person sees it: `place` is the conversation's id, `threadRoot` its own id when
/// it is the head, `author` a name, `card` empty when there is none, `own` when their card is
/// another than everybody's, `mentions` names, and `plainText` what they read, titles of buttons
/// included.
public record MessageView(
        String place,
        String id,
        String threadRoot,
        String author,
        JsonObject activity,
        JsonObject card,
        boolean ephemeral,
        boolean own,
        boolean edited,
        List<String> mentions,
        String plainText) {

    static MessageView of(World world, Person person, Place place, Message message) {
        var shared = Cards.of(message.activity).stream().findFirst().orElseGet(JsonObject::new);
        var own = message.ownCards.getOrDefault(person.id(), shared);
        var card = world.screen(person.id()).oldClient ? Cards.forOldClient(own) : own;
        var reading = Reading.of(person, message.activity, card);
        var text = reading.message(message.activity);
        return new MessageView(
                place.id,
                message.id,
                message.thread(),
                world.nameOf(message.author),
                message.activity.deepCopy(),
                card.deepCopy(),
                !message.onlyFor.isEmpty(),
                message.ownCards.containsKey(person.id()),
                message.edited,
                Reading.mentions(message.activity, card).stream()
                        .map(entity -> Json.text(Json.object(entity, "mentioned"), "id"))
                        .map(world::nameOf)
                        .distinct()
                        .toList(),
                (text + "\n" + reading.card(card)).strip());
    }

    /// The same message with another card in it, as a client that was tampered with would have it.
    public MessageView with(JsonObject otherCard) {
        return new MessageView(
                place,
                id,
                threadRoot,
                author,
                activity,
                otherCard,
                ephemeral,
                own,
                edited,
                mentions,
                plainText);
    }

    /// The titles of its buttons, in reading order, those in the overflow menu included.
    public List<String> buttons() {
        return Cards.actions(card).stream().map(action -> Json.text(action, "title")).toList();
    }

    /// Whether a person would read these words in it.
    public boolean has(String words) {
        return plainText.contains(words);
    }
}
