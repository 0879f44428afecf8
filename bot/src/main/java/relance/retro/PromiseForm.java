package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Text;
import relance.chat.Values;
import relance.text.OneLine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The forms about actions: what became of those of last time, and which of the new ones is the
/// improvement.
final class PromiseForm {
    static final String IMPROVEMENT = "improvement";

    /// As many as one screen takes, those not answered yet first.
    static final int SHOWN = 6;

    private PromiseForm() {}

    static Form of(Retro retro, List<PromiseStore.Promise> promises) {
        var fields = new ArrayList<Field>();
        promises.stream()
                .sorted(Comparator.comparing(promise -> promise.answer().isPresent()))
                .limit(SHOWN)
                .forEach(promise -> {
                    fields.add(
                            new Field.Pick(
                                    answerOf(promise),
                                    OneLine.of(promise.what(), promise.workspace()),
                                    Optional.empty(),
                                    Arrays.stream(PromiseStore.Answer.values())
                                            .map(answer ->
                                                    new Field.Option(
                                                            answer.word(),
                                                            Text.said(
                                                                    "retro.answer."
                                                                            + answer.word())))
                                            .toList(),
                                    promise.answer().map(PromiseStore.Answer::word),
                                    false));
                    fields.add(
                            new Field.Line(
                                    whyOf(promise),
                                    Text.said("retro.promises.why"),
                                    Optional.empty(),
                                    promise.why(),
                                    false,
                                    500));
                });
        return new Form(
                Text.said("retro.promises.form"),
                Text.said("retro.promises.send"),
                ActionRef.of("retro", "settled", retro.id()),
                Optional.of(Text.said("retro.promises.intro")),
                fields);
    }

    static String answerOf(PromiseStore.Promise promise) {
        return "answer-" + promise.action();
    }

    static String whyOf(PromiseStore.Promise promise) {
        return "why-" + promise.action();
    }

    static Optional<PromiseStore.Answer> answer(Values values, PromiseStore.Promise promise) {
        return values.text(answerOf(promise)).flatMap(PromiseStore.Answer::of);
    }

    static String why(Values values, PromiseStore.Promise promise) {
        return values.text(whyOf(promise)).orElse("").replace("\u0000", "").strip();
    }

    static Form improving(Retro retro, List<PromiseStore.Promise> agreed) {
        return new Form(
                Text.said("retro.improve"),
                Text.said("retro.improve.send"),
                ActionRef.of("retro", "improved", retro.id()),
                Optional.empty(),
                List.of(
                        new Field.Pick(
                                IMPROVEMENT,
                                Text.said("retro.improve.which"),
                                Optional.empty(),
                                agreed.stream()
                                        .limit(99)
                                        .map(promise ->
                                                new Field.Option(
                                                        Long.toString(promise.action()),
                                                        OneLine.of(
                                                                promise.what(),
                                                                promise.workspace())))
                                        .toList(),
                                retro.improvement().map(String::valueOf),
                                true)));
    }

    static Optional<Long> improvement(Values values) {
        return values.text(IMPROVEMENT).filter(w -> w.matches("\\d{1,18}")).map(Long::parseLong);
    }
}
