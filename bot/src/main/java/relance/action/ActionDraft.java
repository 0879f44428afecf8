package relance.action;

import relance.chat.ActionRef;
import relance.chat.Address;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

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

    ActionDraft {
        what = what.replace("\u0000", "").strip();
        when = when.replace("\u0000", "").strip();
    }

    static ActionDraft empty(Optional<PlaceId> place) {
        return about("", place);
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
        return ActionRef.of(
                        "action",
                        "draft",
                        owner.map(o -> Long.toString(o.number())).orElse(""),
                        what,
                        when,
                        day.map(Due::toString).orElse(""),
                        place.map(p -> Long.toString(p.number())).orElse(""),
                        source.map(s -> s.message().value()).orElse(""),
                        source.map(Action.From::link).orElse(""),
                        origin.map(Subject::feature).orElse(""),
                        origin.map(Subject::aspect).orElse(""),
                        origin.map(o -> Long.toString(o.number())).orElse(""))
                .encode();
    }

    /// Reads what [#write] wrote; empty for anything else.
    static Optional<ActionDraft> read(String kept, WorkspaceId workspace) {
        return ActionRef.decode(kept)
                .filter(line -> line.feature().equals("action") && line.args().size() == 10)
                .map(line ->
                        new ActionDraft(
                                line.number(0).map(n -> new PersonId(workspace, n)),
                                line.args().get(1),
                                line.args().get(2),
                                word(line, 3).map(Due::parse),
                                line.number(4).map(n -> new PlaceId(workspace, n)),
                                word(line, 5)
                                        .map(address ->
                                                new Action.From(
                                                        new Address(address), line.args().get(6))),
                                line.number(9)
                                        .map(n ->
                                                new Subject(
                                                        line.args().get(7),
                                                        line.args().get(8),
                                                        workspace,
                                                        n))));
    }

    private static Optional<String> word(ActionRef line, int index) {
        return line.arg(index).filter(word -> !word.isEmpty());
    }
}
