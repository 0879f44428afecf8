package relance.action.begin;

import relance.action.model.Action;
import relance.action.model.ActionCommand;
import relance.action.model.Due;
import relance.chat.ActionRef;
import relance.chat.Address;
import relance.chat.Id;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

import java.util.List;
import java.util.Optional;

/// An action as somebody typed or filled it in, not checked yet. It is kept between the steps, so
/// that a click tomorrow means the day that was understood today.
///
/// @param when the date in words
/// @param day the day those words were understood as
record ActionDraft(
        Optional<PersonId> owner,
        String what,
        String when,
        Optional<Due> day,
        Optional<PlaceId> place,
        Optional<Action.From> source,
        Optional<Subject> origin) {
    private static final int PARTS = 10;

    ActionDraft {
        what = what.strip();
        when = when.strip();
    }

    static ActionDraft about(String what, Optional<PlaceId> place) {
        return new ActionDraft(
                Optional.empty(),
                what,
                "",
                Optional.empty(),
                place,
                Optional.empty(),
                Optional.empty());
    }

    ActionDraft from(Action.From message) {
        return new ActionDraft(owner, what, when, day, place, Optional.of(message), origin);
    }

    ActionDraft following(Subject subject) {
        return new ActionDraft(owner, what, when, day, place, source, Optional.of(subject));
    }

    ActionDraft on(Optional<Due> chosen) {
        return new ActionDraft(owner, what, when, chosen, place, source, origin);
    }

    /// With what a form says instead; what it came from stays.
    ActionDraft filled(Optional<PersonId> who, String words, String date, Optional<PlaceId> where) {
        return new ActionDraft(
                who, words, date, Optional.empty(), place.or(() -> where), source, origin);
    }

    /// As one line, for keeping.
    String write() {
        var parts =
                List.of(
                        number(owner),
                        what,
                        when,
                        day.map(Due::toString).orElse(""),
                        number(place),
                        source.map(from -> from.message().value()).orElse(""),
                        source.map(Action.From::link).orElse(""),
                        origin.map(Subject::feature).orElse(""),
                        origin.map(Subject::aspect).orElse(""),
                        number(origin));
        return new ActionRef(ActionCommand.FEATURE, "draft", parts).encode();
    }

    private static String number(Optional<? extends Id> id) {
        return id.map(Id::number).map(String::valueOf).orElse("");
    }

    /// Reads what [#write] wrote; empty for anything else.
    static Optional<ActionDraft> read(String kept, WorkspaceId workspace) {
        return ActionRef.decode(kept)
                .filter(line -> line.feature().equals(ActionCommand.FEATURE))
                .filter(line -> line.args().size() == PARTS)
                .map(line -> read(line, workspace));
    }

    private static ActionDraft read(ActionRef line, WorkspaceId workspace) {
        var part = line.args();
        return new ActionDraft(
                line.number(0).map(number -> new PersonId(workspace, number)),
                part.get(1),
                part.get(2),
                word(part.get(3)).map(Due::parse),
                line.number(4).map(number -> new PlaceId(workspace, number)),
                word(part.get(5)).map(at -> new Action.From(new Address(at), part.get(6))),
                line.number(9)
                        .map(number -> Subject.kept(part.get(7), part.get(8), workspace, number)));
    }

    private static Optional<String> word(String part) {
        return Optional.of(part).filter(word -> !word.isEmpty());
    }
}
