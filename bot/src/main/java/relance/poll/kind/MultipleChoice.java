package relance.poll.kind;

import relance.chat.Field;
import relance.chat.Text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Several options each, at most so many.
public record MultipleChoice(int most) implements Choice {
    static final Maker MAKER = new Making();

    private static final class Making implements Maker {
        @Override
        public String word() {
            return "many";
        }

        @Override
        public Set<String> typed() {
            return Set.of("multi", "multiple", "plusieurs");
        }

        @Override
        public Text label() {
            return Text.said("poll.form.kind.many");
        }

        /// Without a number, as many as there are.
        @Override
        public Made make(Optional<Integer> number, int options) {
            int most = number.orElse(options);
            boolean sensible = most >= 2 && most <= options;
            return sensible || options < 2
                    ? new Made.Good(new MultipleChoice(most))
                    : new Made.Wrong(Text.said("poll.problem.most").with("options", options));
        }

        @Override
        public Kind kept(int number) {
            return new MultipleChoice(number);
        }
    }

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public int number() {
        return most;
    }

    @Override
    public Vote vote(List<Integer> before, Change change, int options) {
        var chosen = new TreeSet<Integer>();
        switch (change) {
            case Change.Choose(var option) -> {
                chosen.addAll(before);
                chosen.add(option);
            }
            case Change.Replace(var ballot) -> chosen.addAll(ballot);
        }
        var vote = Choice.counted(chosen, options);
        return vote instanceof Vote.Counted && chosen.size() > most
                ? Choice.tooMany(most, before)
                : vote;
    }

    @Override
    public Optional<Text> setting() {
        return Optional.of(Text.said("poll.setting.many").with("most", most));
    }

    @Override
    public Field field(String name, Options options, List<Integer> ballot) {
        return Field.ticks(name, Choice.fieldLabel(most), Choice.fieldOptions(options))
                .values(ballot.stream().map(String::valueOf).toList());
    }
}
