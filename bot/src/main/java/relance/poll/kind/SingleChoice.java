package relance.poll.kind;

import relance.chat.Field;
import relance.chat.Text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One option each.
public record SingleChoice() implements Choice {
    static final Maker MAKER = new Making();

    private static final class Making implements Maker {
        @Override
        public String word() {
            return "one";
        }

        @Override
        public Set<String> typed() {
            return Set.of();
        }

        @Override
        public Text label() {
            return Text.said("poll.form.kind.one");
        }

        @Override
        public Made make(Optional<Integer> number, int options) {
            return new Made.Good(new SingleChoice());
        }

        @Override
        public Kind kept(int number) {
            return new SingleChoice();
        }
    }

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public int number() {
        return 0;
    }

    /// A second vote moves the first.
    @Override
    public Vote vote(List<Integer> before, Change change, int options) {
        var chosen =
                new TreeSet<>(
                        switch (change) {
                            case Change.Choose(var option) -> List.of(option);
                            case Change.Replace(var ballot) -> ballot;
                        });
        if (chosen.size() <= 1) {
            return Choice.counted(chosen, options);
        }
        return Choice.tooMany(1, before);
    }

    @Override
    public Optional<Text> setting() {
        return Optional.empty();
    }

    @Override
    public Field field(String name, Options options, List<Integer> ballot) {
        return Field.pick(name, Choice.fieldLabel(1), Choice.fieldOptions(options))
                .value(ballot.stream().map(String::valueOf).findFirst())
                .needed();
    }
}
