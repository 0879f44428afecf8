package relance.retro;

import relance.chat.ActionRef;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.util.Optional;

/// Everything a person can do with retros, decoded from a button, a form or typed words.
sealed interface RetroCommand {
    /// A page beyond is no button of ours.
    long MOST_PAGES = 1_000;

    /// Typed words; none opens the form.
    record Type() implements RetroCommand {}

    /// The form, filled with the words that were refused.
    record OpenForm(Optional<Long> draft) implements RetroCommand {}

    /// A sent form; without a place, the form says which.
    record Create(Optional<PlaceId> place) implements RetroCommand {}

    /// Keeps a message, or typed words, for the next retro.
    record Keep() implements RetroCommand {}

    record Kept(PlaceId place) implements RetroCommand {}

    /// Something done to one retro.
    record To(RetroId retro, Step step) implements RetroCommand {}

    /// What is done to a retro.
    sealed interface Step {
        /// On to the phase after the one it was pressed in.
        record Next(Phase from) implements Step {}

        record Back(Phase from) implements Step {}

        record End() implements Step {}

        /// Posts it once more: it may never have arrived.
        record Again() implements Step {}

        record Hand() implements Step {}

        record Handed() implements Step {}

        /// The facilitator takes part, or does not.
        record TakePart(boolean yes) implements Step {}

        /// The form that makes retros come back.
        record Repeat() implements Step {}

        record Repeated() implements Step {}

        record Write() implements Step {}

        record Edit(long card) implements Step {}

        /// A sent card.
        ///
        /// @param edited in the private list of one's own
        record Put(long card, boolean edited) implements Step {}

        record Mine(int page) implements Step {}

        record Withdraw(long card) implements Step {}

        /// The form that leaves out some of a breakout's cards.
        record Pare() implements Step {}

        record Pared() implements Step {}

        /// All cards, page by page.
        record Look(int page) implements Step {}

        /// The form that puts the cards of a page into a theme.
        record Sort(int page) implements Step {}

        record Sorted(int page) implements Step {}

        record Suggest(int page) implements Step {}

        /// Takes the groups of a page as they were shown.
        record Take(int page, String shown) implements Step {}

        record Choose(int page, String shown) implements Step {}

        record Chosen(int page, String shown) implements Step {}

        record Themes() implements Step {}

        record Themed() implements Step {}

        record Dot(int page) implements Step {}

        record Dotted(int page) implements Step {}

        record Talk(ThemeId theme, How how) implements Step {}

        record Commitments() implements Step {}

        record Settled() implements Step {}

        record Improve() implements Step {}

        record Improved() implements Step {}

        record Score(int score) implements Step {}

        record Export(int page) implements Step {}

        /// What became of the place's actions.
        record Facts(int page) implements Step {}
    }

    enum How {
        NEXT,
        PARK,
        MORE
    }

    static Optional<RetroCommand> decode(WorkspaceId workspace, ActionRef action) {
        return switch (action.verb()) {
            case "new" -> Optional.of(new Type());
            case "form" -> Optional.of(new OpenForm(action.number(0)));
            case "create" ->
                    Optional.of(
                            new Create(
                                    action.number(0)
                                            .filter(number -> number != 0)
                                            .map(number -> new PlaceId(workspace, number))));
            case "keep" -> Optional.of(new Keep());
            case "kept" -> action.number(0).map(number -> new Kept(new PlaceId(workspace, number)));
            default ->
                    action.number(0)
                            .map(number -> new RetroId(workspace, number))
                            .flatMap(id -> step(workspace, action).map(step -> new To(id, step)));
        };
    }

    private static Optional<Step> step(WorkspaceId workspace, ActionRef action) {
        var number = action.number(1);
        int page = number.filter(n -> n >= 0 && n < MOST_PAGES).orElse(0L).intValue();
        return switch (action.verb()) {
            case "next" -> action.arg(1).flatMap(Phase::of).map(Step.Next::new);
            case "back" -> action.arg(1).flatMap(Phase::of).map(Step.Back::new);
            case "end" -> Optional.of(new Step.End());
            case "again" -> Optional.of(new Step.Again());
            case "hand" -> Optional.of(new Step.Hand());
            case "handed" -> Optional.of(new Step.Handed());
            case "takepart" -> Optional.of(new Step.TakePart(page == 1));
            case "repeat" -> Optional.of(new Step.Repeat());
            case "repeated" -> Optional.of(new Step.Repeated());
            case "write" -> Optional.of(new Step.Write());
            case "edit" -> number.map(Step.Edit::new);
            case "put" -> number.map(card -> new Step.Put(card, false));
            case "change" -> number.map(card -> new Step.Put(card, true));
            case "mine" -> Optional.of(new Step.Mine(page));
            case "withdraw" -> number.map(Step.Withdraw::new);
            case "pare" -> Optional.of(new Step.Pare());
            case "pared" -> Optional.of(new Step.Pared());
            case "stickies" -> Optional.of(new Step.Look(page));
            case "sort" -> Optional.of(new Step.Sort(page));
            case "sorted" -> Optional.of(new Step.Sorted(page));
            case "suggest" -> Optional.of(new Step.Suggest(page));
            case "take" -> action.arg(2).map(shown -> new Step.Take(page, shown));
            case "choose" -> action.arg(2).map(shown -> new Step.Choose(page, shown));
            case "chosen" -> action.arg(2).map(shown -> new Step.Chosen(page, shown));
            case "themes" -> Optional.of(new Step.Themes());
            case "themed" -> Optional.of(new Step.Themed());
            case "dots" -> Optional.of(new Step.Dot(page));
            case "dotted" -> Optional.of(new Step.Dotted(page));
            case "talked" -> talk(workspace, number, How.NEXT);
            case "park" -> talk(workspace, number, How.PARK);
            case "more" -> talk(workspace, number, How.MORE);
            case "commitments" -> Optional.of(new Step.Commitments());
            case "settled" -> Optional.of(new Step.Settled());
            case "improve" -> Optional.of(new Step.Improve());
            case "improved" -> Optional.of(new Step.Improved());
            case "roti" -> Optional.of(new Step.Score(page));
            case "facts" -> Optional.of(new Step.Facts(page));
            case "export" -> Optional.of(new Step.Export(page));
            default -> Optional.empty();
        };
    }

    private static Optional<Step> talk(WorkspaceId workspace, Optional<Long> number, How how) {
        return number.map(n -> new Step.Talk(new ThemeId(workspace, n), how));
    }
}
