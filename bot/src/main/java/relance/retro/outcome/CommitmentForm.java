package relance.retro.outcome;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Values;
import relance.retro.model.OutcomeCommand;
import relance.retro.model.Retro;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What became of last time's commitments, as many as one screen takes.
final class CommitmentForm {
    private static final int SHOWN = 6;

    private CommitmentForm() {}

    /// Those not answered yet first.
    static Form of(Retro retro, List<Commitment> commitments) {
        var fields =
                commitments.stream()
                        .sorted(Comparator.comparing(Commitment::answered))
                        .limit(SHOWN)
                        .flatMap(one -> Stream.of(answerField(one), whyField(one)))
                        .toList();
        return new Form(
                        said("retro.commitments.form"),
                        said("retro.commitments.send"),
                        new OutcomeCommand.Answered(retro.id()).ref(),
                        fields)
                .intro(said("retro.commitments.intro"));
    }

    private static Field answerField(Commitment commitment) {
        var options =
                Arrays.stream(Commitment.Answer.values()).map(CommitmentForm::option).toList();
        return Field.pick(answerOf(commitment), commitment.name(), options)
                .value(commitment.answer().map(Commitment.Answer::word));
    }

    private static Field.Option option(Commitment.Answer answer) {
        return new Field.Option(answer.word(), said("retro.answer." + answer.word()));
    }

    private static Field whyField(Commitment commitment) {
        return Field.line(whyOf(commitment), said("retro.commitments.why"))
                .value(commitment.why())
                .most(500);
    }

    static String answerOf(Commitment commitment) {
        return "answer-" + commitment.action();
    }

    static String whyOf(Commitment commitment) {
        return "why-" + commitment.action();
    }

    /// The commitment with what was filled in about it, if anything was.
    static Optional<Commitment> read(Values values, Commitment one) {
        var why = values.text(whyOf(one)).orElse("").replace("\u0000", "").strip();
        return values.text(answerOf(one))
                .flatMap(Commitment.Answer::of)
                .map(answer -> one.answered(answer, why));
    }
}
