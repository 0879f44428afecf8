package relance.gallery;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The platforms' schemas that stand beside the repository, or beside its work trees; where they do
/// not, nothing is checked by them.
public final class Schemas {
    private static final List<Path> FOLDERS =
            List.of(Path.of("../../shared/schemas"), Path.of("../../../shared/schemas"));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Schemas() {}

    /// What is wrong with the drawing.
    ///
    /// @param schema its file in the folder
    public static List<String> broken(
            String schema, SpecificationVersion version, JsonObject drawn) {
        var file = file(schema);
        if (file.isEmpty()) {
            System.out.println("Not checked by schema, since there is no " + schema);
            return List.of();
        }
        return SCHEMAS
                .computeIfAbsent(schema, name -> load(file.get(), version))
                .validate(drawn.toString(), InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Optional<Path> file(String schema) {
        Stream<Path> files = FOLDERS.stream().map(folder -> folder.resolve(schema));
        return files.filter(Files::isRegularFile).findFirst();
    }

    private static Schema load(Path file, SpecificationVersion version) {
        try {
            var schema = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            // A word of older drafts than the schema says it is of.
            schema.remove("id");
            return SchemaRegistry.withDefaultDialect(version).getSchema(schema.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
