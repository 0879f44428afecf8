package relance.chat;

import java.util.List;

/// A typed command: the verb it stands for and the words that call it, in both languages, the first
/// of each shown in help.
public record Command(String verb, List<String> english, List<String> french) {
    public Command {
        english = List.copyOf(english);
        french = List.copyOf(french);
    }
}
