package relance.lookalike.slack;

import com.google.gson.JsonArray;

import java.time.Instant;
import java.util.List;

/// A message as one person sees it; `plainText` is what they read, names for ids, labels of buttons
/// included, `at` the agenda's moment when it came.
public record MessageView(
        String channel,
        String ts,
        String user,
        String text,
        JsonArray blocks,
        boolean ephemeral,
        String threadTs,
        boolean edited,
        Instant at,
        String plainText) {

    static MessageView of(World world, Message message) {
        return new MessageView(
                message.channel(),
                message.ts(),
                message.user(),
                message.text(),
                message.blocks(),
                message.isEphemeral(),
                message.threadTs(),
                message.edited(),
                message.at(),
                plain(world, message.text(), message.blocks()));
    }

    static String plain(World world, String text, JsonArray blocks) {
        var words = blocks.isEmpty() ? List.of(text) : Blocks.texts(blocks);
        return Words.readable(world, String.join("\n", words));
    }

    /// The labels of its buttons and menus, in reading order.
    public List<String> buttons() {
        return Blocks.elements(blocks).stream().map(Blocks.Element::label).toList();
    }

    /// Whether a person would read these words in it.
    public boolean has(String words) {
        return plainText.contains(words);
    }
}
