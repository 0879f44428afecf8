package relance.slack;

import com.google.gson.JsonObject;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The Block Kit schemas that stand beside the repository; where they do not, nothing is checked by
/// them.
final class BlockSchemas {
    private static final Path FOLDER = Path.of("../../shared/schemas/block-kit");
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private BlockSchemas() {}

    static List<String> broken(String schema, JsonObject drawn) {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("Not checked by schema, since there is no " + FOLDER);
            return List.of();
        }
        return SCHEMAS
                .computeIfAbsent(schema, BlockSchemas::load)
                .validate(drawn.toString(), InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema load(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Files.readString(FOLDER.resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
