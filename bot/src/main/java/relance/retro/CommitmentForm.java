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
final class CommitmentForm {
    static final String IMPROVEMENT = "improvement";

    /// As many as one screen takes, those not answered yet first.
    static final int SHOWN = 6;

    private CommitmentForm() {}

    static Form of(Retro retro, List<CommitmentStore.Commitment> commitments) {
        var fields = new ArrayList<Field>();
        commitments.stream()
                .sorted(Comparator.comparing(promise -> promise.answer().isPresent()))
                .limit(SHOWN)
                .forEach(promise -> {
                    fields.add(
                            new Field.Pick(
                                    answerOf(promise),
                                    OneLine.of(promise.what(), promise.workspace()),
                                    Optional.empty(),
                                    Arrays.stream(CommitmentStore.Answer.values())
                                            .map(answer ->
                                                    new Field.Option(
                                                            answer.word(),
                                                            Text.said(
                                                                    "retro.answer."
                                                                            + answer.word())))
                                            .toList(),
                                    promise.answer().map(CommitmentStore.Answer::word),
                                    false));
                    fields.add(
                            new Field.Line(
                                    whyOf(promise),
                                    Text.said("retro.commitments.why"),
                                    Optional.empty(),
                                    promise.why(),
                                    false,
                                    500));
                });
        return new Form(
                Text.said("retro.commitments.form"),
                Text.said("retro.commitments.send"),
                ActionRef.of("retro", "settled", retro.id()),
                Optional.of(Text.said("retro.commitments.intro")),
                fields);
    }

    static String answerOf(CommitmentStore.Commitment promise) {
        return "answer-" + promise.action();
    }

    static String whyOf(CommitmentStore.Commitment promise) {
        return "why-" + promise.action();
    }

    static Optional<CommitmentStore.Answer> answer(
            Values values, CommitmentStore.Commitment promise) {
        return values.text(answerOf(promise)).flatMap(CommitmentStore.Answer::of);
    }

    static String why(Values values, CommitmentStore.Commitment promise) {
        return values.text(whyOf(promise)).orElse("").replace("\u0000", "").strip();
    }

    static Form improving(Retro retro, List<CommitmentStore.Commitment> agreed) {
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
