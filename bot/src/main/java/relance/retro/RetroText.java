package relance.retro;

import relance.chat.Text;
import relance.text.OneLine;

/// Phrases about parts of a retro.
final class RetroText {
    private static final int TITLE = 60;

    private RetroText() {}

    /// What a theme of one card, or of cards like it, is called until somebody names it.
    static String title(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE - 1)).strip() + "…";
    }

    /// An action in one line: what, by whom, how it stands.
    static Text promise(PromiseStore.Promise promise) {
        var what = Text.strong(OneLine.of(promise.what(), promise.workspace()));
        var state = Text.said("retro.state." + promise.state().replace('_', '.'));
        return promise.owner()
                .map(owner ->
                        Text.said(
                                "retro.promise.line",
                                "what",
                                what,
                                "person",
                                Text.mention(owner),
                                "state",
                                state))
                .orElseGet(
                        () -> Text.said("retro.promise.line.nobody", "what", what, "state", state));
    }

    static Text answered(PromiseStore.Promise promise) {
        var line = promise(promise);
        return promise.answer()
                .map(answer ->
                        Text.said(
                                promise.why().isEmpty()
                                        ? "retro.promise.answered"
                                        : "retro.promise.answered.why",
                                "line",
                                line,
                                "answer",
                                Text.said("retro.answer." + answer.word()),
                                "why",
                                OneLine.of(promise.why(), promise.workspace())))
                .orElse(line);
    }

    static Text theme(Theme theme) {
        return Text.said(
                "retro.theme.line",
                "title",
                Text.strong(theme.text()),
                "dots",
                theme.dots(),
                "cards",
                theme.cards());
    }
}
