package relance.action.model;

import static relance.chat.Text.said;

import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.Optional;

/// The phrases in which an action is spoken of.
public final class ActionText {
    private ActionText() {}

    public static Text what(Action action) {
        return Text.typed(action.terms().what(), action.id().workspace());
    }

    public static Text strong(Action action) {
        return Text.strong(what(action));
    }

    /// How it stands now, in a phrase: "waiting for Ana’s answer".
    public static Text present(Action action) {
        var owner = action.owner().map(Text::mention).orElse(Text.EMPTY);
        return switch (action.state()) {
            case PROPOSED -> proposed(action);
            case ACCEPTED -> said("action.is.accepted").with("person", owner);
            case UNDER_WAY -> said("action.is.underway").with("person", owner);
            case STUCK -> said("action.is.stuck").with("person", owner).with("on", stuck(action));
            case DONE -> said("action.is.done").with("person", owner);
            case DROPPED -> said("action.is.dropped");
        };
    }

    private static Text proposed(Action action) {
        return action.offer()
                .map(offer -> said("action.is.proposed").with("person", Text.mention(offer.to())))
                .orElseGet(() -> said("action.is.open"));
    }

    /// What it is and how it stands now, in a sentence.
    public static Text standing(Action action) {
        return said("action.answer.now")
                .with("what", strong(action))
                .with("state", present(action));
    }

    public static Text stuck(Action action) {
        return action.snapshot().stuck().map(ActionText::stuck).orElse(Text.EMPTY);
    }

    public static Text stuck(Stuck stuck) {
        var kind = said("action.stuck." + stuck.kind().word());
        if (stuck.on().isEmpty()) {
            return kind;
        }
        return stuck.kind() == Stuck.Kind.OTHER
                ? Text.plain(stuck.on())
                : said("action.stuck.words").with("kind", kind).with("words", stuck.on());
    }

    public static Text due(Terms terms) {
        return terms.due()
                .map(day -> said("action.for").with("day", day.text()))
                .orElseGet(() -> said("action.nodate"));
    }

    /// "for Friday 27 November · asked by Dan · stuck on a decision".
    ///
    /// @param known who is not named as the requester: whoever reads, or is named already
    public static Text about(Action action, PersonId known) {
        var parts = new ArrayList<Text>();
        parts.add(due(action.terms()));
        requester(action, known).ifPresent(parts::add);
        action.place().map(Text::in).ifPresent(parts::add);
        progress(action).ifPresent(parts::add);
        action.snapshot()
                .later()
                .map(day -> said("action.later.on").with("day", Text.day(day)))
                .ifPresent(parts::add);
        handing(action).ifPresent(parts::add);
        return Text.join(" · ", parts);
    }

    private static Optional<Text> requester(Action action, PersonId known) {
        var requester = action.requester();
        return requester.equals(known) || action.isOwner(requester)
                ? Optional.empty()
                : Optional.of(said("action.by").with("person", Text.mention(requester)));
    }

    private static Optional<Text> progress(Action action) {
        return switch (action.state()) {
            case STUCK -> Optional.of(said("action.stuckon").with("on", stuck(action)));
            case UNDER_WAY -> Optional.of(said("action.state.underway"));
            case PROPOSED, ACCEPTED, DONE, DROPPED -> Optional.empty();
        };
    }

    private static Optional<Text> handing(Action action) {
        return action.offer()
                .filter(_ -> action.owner().isPresent())
                .map(offer -> said("action.handing").with("person", Text.mention(offer.to())));
    }

    /// Why somebody did it, in their own words.
    public static Text detail(Action action, ActionEvent event) {
        return said("action.quoted")
                .with("words", Text.typed(event.detail(), action.id().workspace()));
    }

    /// What one may not see answers as if it did not exist.
    public static Reply unknown() {
        return Reply.whisper(said("action.unknown"));
    }

    public static Optional<Text> quote(Action action) {
        return Optional.of(action.terms().firstStep())
                .filter(step -> !step.isEmpty())
                .map(step -> Text.typed(step, action.id().workspace()));
    }
}
