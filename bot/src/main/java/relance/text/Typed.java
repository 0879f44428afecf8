package relance.text;

import java.util.List;
import java.util.stream.Collectors;

/// A typed command line, cut into words and quoted texts; `original` is the line as it came.
public record Typed(List<Token> tokens, String original) {
    public Typed {
        tokens = List.copyOf(tokens);
    }

    /// One part of a command line.
    public sealed interface Token {
        String text();
    }

    /// A run of letters without white space.
    public record Word(String text) implements Token {
        public Word {
            if (text.isEmpty() || text.chars().anyMatch(letter -> Blank.is((char) letter))) {
                throw new IllegalArgumentException("Not one word: '" + text + "'");
            }
        }
    }

    /// A text between quotation marks, without them.
    public record Quoted(String text) implements Token {}

    /// The line cut at white space, texts in quotation marks of any kind kept whole.
    public static Typed read(String text) {
        List<Token> tokens = TypedScan.of(text).stream().map(TypedScan.Placed::token).toList();
        return new Typed(tokens, text);
    }

    /// A line that reads back as these tokens.
    public static String write(List<Token> tokens) {
        return tokens.stream()
                .map(token ->
                        switch (token) {
                            case Word word -> QuoteMarks.escapedWord(word.text());
                            case Quoted quoted -> '"' + QuoteMarks.escaped(quoted.text()) + '"';
                        })
                .collect(Collectors.joining(" "));
    }

    /// The quoted texts, in order.
    public List<String> quoted() {
        return tokens.stream().filter(Quoted.class::isInstance).map(Token::text).toList();
    }

    /// The words outside quotes, in order.
    public List<String> words() {
        return tokens.stream().filter(Word.class::isInstance).map(Token::text).toList();
    }

    /// The line as it was typed from that token on, quotes included; empty past the last token.
    public String rest(int from) {
        var placed = TypedScan.of(original);
        return from >= placed.size()
                ? ""
                : original.substring(placed.get(Math.max(0, from)).start()).strip();
    }
}
