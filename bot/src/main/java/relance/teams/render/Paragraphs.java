package relance.teams.render;

import com.google.gson.JsonObject;

import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;

/// Texts as text blocks, one for each line, since not all clients break lines inside one.
record Paragraphs(Pen pen, Mentions mentions) {

    /// @param bytes of the card that it may take
    List<JsonObject> of(Text text, int bytes, int lines) {
        var written = new Glyphs(pen, mentions).write(pen.pieces(text));
        if (written.isBlank()) {
            return List.of();
        }
        var blocks = new ArrayList<JsonObject>();
        boolean gap = false;
        for (var line : written.cut(bytes).lines(lines)) {
            if (line.isBlank()) {
                gap = true;
                continue;
            }
            var block = Elements.text(line);
            if (!blocks.isEmpty()) {
                block.addProperty("spacing", gap ? "Small" : "None");
            }
            blocks.add(block);
            gap = false;
        }
        return blocks;
    }

    /// Small print.
    List<JsonObject> small(Text text, int bytes, int lines) {
        var blocks = of(text, bytes, lines);
        for (var block : blocks) {
            block.addProperty("size", "Small");
            block.addProperty("isSubtle", true);
        }
        return blocks;
    }
}
