package relance.retro.phase;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.chat.Ask;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.kit.Kit;
import relance.retro.model.Phase;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroId;
import relance.retro.model.RetroText;
import relance.retro.model.RetroView;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What retros ask of people: who has not done what a phase waits for; in an anonymous retro too,
/// as those whose pseudonym is absent.
public final class RetroAsks {
    private final RetroAccess access;
    private final Kit kit;
    private final Passages passages;

    RetroAsks(RetroAccess access, Passages passages) {
        this.access = access;
        this.kit = access.kit();
        this.passages = passages;
    }

    /// What is asked of a person now.
    public List<Ask> of(Handle handle, PersonId person) {
        var waiting =
                Arrays.stream(Phase.values())
                        .filter(phase -> PhaseRules.of(phase).request().isPresent())
                        .toList();
        return access.retros().waitingFor(handle, person, waiting).stream()
                .filter(retro -> retro.takesPart(person))
                .filter(retro -> !answered(handle, retro, person))
                .map(retro -> ask(handle, retro, person))
                .toList();
    }

    private static Optional<PhaseRules.Request> request(Retro retro) {
        return PhaseRules.of(retro.phase()).request().filter(_ -> retro.open());
    }

    private boolean answered(Handle handle, Retro retro, PersonId person) {
        var passage = passages.of(handle, retro);
        return request(retro).filter(r -> r.answered().test(passage, person)).isPresent();
    }

    private Ask ask(Handle handle, Retro retro, PersonId person) {
        var zone = kit.people().person(handle, person).zone();
        return new Ask(
                retro.id().as(RetroView.ASK),
                person,
                Ask.Kind.ANSWER,
                retro.createdAt(),
                retro.dueAt().map(at -> at.atZone(zone).toLocalDate()),
                Optional.empty(),
                true,
                1);
    }

    /// One line of a private message: this retro waits for you, or no longer does.
    public Card line(Handle handle, Retro retro, Audience audience) {
        boolean answered =
                audience instanceof Audience.Only(var person) && answered(handle, retro, person);
        return line(retro, answered);
    }

    static Card line(Retro retro, boolean answered) {
        var request = request(retro);
        if (request.isEmpty()) {
            return line(retro, "over", Text.EMPTY, List.of());
        }
        var until = retro.dueAt().map(RetroText::until).orElse(Text.EMPTY);
        var key = answered ? "answered" : retro.phase().word();
        return line(retro, key, until, List.of(request.get().button().apply(retro.id())));
    }

    private static Card line(Retro retro, String key, Text about, List<Button> buttons) {
        var text = said("retro.ask." + key).with("title", Text.strong(retro.title()));
        return new Card(text, new Node.ActionItem(text, about, Optional.empty(), buttons));
    }

    /// What a retro asks of everybody in its place has changed.
    public void changed(Handle handle, RetroId id) {
        access.retros()
                .find(handle, id)
                .filter(Retro::open)
                .map(retro -> kit.people().members(handle, retro.place()))
                .orElse(List.of())
                .forEach(person -> kit.asksChanged(handle, person.id()));
    }
}
