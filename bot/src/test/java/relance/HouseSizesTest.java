package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The house can double without getting crowded: how deep its lines start, how long its files are,
/// and whether what a feature refers to is typed. Each figure is printed with its bound.
class HouseSizesTest {
    private static final Path BASE = Path.of("src", "main", "java", "relance");
    private static final List<String> FEATURES =
            List.of("poll", "retro", "action", "cadence", "status", "home", "profile", "people");

    private static final double DEEPEST_HOUSE = 3;
    private static final double DEEPEST_ROOM = 5;
    private static final int USUAL_LINES = 65;
    private static final int MANY_LINES = 150;
    private static final int MOST_LINES = 300;
    private static final int MOST_IN_BASE = 6;

    /// Eight indents; text blocks of SQL are read for themselves.
    private static final Pattern DEEP = Pattern.compile(" {32}.*");

    private static final Pattern NO_CODE =
            Pattern.compile("\\s*($|//.*|\\*.*|import .*|package .*)");
    private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\"\"\".*?\"\"\"");

    /// What is forbidden in a feature, but in the file that spells its commands.
    private static final List<Reference> REFERENCES =
            List.of(
                    new Reference("ActionRef.of(", "ActionRef\\.of\\("),
                    new Reference("aspects as strings", "Subject\\.of\\(\\s*\"[^\"]*\",\\s*\""),
                    new Reference("aspects as strings, seen another way", "\\.as\\(\\s*\""),
                    new Reference("new Subject(", "new Subject\\("));

    private record Reference(String name, String pattern) {
        long in(String text) {
            return Pattern.compile(pattern).matcher(text).results().count();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private record Source(Path path, String text) {
        String room() {
            var inside = BASE.relativize(path);
            return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
        }

        boolean spellsCommands() {
            return path.getFileName().toString().endsWith("Command.java");
        }

        int length() {
            return (int) text.lines().count();
        }

        /// The lines of code that the rule of depth is about.
        List<String> code() {
            return TEXT_BLOCK
                    .matcher(text)
                    .replaceAll("TEXT")
                    .lines()
                    .filter(line -> !NO_CODE.matcher(line).matches())
                    .toList();
        }
    }

    @Test
    void few_lines_start_deep() {
        atMost("lines that start eight indents deep, %", deep(sources()), DEEPEST_HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void no_room_is_much_deeper_than_the_house(String room) {
        var inside = sources().stream().filter(source -> source.room().equals(room)).toList();
        atMost(
                "lines of " + room + " that start eight indents deep, %",
                deep(inside),
                DEEPEST_ROOM);
    }

    static List<String> rooms() {
        return sources().stream()
                .map(Source::room)
                .filter(room -> !room.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void half_of_the_files_fit_on_a_page() {
        atMost("lines of the median file", quantile(0.5), USUAL_LINES);
    }

    @Test
    void nine_files_of_ten_are_not_long() {
        atMost("lines of nine files of ten", quantile(0.9), MANY_LINES);
    }

    @Test
    void no_file_is_very_long() {
        atMost("lines of the longest file", quantile(1), MOST_LINES);
    }

    @ParameterizedTest
    @FieldSource("REFERENCES")
    void what_a_feature_refers_to_is_typed(Reference reference) {
        long found = 0;
        for (var source : sources()) {
            if (!FEATURES.contains(source.room()) || source.spellsCommands()) {
                continue;
            }
            long here = reference.in(source.text());
            if (here > 0) {
                System.out.println("    " + here + " in " + source.path());
            }
            found += here;
        }
        atMost("in features, " + reference, found, 0);
    }

    @Test
    void the_base_package_only_puts_the_rooms_together() {
        long files = sources().stream().filter(source -> source.room().isEmpty()).count();
        atMost("files of the base package", files, MOST_IN_BASE);
    }

    private static double deep(List<Source> sources) {
        var code = sources.stream().flatMap(source -> source.code().stream()).toList();
        long deep = code.stream().filter(line -> DEEP.matcher(line).matches()).count();
        return 100.0 * deep / code.size();
    }

    /// The length that this share of the files does not go beyond; descriptions of packages apart.
    private static int quantile(double share) {
        var lengths =
                sources().stream()
                        .filter(source -> !source.path().endsWith("package-info.java"))
                        .map(Source::length)
                        .sorted()
                        .toList();
        return lengths.get((int) Math.ceil(share * lengths.size()) - 1);
    }

    private static void atMost(String what, double figure, double bound) {
        System.out.printf(Locale.ROOT, "%s: %.1f (at most %.0f)%n", what, figure, bound);
        assertThat(figure).as(what).isLessThanOrEqualTo(bound);
    }

    private static List<Source> sources() {
        try (var files = Files.walk(BASE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(HouseSizesTest::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path path) {
        try {
            return new Source(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
