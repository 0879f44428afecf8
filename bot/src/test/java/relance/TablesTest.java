package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Tables are owned like classes: each is written by one room alone, the one that its migration
/// names, and read by few others.
class TablesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "relance");
    private static final Pattern MIGRATION = Pattern.compile("V\\d+__(\\w+)\\.sql");
    private static final Pattern OWNED =
            Pattern.compile("(?m)^-- Owned by (\\w+)|^create table (\\w+)");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern WRITES =
            Pattern.compile("\\b(?:insert into|update|delete from|merge into|truncate)\\s+(\\w+)");
    private static final Pattern READS = Pattern.compile("\\b(?:from|join)\\s+(\\w+)");

    /// What everybody may ask for in a query of their own: who there is, and where.
    private static final List<String> KNOWN_TO_ALL = List.of("workspace", "person", "place");

    /// Some room's SQL that names a table.
    private record Use(String room, String table) {}

    private final Map<String, String> owners = owners();

    @Test
    void each_table_is_written_by_its_owner_alone() {
        assertThat(uses(WRITES)).hasSizeGreaterThan(25);
        assertThat(uses(WRITES)).filteredOn(this::isAnothers).isEmpty();
    }

    @Test
    void others_read_it_through_a_view_or_its_owner() {
        assertThat(uses(READS)).hasSizeGreaterThan(25);
        assertThat(uses(READS))
                .filteredOn(use -> !KNOWN_TO_ALL.contains(use.table()))
                .filteredOn(this::isAnothers)
                .isEmpty();
    }

    @Test
    void every_owner_is_a_room() {
        assertThat(owners.values()).allSatisfy(room -> assertThat(SOURCES.resolve(room)).exists());
    }

    private boolean isAnothers(Use use) {
        return !use.room().equals(owners.get(use.table()));
    }

    /// Every table by the room that owns it.
    private static Map<String, String> owners() {
        var owners = new TreeMap<String, String>();
        for (var file : files(Path.of("..", "migrations"), MIGRATION.asMatchPredicate())) {
            var name = MIGRATION.matcher(file.getFileName().toString());
            assertThat(name.matches()).isTrue();
            var room = name.group(1).equals("quartz") ? "jobs" : name.group(1);
            var line = OWNED.matcher(text(file));
            while (line.find()) {
                if (line.group(1) != null) {
                    room = line.group(1);
                } else {
                    owners.put(line.group(2), room);
                }
            }
        }
        return owners;
    }

    private List<Use> uses(Pattern sql) {
        var uses = new ArrayList<Use>();
        for (var file : files(SOURCES, name -> name.endsWith(".java"))) {
            var room = SOURCES.relativize(file).getName(0).toString();
            var code = COMMENT.matcher(text(file)).replaceAll("");
            sql.matcher(code)
                    .results()
                    .map(found -> new Use(room, found.group(1)))
                    .filter(use -> owners.containsKey(use.table()))
                    .forEach(uses::add);
        }
        return uses;
    }

    private static List<Path> files(Path root, Predicate<String> named) {
        try (var inside = Files.walk(root)) {
            return inside.filter(file -> named.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(root.toString(), e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
