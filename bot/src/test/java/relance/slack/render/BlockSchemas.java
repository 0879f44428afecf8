package relance.slack.render;

import com.google.gson.JsonObject;
import com.networknt.schema.SpecificationVersion;

import relance.gallery.Schemas;

import java.util.List;

/// The Block Kit schemas.
final class BlockSchemas {
    private BlockSchemas() {}

    static List<String> broken(String schema, JsonObject drawn) {
        return Schemas.broken("block-kit/" + schema + ".json", SpecificationVersion.DRAFT_7, drawn);
    }
}
