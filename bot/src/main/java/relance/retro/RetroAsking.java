package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.ActionRef;
import relance.chat.Ask;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.kit.Kit;

import java.util.List;
import java.util.Optional;

/// Who wrote no card or put no dot is asked: in an anonymous retro too, as those whose slip is
/// absent.
final class RetroAsking {
    private final Kit kit;
    private final RetroAccess access;
    private final CardStore cards;
    private final RetroPseudonyms pseudonyms;
    private final Dots dots = new Dots();

    RetroAsking(Kit kit, RetroAccess access, CardStore cards, RetroPseudonyms pseudonyms) {
        this.kit = kit;
        this.access = access;
        this.cards = cards;
        this.pseudonyms = pseudonyms;
    }

    List<Ask> asks(PersonId person) {
        return kit.database()
                .transact(handle ->
                        access.retros().waitingFor(handle, person).stream()
                                .filter(retro -> access.takesPart(retro, person))
                                .filter(retro -> silent(handle, retro, person))
                                .map(retro -> ask(handle, retro, person))
                                .toList());
    }

    private boolean silent(Handle handle, Retro retro, PersonId person) {
        return retro.phase() == Phase.COLLECT
                ? cards.by(handle, retro.id(), pseudonyms.author(handle, retro, person)).isEmpty()
                : dots.of(handle, retro.id(), pseudonyms.voter(handle, retro, person)).isEmpty();
    }

    private Ask ask(Handle handle, Retro retro, PersonId person) {
        var zone = kit.people().person(handle, person).zone();
        return new Ask(
                retro.id().as("ask"),
                person,
                Ask.Kind.ANSWER,
                retro.createdAt(),
                retro.dueAt().map(at -> at.atZone(zone).toLocalDate()),
                Optional.empty(),
                true,
                1);
    }

    /// One line of a private message: this retro waits for you, or no longer does.
    Card line(Handle handle, Retro retro, Audience audience) {
        boolean waits = retro.isIn(Phase.COLLECT) || retro.isIn(Phase.VOTE);
        boolean answered =
                waits
                        && audience instanceof Audience.Only(var person)
                        && !silent(handle, retro, person);
        var key = !waits ? "over" : answered ? "answered" : retro.phase().word();
        return line(retro, key, waits);
    }

    static Card line(Retro retro, String key, boolean waits) {
        var text = Text.said("retro.ask." + key, "title", Text.strong(retro.title()));
        var about =
                retro.dueAt()
                        .filter(at -> waits)
                        .map(at -> Text.said("retro.setting.until", "moment", Text.moment(at)))
                        .orElse(Text.EMPTY);
        return new Card(
                text, new Node.ActionItem(text, about, Optional.empty(), buttons(retro, waits)));
    }

    private static List<Button> buttons(Retro retro, boolean waits) {
        if (!waits) {
            return List.of();
        }
        return List.of(
                retro.phase() == Phase.COLLECT
                        ? new Button.Opens(
                                Text.said("retro.card.write"),
                                ActionRef.of("retro", "write", retro.id()))
                        : new Button.Opens(
                                Text.said("retro.dots"),
                                ActionRef.of("retro", "dots", retro.id(), 0)));
    }

    /// What a retro asks of everybody in its place has changed.
    void changed(Handle handle, RetroId id) {
        access.retros()
                .find(handle, id)
                .filter(Retro::open)
                .ifPresent(retro ->
                        kit.people()
                                .members(handle, retro.place())
                                .forEach(person -> kit.asksChanged(handle, person.id())));
    }
}
