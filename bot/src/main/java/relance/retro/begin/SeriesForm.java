package relance.retro.begin;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.Values;
import relance.retro.model.BeginCommand;
import relance.retro.model.Retro;
import relance.retro.model.RetroId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How often retros come back, when next, and who leads them in turn.
///
/// @param weeks 0: not at all
/// @param when the next one is, in words; empty: at the same time as the one before
record SeriesForm(int weeks, String when, List<PersonId> rota) {
    static final String WEEKS = "weeks";
    static final String WHEN = "when";
    private static final String LEADER = "leader";
    private static final int USUAL_WEEKS = 2;

    SeriesForm {
        rota = List.copyOf(rota);
    }

    /// Filled with what is set, or with the usual.
    static SeriesForm of(Optional<Series> series) {
        return series.map(set -> new SeriesForm(set.weeks(), "", set.rota()))
                .orElseGet(() -> new SeriesForm(USUAL_WEEKS, "", List.of()));
    }

    /// Empty when the rhythm is none of the options.
    static Optional<SeriesForm> read(Values values, RetroId retro) {
        return values.text(WEEKS)
                .filter(word -> word.matches("\\d"))
                .map(Integer::parseInt)
                .filter(weeks -> weeks <= Series.MOST_WEEKS)
                .map(weeks ->
                        new SeriesForm(weeks, values.text(WHEN).orElse(""), rota(values, retro)));
    }

    private static List<PersonId> rota(Values values, RetroId retro) {
        return IntStream.range(0, Series.MOST_PEOPLE)
                .mapToObj(turn -> values.person(leader(turn)))
                .flatMap(Optional::stream)
                .distinct()
                .map(number -> new PersonId(retro.workspace(), number))
                .toList();
    }

    static String leader(int turn) {
        return LEADER + turn;
    }

    Form form(Retro retro) {
        var every = IntStream.rangeClosed(0, Series.MOST_WEEKS).mapToObj(SeriesForm::every);
        var fields = new ArrayList<Field>();
        fields.add(
                Field.pick(WEEKS, said("retro.repeat.weeks"), every.toList())
                        .value(Integer.toString(weeks))
                        .needed());
        fields.add(
                Field.line(WHEN, said("retro.repeat.when"))
                        .hint(said("retro.repeat.when.hint"))
                        .value(when));
        for (int turn = 0; turn < Series.MOST_PEOPLE; turn++) {
            var chosen = rota.stream().skip(turn).findFirst();
            var label = said("retro.repeat.leader").with("turn", turn + 1);
            fields.add(Field.who(leader(turn), label).value(chosen));
        }
        return new Form(
                        said("retro.repeat"),
                        said("retro.repeat.send"),
                        new BeginCommand.Repeated(retro.id()).ref(),
                        fields)
                .intro(said("retro.repeat.intro"));
    }

    private static Field.Option every(int count) {
        return new Field.Option(
                Integer.toString(count), said("retro.repeat.every").with("count", count));
    }
}
