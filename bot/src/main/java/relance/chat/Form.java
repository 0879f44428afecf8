package relance.chat;

import java.util.List;
import java.util.Optional;

/// One screen to fill in; sending it does `action` with the filled-in values.
public record Form(
        Text title, Text send, ActionRef action, Optional<Text> intro, List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    /// With no words above the fields.
    public Form(Text title, Text send, ActionRef action, List<? extends Field> fields) {
        this(title, send, action, Optional.empty(), List.copyOf(fields));
    }

    /// The same, with words above the fields.
    public Form intro(Text words) {
        return new Form(title, send, action, Optional.of(words), fields);
    }
}
