package relance.retro;

import relance.chat.PersonId;
import relance.chat.Text;
import relance.text.Characters;
import relance.text.OneLine;

/// Phrases about columns of a retro.
final class RetroText {
    private static final int TITLE = 60;

    private RetroText() {}

    /// What a theme of one card, or of cards like it, is called until somebody names it.
    static String title(String words) {
        return Characters.cut(words.strip().replaceAll("\\s+", " "), TITLE);
    }

    /// An action in one line: what, by whom, how it stands.
    static Text promise(CommitmentStore.Commitment promise) {
        var what = Text.strong(OneLine.of(promise.what(), promise.workspace()));
        var state = Text.said("retro.state." + promise.state().replace('_', '.'));
        return promise.owner()
                .map(owner ->
                        Text.said(
                                "retro.commitment.line",
                                "what",
                                what,
                                "person",
                                Text.mention(owner),
                                "state",
                                state))
                .orElseGet(() ->
                        Text.said("retro.commitment.line.nobody", "what", what, "state", state));
    }

    /// What was said of it, or how it stands and what happened to it meanwhile.
    static Text answered(CommitmentStore.Commitment promise) {
        return promise.answer()
                .map(answer -> said(promise, answer))
                .orElseGet(() -> known(promise));
    }

    private static Text said(CommitmentStore.Commitment promise, CommitmentStore.Answer answer) {
        var what = Text.strong(OneLine.of(promise.what(), promise.workspace()));
        var word = Text.said("retro.answer." + answer.word());
        var said =
                promise.owner()
                        .map(owner ->
                                Text.said(
                                        "retro.commitment.said",
                                        "what",
                                        what,
                                        "person",
                                        Text.mention(owner),
                                        "answer",
                                        word))
                        .orElseGet(() ->
                                Text.said(
                                        "retro.commitment.said.nobody",
                                        "what",
                                        what,
                                        "answer",
                                        word));
        return promise.why().isEmpty()
                ? said
                : Text.said(
                        "retro.commitment.said.why",
                        "said",
                        said,
                        "why",
                        OneLine.of(promise.why(), promise.workspace()));
    }

    static Text known(CommitmentStore.Commitment promise) {
        var facts =
                promise.facts().entrySet().stream()
                        .map(fact ->
                                Text.said("retro.fact." + fact.getKey(), "count", fact.getValue()))
                        .toList();
        return facts.isEmpty()
                ? promise(promise)
                : Text.said(
                        "retro.commitment.facts",
                        "line",
                        promise(promise),
                        "facts",
                        Text.join(", ", facts));
    }

    /// When the next one of a series begins, and who leads it.
    static Text next(Series series, PersonId before) {
        return Text.said(
                "retro.repeat.next",
                "moment",
                Text.moment(series.nextAt()),
                "person",
                Text.mention(series.next().orElse(before)));
    }

    static Text theme(Theme theme) {
        return Text.said(
                "retro.theme.line",
                "title",
                Text.strong(theme.text()),
                "dots",
                theme.dots(),
                "stickies",
                theme.cards());
    }
}
