package relance.poll.kind;

import relance.chat.Field;
import relance.chat.Node;
import relance.chat.Text;
import relance.chat.Values;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How people answer a poll: pure, from ballots to what is shown. A poll knows its kind, and nobody
/// asks which it is.
///
/// A ballot is a list of numbers that the kind alone understands; an empty one is none.
public sealed interface Kind permits Choice {
    /// What makes polls of one kind, from what was typed, ticked or kept.
    interface Maker {
        /// As it is kept and sent by forms.
        String word();

        /// The words that call it when typed, folded to one spelling.
        Set<String> typed();

        /// What it does, in the form of a new poll.
        Text label();

        /// A kind for so many options, or what is wrong with the number that was said with it.
        Made make(Optional<Integer> number, int options);

        /// As it was kept.
        Kind kept(int number);
    }

    /// What came of making a kind.
    sealed interface Made {
        record Good(Kind kind) implements Made {}

        record Wrong(Text problem) implements Made {}
    }

    Maker maker();

    /// The number it is kept with; 0 where it needs none.
    int number();

    /// What becomes of one person's ballot; `before` is the one they had.
    Vote vote(List<Integer> before, Change change, int options);

    /// What is kept of all ballots; each of `ballots` with how often it was cast.
    List<Integer> sums(Map<List<Integer>, Integer> ballots, int options);

    /// What it says of itself among a poll's settings, where that is needed.
    Optional<Text> setting();

    /// The options while people answer, with their sums where these show.
    List<Node> open(Options options, Optional<Tally> tally);

    /// Whether people answer in a form, for want of room or because a click could not say it.
    boolean byForm(Options options);

    /// Where people answer in a form, filled with the ballot they have.
    Field field(String name, Options options, List<Integer> ballot);

    /// The ballot as it was filled in there.
    default List<Integer> filled(Values values, String name) {
        return values.all(name).stream().map(Kind::number).toList();
    }

    /// A ballot, said back to whoever cast it.
    Text ballot(Options options, List<Integer> ballot);

    /// The result, once somebody has answered.
    List<Node> result(Options options, Tally tally);

    /// The same in one phrase.
    Text outcome(Options options, Tally tally);

    /// A number as it was filled in; anything that is none becomes one that no poll takes.
    static int number(String words) {
        return words.matches("\\d{1,3}") ? Integer.parseInt(words) : -1;
    }
}
