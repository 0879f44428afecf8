package relance.chat;

import java.util.List;
import java.util.Optional;

/// One screen to fill in; sending it does `action` with the filled-in values.
public record Form(
        Text title, Text send, ActionRef action, Optional<Text> intro, List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
    }
}
