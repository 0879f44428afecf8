package relance.home;

import relance.chat.ActionRef;
import relance.chat.Interaction;

import java.util.Optional;

/// Everything that arrives here: asked for help, said a kind word, or was not understood.
sealed interface HomeCommand {
    record Help() implements HomeCommand {
        ActionRef ref() {
            return ActionRef.of("home", "help");
        }
    }

    /// The home, asked for in words.
    record Home() implements HomeCommand {}

    record Hello() implements HomeCommand {}

    record Thanks() implements HomeCommand {}

    /// @param typed the whole line
    /// @param nearest the known command it resembles
    record Unknown(String typed, Optional<String> nearest) implements HomeCommand {}

    record Outdated() implements HomeCommand {}

    /// The person is looking at their home now.
    record Opened() implements HomeCommand {}

    /// A verb we do not know is a button of another version too.
    static HomeCommand decode(Interaction interaction) {
        return switch (interaction.action().verb()) {
            case "help" -> new Help();
            case "home" -> new Home();
            case "hello" -> new Hello();
            case "thanks" -> new Thanks();
            case "unknown" -> unknown(interaction);
            case "opened" -> new Opened();
            default -> new Outdated();
        };
    }

    private static HomeCommand unknown(Interaction interaction) {
        var values = interaction.values();
        return values.words().isBlank()
                ? new Help()
                : new Unknown(values.words(), values.text("nearest"));
    }
}
