package relance.retro.model;

import static relance.chat.Text.said;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.WorkspaceId;

import java.util.Optional;
import java.util.Set;

/// Everything a person can do with retros, decoded from a button, a form or typed words.
public sealed interface RetroCommand
        permits BeginCommand, LeadCommand, BoardCommand, ThemeCommand, OutcomeCommand {
    String FEATURE = "retro";

    /// A page beyond is no button of ours.
    long MOST_PAGES = 1_000;

    /// What people write, their dots and their ROTI.
    Set<String> OWN_VOICE =
            Set.of(
                    "write",
                    "edit",
                    "put",
                    "change",
                    "mine",
                    "withdraw",
                    "pare",
                    "pared",
                    "dots",
                    "dotted",
                    "roti");

    ActionRef ref();

    /// Whether nothing is written about who does it; in named retros too, so that there is one way
    /// only.
    static boolean leavesNoTrace(ActionRef action) {
        return OWN_VOICE.contains(action.verb());
    }

    /// A button that does it at once.
    default Button.Do does(String label) {
        return new Button.Do(said(label), ref());
    }

    /// A button that opens its form.
    default Button.Opens opens(String label) {
        return new Button.Opens(said(label), ref());
    }

    static Optional<RetroCommand> decode(WorkspaceId workspace, ActionRef action) {
        return BeginCommand.decode(workspace, action)
                .or(() ->
                        action.number(0)
                                .map(number -> new RetroId(workspace, number))
                                .flatMap(retro -> decode(retro, action)));
    }

    private static Optional<RetroCommand> decode(RetroId retro, ActionRef action) {
        return LeadCommand.decode(retro, action)
                .or(() -> BoardCommand.decode(retro, action))
                .or(() -> ThemeCommand.decode(retro, action))
                .or(() -> OutcomeCommand.decode(retro, action));
    }

    static ActionRef ref(String verb, Object... args) {
        return ActionRef.of(FEATURE, verb, args);
    }

    /// The argument after the retro as a page.
    static int page(ActionRef action) {
        return action.number(1).filter(n -> n >= 0 && n < MOST_PAGES).orElse(0L).intValue();
    }
}
