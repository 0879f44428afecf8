package relance;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What every source file keeps to. `mvn test -Dtest=SourcesTest -Dformat=write` formats them all.
class SourcesTest {
    private static final int LONGEST = 300;
    private static final Pattern VAGUE =
            Pattern.compile(
                    ".*(Manager|Helpers?|Utils?|Utilities|Impl|Service|Controller|Dto|Processor"
                            + "|Handler|Misc|Common|Base|Data|Info)\\.java");
    private static final Pattern OWN_CLOCK =
            Pattern.compile(
                    "(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime)"
                            + "\\.now\\(\\)|System\\.currentTimeMillis\\(\\)|new Date\\(\\)");
    private static final Pattern SLEEP = Pattern.compile("Thread\\.sleep\\(");

    /// The only places that hand the time out.
    private static final List<String> CLOCKS =
            List.of("App.java", "Main.java", "ServeCommand.java");

    @Test
    void is_formatted_as_google_java_format_would() throws IOException {
        boolean write = "write".equals(System.getProperty("format"));
        var differing = new ArrayList<Path>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String formatted = formatted(file, text);
            if (formatted.equals(text)) continue;
            if (write) Files.writeString(file, formatted);
            else differing.add(file);
        }
        assertThat(differing)
                .as("to be formatted with -Dtest=SourcesTest -Dformat=write")
                .isEmpty();
    }

    @Test
    void keeps_markdown_comments_when_it_is_formatted() {
        String comment = "/// Says *what* it is.\n///\n/// - one\n/// - two\n";
        String source = comment + "class Sample {\n    /// Counts `things`.\n    int count;\n}\n";
        assertThat(formatted(Path.of("Sample.java"), source)).isEqualTo(source);
    }

    @Test
    void has_no_file_over_300_lines() throws IOException {
        assertThat(sources())
                .allSatisfy(file -> assertThat(lines(file)).hasSizeLessThan(LONGEST + 1));
    }

    @Test
    void names_things_for_what_they_are() throws IOException {
        assertThat(sources()).noneMatch(file -> VAGUE.matcher(name(file)).matches());
    }

    @Test
    void takes_the_time_from_outside() throws IOException {
        var files = having(file -> isMain(file) && !CLOCKS.contains(name(file)), OWN_CLOCK);
        assertThat(files).as("files that read the clock themselves").isEmpty();
    }

    @Test
    void never_sleeps_in_a_test() throws IOException {
        // This file has to name what it forbids.
        var files = having(file -> !isMain(file) && !name(file).equals("SourcesTest.java"), SLEEP);
        assertThat(files).as("tests that sleep").isEmpty();
    }

    @Test
    void is_utf8_without_tabs() throws IOException {
        assertThat(sources())
                .allSatisfy(file -> assertThat(decoded(file)).doesNotContain("\t", "\r", "\uFEFF"));
    }

    private static String formatted(Path file, String text) {
        var options = JavaFormatterOptions.builder().style(Style.AOSP).build();
        try {
            String tidy =
                    RemoveUnusedImports.removeUnusedImports(
                            ImportOrderer.reorderImports(text, Style.AOSP));
            return new Formatter(options).formatSource(tidy);
        } catch (FormatterException e) {
            throw new AssertionError("Cannot read " + file, e);
        }
    }

    private static List<Path> having(Predicate<Path> which, Pattern pattern) throws IOException {
        var files = new ArrayList<Path>();
        for (Path file : sources()) {
            if (which.test(file) && pattern.matcher(Files.readString(file)).find()) files.add(file);
        }
        return files;
    }

    private static List<Path> sources() throws IOException {
        var files = new ArrayList<Path>();
        for (String module : List.of("bot", "lookalike", "trial")) {
            // Tests run in bot/.
            try (var inside = Files.walk(Path.of("..", module, "src"))) {
                inside.filter(file -> name(file).endsWith(".java")).forEach(files::add);
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    private static boolean isMain(Path file) {
        return file.toString().contains("/src/main/");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    private static String decoded(Path file) throws IOException {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(file + " is not UTF-8", e);
        }
    }
}
