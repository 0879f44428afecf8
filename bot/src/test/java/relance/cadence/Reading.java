package relance.cadence;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Marks;
import relance.chat.Node;
import relance.chat.Text;
import relance.text.Catalogue;
import relance.text.Reader;
import relance.text.Wording;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a card or a form says, as plain words in a language.
public final class Reading {
    private static final Wording WORDING = new Wording(new Catalogue(), "slack");

    private Reading() {}

    public static String of(Text text, Locale language) {
        var reader = new Reader(language, ZoneId.of("Europe/Paris"));
        return WORDING.plain(
                text, reader, person -> "@" + person.number(), place -> "#" + place.number());
    }

    public static String of(Card card, Locale language) {
        return Stream.concat(Stream.of(card.summary()), card.nodes().stream().flatMap(Reading::of))
                .map(text -> of(text, language))
                .collect(Collectors.joining("\n"));
    }

    public static String of(Form form, Locale language) {
        var texts = new ArrayList<Text>();
        texts.add(form.title());
        texts.add(form.send());
        form.intro().ifPresent(texts::add);
        form.fields().forEach(field -> texts.addAll(of(field)));
        return texts.stream().map(text -> of(text, language)).collect(Collectors.joining("\n"));
    }

    /// Every button of a card, menus included.
    public static List<ActionRef> actions(Card card) {
        return card.nodes().stream()
                .flatMap(Reading::buttons)
                .map(button ->
                        switch (button) {
                            case Button.Do does -> does.action();
                            case Button.Opens opens -> opens.action();
                        })
                .toList();
    }

    private static Stream<Text> of(Node node) {
        var said =
                switch (node) {
                    case Node.Heading(var text) -> Stream.of(text);
                    case Node.Prose(var text) -> Stream.of(text);
                    case Node.Note(var text) -> Stream.of(text);
                    case Node.Rule rule -> Stream.<Text>empty();
                    case Node.Choice(var label, var vote) -> Stream.of(label);
                    case Node.Tally tally -> Stream.of(tally.label());
                    case Node.ActionItem item ->
                            Stream.concat(
                                    Stream.of(item.what(), item.about()), item.quote().stream());
                    case Node.Buttons buttons -> Stream.<Text>empty();
                };
        return Stream.concat(said, buttons(node).flatMap(Reading::of));
    }

    private static Stream<Button> buttons(Node node) {
        return switch (node) {
            case Node.Heading heading -> Stream.empty();
            case Node.Prose prose -> Stream.empty();
            case Node.Note note -> Stream.empty();
            case Node.Rule rule -> Stream.empty();
            case Node.Choice(var label, var vote) -> Stream.of(vote);
            case Node.Tally tally -> Stream.empty();
            case Node.ActionItem item -> item.buttons().stream();
            case Node.Buttons(var row, var menu) -> Stream.concat(row.stream(), menu.stream());
        };
    }

    private static Stream<Text> of(Button button) {
        return switch (button) {
            case Button.Do does -> Stream.concat(Stream.of(does.label()), does.confirm().stream());
            case Button.Opens opens -> Stream.of(opens.label());
        };
    }

    private static List<Text> of(Field field) {
        var texts = new ArrayList<Text>();
        texts.add(field.label());
        switch (field) {
            case Field.Line line -> line.hint().ifPresent(texts::add);
            case Field.Lines lines -> lines.hint().ifPresent(texts::add);
            case Field.Pick pick -> {
                pick.hint().ifPresent(texts::add);
                pick.options().forEach(option -> texts.add(option.label()));
            }
            case Field.Ticks ticks -> {
                ticks.hint().ifPresent(texts::add);
                ticks.options().forEach(option -> texts.add(option.label()));
            }
            case Field.Who who -> who.hint().ifPresent(texts::add);
            case Field.Where where -> where.hint().ifPresent(texts::add);
            case Field.On on -> on.hint().ifPresent(texts::add);
            case Field.At at -> at.hint().ifPresent(texts::add);
        }
        return texts;
    }

    /// What a form would send if it were sent as it is.
    public static Map<String, List<String>> filled(Form form) {
        var values = new LinkedHashMap<String, List<String>>();
        form.fields().forEach(field -> values.put(field.name(), value(field)));
        return values;
    }

    private static List<String> value(Field field) {
        return switch (field) {
            case Field.Line line -> List.of(line.value());
            case Field.Lines lines -> List.of(lines.value());
            case Field.Pick pick -> pick.value().stream().toList();
            case Field.Ticks ticks -> ticks.values();
            case Field.Who who -> who.value().map(Marks::of).stream().toList();
            case Field.Where where -> where.value().map(Marks::of).stream().toList();
            case Field.On on -> on.value().map(Object::toString).stream().toList();
            case Field.At at -> at.value().map(Object::toString).stream().toList();
        };
    }
}
