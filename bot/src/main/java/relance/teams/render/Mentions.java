package relance.teams.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.chat.PersonId;
import relance.text.Characters;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The people mentioned in one card. Teams finds each by the very words that stand for them, so two
/// of the same name are told apart.
final class Mentions {
    private final Names names;
    private final Map<PersonId, String> written = new LinkedHashMap<>();

    Mentions(Names names) {
        this.names = names;
    }

    /// How the person is written in a text; empty when they cannot be mentioned.
    Optional<String> of(PersonId person) {
        if (names.mentionId(person).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(written.computeIfAbsent(person, this::write));
    }

    private String write(PersonId person) {
        var name = PlainWords.line(Characters.cut(name(person), Limits.NAME));
        var at = "<at>" + name + "</at>";
        for (int other = 2; written.containsValue(at); other++) {
            at = "<at>" + name + " (" + other + ")</at>";
        }
        return at;
    }

    private String name(PersonId person) {
        var name = Characters.oneLine(names.name(person));
        return name.isBlank() ? "?" : name;
    }

    /// What the card needs beside its texts so that these mentions are seen as such.
    JsonArray entities(Collection<String> texts) {
        var entities = new JsonArray();
        written.forEach((person, at) -> {
            if (texts.stream().anyMatch(text -> text.contains(at))) {
                entities.add(entity(person, at));
            }
        });
        return entities;
    }

    private JsonObject entity(PersonId person, String at) {
        var mentioned = new JsonObject();
        mentioned.addProperty("id", names.mentionId(person));
        mentioned.addProperty("name", Characters.cut(name(person), Limits.NAME));
        var entity = Elements.of("mention");
        entity.addProperty("text", at);
        entity.add("mentioned", mentioned);
        return entity;
    }
}
