package relance.poll.kind;

import relance.chat.Button;
import relance.chat.Field;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The kinds whose ballots name options, and whose sums are votes by option.
sealed interface Choice extends Kind permits SingleChoice, MultipleChoice {

    /// The ballot with these options on it, unless one of them is none.
    static Vote counted(TreeSet<Integer> chosen, int options) {
        if (!chosen.isEmpty() && (chosen.first() < 0 || chosen.last() >= options)) {
            return new Vote.NoSuchOption();
        }
        return chosen.isEmpty() ? new Vote.TakenBack() : new Vote.Counted(List.copyOf(chosen));
    }

    static Vote tooMany(int most, List<Integer> kept) {
        var anonymously = Text.said("poll.toomany.anonymous").with("most", most);
        var why = kept.isEmpty() ? anonymously : Text.said("poll.toomany").with("most", most);
        return new Vote.Refused(why, anonymously, kept);
    }

    @Override
    default List<Integer> sums(Map<List<Integer>, Integer> ballots, int options) {
        var votes = new int[options];
        ballots.forEach((ballot, times) -> ballot.forEach(option -> votes[option] += times));
        return Arrays.stream(votes).boxed().toList();
    }

    @Override
    default List<Node> open(Options options, Optional<Tally> tally) {
        if (options.size() > Options.BUTTONS) {
            return List.of(new Node.Prose(list(options, tally)));
        }
        var nodes = new ArrayList<Node>();
        options.numbers()
                .mapToObj(i -> new Node.Choice(label(options, i, tally), button(options, i)))
                .forEach(nodes::add);
        return nodes;
    }

    @Override
    default boolean byForm(Options options) {
        return options.size() > Options.BUTTONS;
    }

    private static Button button(Options options, int option) {
        return new Button.Do(Text.said("poll.vote"), options.choose().apply(option));
    }

    private static Text list(Options options, Optional<Tally> tally) {
        var bullet = Text.plain("• ");
        return Text.join(
                "\n",
                options.numbers().mapToObj(i -> bullet.then(label(options, i, tally))).toList());
    }

    private static Text label(Options options, int option, Optional<Tally> tally) {
        var label = options.label(option);
        return tally.map(t ->
                        Text.said("poll.live.option")
                                .with("label", label)
                                .with("votes", t.sums().get(option)))
                .orElse(label);
    }

    static List<Field.Option> fieldOptions(Options options) {
        return options.numbers()
                .mapToObj(i -> new Field.Option(Integer.toString(i), options.label(i)))
                .toList();
    }

    static Text fieldLabel(int most) {
        return Text.said("poll.form.vote.choices").with("most", most);
    }

    @Override
    default Text ballot(Options options, List<Integer> ballot) {
        return Text.join(", ", ballot.stream().map(i -> Text.strong(options.label(i))).toList());
    }

    @Override
    default List<Node> result(Options options, Tally tally) {
        return options.numbers()
                .<Node>mapToObj(i ->
                        new Node.Tally(
                                options.label(i),
                                tally.sums().get(i),
                                tally.answered(),
                                tally.leads(i)))
                .toList();
    }

    @Override
    default Text outcome(Options options, Tally tally) {
        var best = options.numbers().filter(tally::leads).boxed().toList();
        if (best.size() != 1) {
            return Text.said("poll.outcome.tie").with("options", ballot(options, best));
        }
        int first = best.getFirst();
        return Text.said("poll.outcome.best")
                .with("option", Text.strong(options.label(first)))
                .with("votes", tally.sums().get(first))
                .with("answered", tally.answered());
    }
}
