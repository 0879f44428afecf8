package relance.lookalike.slack;

/// An entry of the ⚡ menu (GLOBAL) or of a message's ⋯ menu (MESSAGE).
public record Shortcut(Type type, String name, String callbackId) {
    /// Where Slack shows the shortcut.
    public enum Type {
        GLOBAL,
        MESSAGE
    }
}
