package relance.teams;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Microsoft's schema of the manifest, where it has been fetched to stand beside the project.
public final class TeamsSchema {
    private static final Path FILE = Path.of("../../shared/schemas/teams/app-manifest-1.25.json");

    private TeamsSchema() {}

    /// What is wrong with a manifest; the test is skipped where there is no schema.
    public static List<Error> faults(String manifest) throws IOException {
        assumeTrue(Files.exists(FILE), "there is no " + FILE);
        // A backspace, which Java's expressions write in another way.
        var text = Files.readString(FILE).replace("\\\\f\\\\b\\\\v", "\\\\f\\\\x08\\\\v");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(text)
                .validate(manifest, InputFormat.JSON);
    }
}
