package relance.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import relance.gallery.Gallery.Sample;
import relance.text.Reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What one platform makes of the gallery in both languages, kept in a folder; `-Dgolden=write`
/// writes it anew.
///
/// @param draw the sample for the reader
public record Golden(String platform, BiFunction<Sample, Reader, JsonObject> draw) {
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    // What could not be told apart when the file is read: spaces of all kinds, and characters
    // nobody sees.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Z}&&[^ ]]");

    private static final List<Reader> READERS = List.of(Stage.FRENCH, Stage.ENGLISH);

    public void write() throws IOException {
        Files.createDirectories(folder());
        if ("write".equals(System.getProperty("golden"))) {
            for (var sample : Gallery.SAMPLES) {
                for (var reader : READERS) {
                    Files.writeString(file(sample, reader), readable(sample, reader));
                }
            }
        }
    }

    public void looksAsItDid(Sample sample) throws IOException {
        for (var reader : READERS) {
            var file = file(sample, reader);
            assertThat(file).as("-Dgolden=write makes it").exists();
            assertThat(readable(sample, reader))
                    .as(file.toString())
                    .isEqualTo(Files.readString(file));
        }
    }

    public void hasNoFileLeftOver() throws IOException {
        var expected =
                Gallery.SAMPLES.stream()
                        .flatMap(sample -> READERS.stream().map(reader -> file(sample, reader)))
                        .toList();
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private Path folder() {
        return Path.of("src/test/resources/golden", platform);
    }

    private Path file(Sample sample, Reader reader) {
        return folder().resolve(sample.name() + "." + reader.language().getLanguage() + ".json");
    }

    private String readable(Sample sample, Reader reader) {
        return UNSEEN.matcher(PRETTY.toJson(draw.apply(sample, reader)))
                        .replaceAll(found -> "\\\\u%04x".formatted(found.group().codePointAt(0)))
                + "\n";
    }
}
