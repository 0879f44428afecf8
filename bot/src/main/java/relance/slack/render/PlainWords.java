package relance.slack.render;

import relance.text.LookAlikes;

/// Words as somebody typed them, made to read the same on Slack and to mean nothing to it.
///
/// Slack has an escape for `& < >` only. For `* _ ~` and the backtick it has none, and whether a
/// zero-width character beside them helps differs from client to client; so where they could open
/// or close formatting they are written as the look-alike that Slack does not know. Between two
/// letters or digits (`snake_case`) they cannot, and stay.
final class PlainWords {
    private PlainWords() {}

    /// The words with look-alikes for what could format them; inside bold no asterisk at all can
    /// stay.
    static String neutral(String words, boolean bold) {
        return LookAlikes.of(words, bold ? "_~" : "*_~");
    }

    /// Slack's three escapes, for what stands where it reads them.
    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
