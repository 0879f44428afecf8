package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns markup into what one person reads: `mentions` are the texts that have an entity, such as
/// `<at>Ana</at>`.
record Reading(Locale locale, ZoneId zone, Set<String> mentions) {
    private static final Pattern MENTION = Pattern.compile("<at(?: [^>]*)?>(.*?)</at>");
    private static final Pattern MOMENT =
            Pattern.compile("\\{\\{(DATE|TIME)\\(([^,)]+)(?:,\\s*(\\w+))?\\)}}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!~|<>&-])");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)\\s]*\\)");
    private static final List<Pattern> STYLES =
            List.of(
                    Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*"),
                    Pattern.compile("(?<!\\w)__(?=\\S)(.+?)(?<=\\S)__(?!\\w)"),
                    Pattern.compile("\\*(?=\\S)(.+?)(?<=\\S)\\*"),
                    Pattern.compile("(?<!\\w)_(?=\\S)(.+?)(?<=\\S)_(?!\\w)"),
                    Pattern.compile("~~(?=\\S)(.+?)(?<=\\S)~~"));

    /// Escaped characters wait here while markup is taken away; no text holds such characters.
    private static final char ASIDE = '\uE000';

    static Reading of(Person person, JsonObject activity, JsonObject card) {
        var texts = new HashSet<String>();
        for (var entity : mentions(activity, card)) {
            texts.add(Json.text(entity, "text"));
        }
        return new Reading(Locale.forLanguageTag(person.locale()), person.zone(), texts);
    }

    /// The mention entities of the activity and of its card.
    static List<JsonObject> mentions(JsonObject activity, JsonObject card) {
        var all = new ArrayList<>(Json.objects(Json.array(activity, "entities")));
        all.addAll(Json.objects(Json.array(Json.object(card, "msteams"), "entities")));
        all.removeIf(entity -> !Json.text(entity, "type").equals("mention"));
        return all;
    }

    /// The text of a message, by its `textFormat`.
    String message(JsonObject activity) {
        var text = Json.text(activity, "text");
        return switch (Json.text(activity, "textFormat")) {
            case "plain" -> mentioned(text);
            case "xml", "xhtml", "html" ->
                    entities(
                            mentioned(text)
                                    .replaceAll("<br ?/?>|</p>\\s*<p>", "\n")
                                    .replaceAll("<[^>]+>", ""));
            default -> markdown(text);
        };
    }

    /// All that is read in a card: texts, facts, labels of inputs and titles of actions, a line
    /// each.
    String card(JsonObject card) {
        var lines = Cards.all(card).map(this::own).filter(line -> !line.isEmpty()).toList();
        return String.join("\n", lines);
    }

    /// What an element says itself, what is inside it left out.
    String own(JsonObject element) {
        return switch (Cards.type(element)) {
            case "TextBlock", "Badge" -> markdown(Json.text(element, "text"));
            case "CodeBlock" -> Json.text(element, "codeSnippet");
            case "RichTextBlock" -> runs(element);
            case "FactSet" -> facts(element);
            case "CompoundButton" -> Json.text(element, "title");
            default -> {
                if (Cards.isInput(element)) {
                    yield Inputs.label(element);
                }
                yield Cards.isAction(element) ? Json.text(element, "title") : "";
            }
        };
    }

    private static String runs(JsonObject element) {
        var text = new StringBuilder();
        for (var run : Json.array(element, "inlines")) {
            text.append(run instanceof JsonObject object ? Json.text(object, "text") : "");
            text.append(run.isJsonPrimitive() ? run.getAsString() : "");
        }
        return text.toString();
    }

    private String facts(JsonObject element) {
        var lines = new ArrayList<String>();
        for (var fact : Json.objects(Json.array(element, "facts"))) {
            var title = markdown(Json.text(fact, "title"));
            lines.add((title + " " + markdown(Json.text(fact, "value"))).strip());
        }
        return String.join("\n", lines);
    }

    String markdown(String text) {
        var shown = ESCAPE.matcher(moments(mentioned(text))).replaceAll(Reading::aside);
        shown = LINK.matcher(shown).replaceAll("$1");
        for (var style : STYLES) {
            shown = style.matcher(shown).replaceAll("$1");
        }
        return entities(back(shown));
    }

    private static String aside(MatchResult escape) {
        return Character.toString(ASIDE + escape.group(1).charAt(0));
    }

    private static String back(String text) {
        var shown = new StringBuilder();
        text.chars()
                .map(c -> c > ASIDE && c < ASIDE + 128 ? c - ASIDE : c)
                .forEach(c -> shown.append((char) c));
        return shown.toString();
    }

    private static String entities(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private String mentioned(String text) {
        return MENTION.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                mentions.contains(match.group()) ? match.group(1) : match.group()));
    }

    private String moments(String text) {
        return MOMENT.matcher(text)
                .replaceAll(match -> {
                    var style = match.group(3) == null ? "COMPACT" : match.group(3);
                    var shown = moment(match.group(1), match.group(2).strip(), style);
                    return Matcher.quoteReplacement(shown.isEmpty() ? match.group() : shown);
                });
    }

    /// A moment in words, or "" when Teams would show the raw text.
    private String moment(String kind, String moment, String style) {
        try {
            var instant = OffsetDateTime.parse(moment).toInstant();
            return formatted(instant, kind.equals("TIME") ? "TIME" : style);
        } catch (DateTimeException e) {
            return "";
        }
    }

    private String formatted(Instant instant, String style) {
        var formatter =
                switch (style) {
                    case "TIME" -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
                    case "LONG" -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
                    case "SHORT" -> DateTimeFormatter.ofLocalizedPattern("yMMMEd");
                    default -> DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT);
                };
        var shown = formatter.withLocale(locale).format(ZonedDateTime.ofInstant(instant, zone));
        // The JDK's own data put special spaces into times.
        return shown.replace('\u202F', ' ').replace('\u00A0', ' ');
    }
}
