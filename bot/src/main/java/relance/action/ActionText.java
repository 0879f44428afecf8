package relance.action;

import relance.chat.PersonId;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.Optional;

/// The phrases in which an action is spoken of.
final class ActionText {
    private ActionText() {}

    static Text what(Action action) {
        return what(action.terms(), action);
    }

    static Text what(Terms terms, Action action) {
        return Text.typed(terms.what(), action.id().workspace());
    }

    static Text strong(Action action) {
        return Text.strong(what(action));
    }

    /// How it stands now, in a phrase: "waiting for Ana’s answer".
    static Text present(Action action) {
        var standing = action.standing();
        var owner = standing.owner().map(Text::mention).orElse(Text.EMPTY);
        return switch (standing.state()) {
            case PROPOSED ->
                    standing.asked()
                            .map(asked ->
                                    Text.said(
                                            "action.is.proposed",
                                            "person",
                                            Text.mention(asked.person())))
                            .orElseGet(() -> Text.said("action.is.open"));
            case ACCEPTED -> Text.said("action.is.accepted", "person", owner);
            case UNDER_WAY -> Text.said("action.is.underway", "person", owner);
            case STUCK -> Text.said("action.is.stuck", "person", owner, "on", stuck(action));
            case DONE -> Text.said("action.is.done", "person", owner);
            case DROPPED -> Text.said("action.is.dropped");
        };
    }

    static Text stuck(Action action) {
        return action.standing().stuck().map(ActionText::stuck).orElse(Text.EMPTY);
    }

    static Text stuck(Stuck stuck) {
        var kind = Text.said("action.stuck." + stuck.kind().word());
        if (stuck.on().isEmpty()) {
            return kind;
        }
        return stuck.kind() == Stuck.Kind.OTHER
                ? Text.plain(stuck.on())
                : Text.said("action.stuck.words", "kind", kind, "words", stuck.on());
    }

    static Text due(Terms terms) {
        return terms.due()
                .map(day -> Text.said("action.for", "day", day.text()))
                .orElseGet(() -> Text.said("action.nodate"));
    }

    /// "for Friday 27 November · asked by Dan · stuck on a decision", without saying to somebody
    /// that they asked themself.
    static Text about(Action action, Optional<PersonId> reader) {
        var parts = new ArrayList<Text>();
        parts.add(due(action.terms()));
        if (!reader.equals(Optional.of(action.requester()))
                && !action.isOwner(action.requester())) {
            parts.add(Text.said("action.by", "person", Text.mention(action.requester())));
        }
        action.place().ifPresent(place -> parts.add(Text.in(place)));
        switch (action.state()) {
            case STUCK -> parts.add(Text.said("action.stuckon", "on", stuck(action)));
            case UNDER_WAY -> parts.add(Text.said("action.state.underway"));
            case PROPOSED, ACCEPTED, DONE, DROPPED -> {}
        }
        action.standing()
                .later()
                .ifPresent(day -> parts.add(Text.said("action.later.on", "day", Text.day(day))));
        action.standing()
                .asked()
                .filter(asked -> action.owner().isPresent())
                .ifPresent(asked ->
                        parts.add(
                                Text.said(
                                        "action.handing", "person", Text.mention(asked.person()))));
        return Text.join(" · ", parts);
    }

    static Optional<Text> quote(Action action) {
        return Optional.of(action.terms().firstStep())
                .filter(step -> !step.isEmpty())
                .map(step -> Text.typed(step, action.id().workspace()));
    }
}
