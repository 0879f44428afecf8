package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.chat.Values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How often retros come back, when next, and who leads them in turn.
final class SeriesForm {
    static final String WEEKS = "weeks";
    static final String WHEN = "when";
    private static final String LEADER = "leader";

    private SeriesForm() {}

    static Form of(Retro retro, int weeks, String when, List<PersonId> rota) {
        var fields = new ArrayList<Field>();
        fields.add(
                new Field.Pick(
                        WEEKS,
                        Text.said("retro.repeat.weeks"),
                        Optional.empty(),
                        IntStream.rangeClosed(0, Series.MOST_WEEKS)
                                .mapToObj(count ->
                                        new Field.Option(
                                                Integer.toString(count),
                                                Text.said("retro.repeat.every", "count", count)))
                                .toList(),
                        Optional.of(Integer.toString(weeks)),
                        true));
        fields.add(
                new Field.Line(
                        WHEN,
                        Text.said("retro.repeat.when"),
                        Optional.of(Text.said("retro.repeat.when.hint")),
                        when,
                        false,
                        100));
        for (int turn = 0; turn < Series.MOST_PEOPLE; turn++) {
            fields.add(
                    new Field.Who(
                            leader(turn),
                            Text.said("retro.repeat.leader", "turn", turn + 1),
                            Optional.empty(),
                            turn < rota.size() ? Optional.of(rota.get(turn)) : Optional.empty(),
                            false));
        }
        return new Form(
                Text.said("retro.repeat"),
                Text.said("retro.repeat.send"),
                ActionRef.of("retro", "repeated", retro.id()),
                Optional.of(Text.said("retro.repeat.intro")),
                fields);
    }

    static String leader(int turn) {
        return LEADER + turn;
    }

    /// 0: not at all; empty for anything that is none of the options.
    static Optional<Integer> weeks(Values values) {
        return values.text(WEEKS)
                .filter(word -> word.matches("\\d"))
                .map(Integer::parseInt)
                .filter(weeks -> weeks <= Series.MOST_WEEKS);
    }

    static String when(Values values) {
        return values.text(WHEN).orElse("");
    }

    static List<PersonId> rota(Values values, RetroId retro) {
        return IntStream.range(0, Series.MOST_PEOPLE)
                .mapToObj(turn -> values.person(leader(turn)))
                .flatMap(Optional::stream)
                .distinct()
                .map(number -> new PersonId(retro.workspace(), number))
                .toList();
    }
}
