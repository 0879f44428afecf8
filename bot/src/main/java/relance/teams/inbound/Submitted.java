package relance.teams.inbound;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Values;
import relance.teams.render.Choices;
import relance.teams.render.InputId;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Reads what was filled in: the way back of [Inputs].
///
/// @param person ours for an id of the people picker
/// @param place ours for a number, which anyone can make up: only those that may be offered
public record Submitted(
        Function<String, Optional<PersonId>> person, Function<Long, Optional<PlaceId>> place) {

    /// @param data of the sent form, from which nothing is believed
    public static Values values(
            JsonObject data,
            Function<String, Optional<PersonId>> person,
            Function<Long, Optional<PlaceId>> place) {
        var submitted = new Submitted(person, place);
        var fields = new LinkedHashMap<String, List<String>>();
        for (var sent : data.entrySet()) {
            InputId.read(sent.getKey())
                    .ifPresent(id ->
                            fields.put(id.field(), submitted.read(id.kind(), sent.getValue())));
        }
        return new Values(fields);
    }

    private List<String> read(InputId.Kind kind, JsonElement sent) {
        var value = sent.isJsonPrimitive() ? sent.getAsString() : "";
        return switch (kind) {
            case TEXT -> text(value);
            case PICK -> Choices.read(value).stream().limit(1).toList();
            case TICKS -> Choices.read(value);
            case WHO ->
                    Optional.of(value.strip())
                            .filter(id -> !id.isEmpty())
                            .flatMap(person)
                            .map(Marks::of)
                            .stream()
                            .toList();
            case WHERE ->
                    Choices.place(value.strip()).flatMap(place).map(Marks::of).stream().toList();
            case ON -> day(value.strip()).stream().toList();
            case AT -> time(value.strip()).stream().toList();
        };
    }

    private static List<String> text(String typed) {
        var text = Marks.strip(typed).replaceAll("\r\n?", "\n");
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static Optional<String> day(String sent) {
        try {
            return Optional.of(LocalDate.parse(sent).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> time(String sent) {
        try {
            var format = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
            return Optional.of(format.format(LocalTime.parse(sent)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
