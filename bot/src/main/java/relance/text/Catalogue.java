package relance.text;

import com.ibm.icu.text.MessageFormat;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Our words in each language: one `words_xx.properties` (UTF-8, ICU MessageFormat) beside each
/// feature's code.
///
/// The first part of a key names the feature: `poll.closed` stands in
/// `relance/poll/words_en.properties`.
public final class Catalogue {
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Map<String, Properties> files = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /// The language of ours that a platform's locale stands for: French for any French, English for
    /// all else.
    public static Locale language(@Nullable String locale) {
        return locale != null && locale.toLowerCase(Locale.ROOT).startsWith("fr")
                ? Locale.FRENCH
                : Locale.ENGLISH;
    }

    /// The sentence with its arguments filled in; plural forms follow the language.
    public String say(String key, Locale language, Map<String, Object> args) {
        var format =
                formats.computeIfAbsent(
                        language.getLanguage() + " " + key,
                        k -> new MessageFormat(pattern(key, language), language));
        // A MessageFormat is not safe for use by several threads at once.
        return ((MessageFormat) format.clone()).format(args);
    }

    public Set<String> keys(String feature, Locale language) {
        return file(feature, language).stringPropertyNames();
    }

    public String pattern(String key, Locale language) {
        var feature = key.substring(0, Math.max(key.indexOf('.'), 0));
        var pattern = file(feature, language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        return language.equals(Locale.FRENCH) ? FrenchSpacing.apply(pattern) : pattern;
    }

    private Properties file(String feature, Locale language) {
        return files.computeIfAbsent(
                "/relance/" + feature + "/words_" + language.getLanguage() + ".properties",
                Catalogue::load);
    }

    private static Properties load(String path) {
        var words = new Properties();
        try (var in = Catalogue.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no catalogue at " + path);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return words;
    }
}
