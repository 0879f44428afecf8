package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.Card;
import relance.chat.Interaction;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.kit.Kit;
import relance.people.Person;
import relance.people.Role;

import java.util.Set;
import java.util.stream.Stream;

/// The workspace's cadence: a form for admins and consultants, its words for everybody.
final class CadenceSettings {
    private static final Set<Role> MAY_CHANGE = Set.of(Role.ADMIN, Role.CONSULTANT);
    private static final int MOST_NAMED = 5;

    private final Kit kit;
    private final CadenceStore cadences;

    CadenceSettings(Kit kit, CadenceStore cadences) {
        this.kit = kit;
        this.cadences = cadences;
    }

    Reply show(PersonId person) {
        return kit.transact(handle ->
                mayChange(handle, person)
                        ? new Reply.Open(
                                CadenceForm.of(CadenceDraft.of(kept(handle, person).cadence())))
                        : new Reply.Whisper(words(handle, person)));
    }

    /// Keeps a sent form; everybody's next moment is decided anew, by an alarm of its own.
    Reply keep(Interaction interaction) {
        var person = interaction.actor();
        var draft = CadenceForm.draft(interaction.values());
        var checked = draft.check();
        return kit.transact(handle -> {
            if (!mayChange(handle, person)) {
                return new Reply.Whisper(words(handle, person));
            }
            if (checked.cadence().isEmpty()) {
                return new Reply.Invalid(CadenceForm.of(draft), checked.problems());
            }
            keep(handle, checked.cadence().get(), person);
            return new Reply.Whisper(kept(checked.cadence().get()));
        });
    }

    private void keep(Handle handle, Cadence cadence, PersonId by) {
        var now = kit.now();
        cadences.keep(handle, cadence, by, now);
        kit.alarms().set(handle, everyone(by.workspace()), now);
    }

    static Subject everyone(WorkspaceId workspace) {
        return Subject.of("cadence", CadenceAlarm.EVERYONE, new NudgeId(workspace, 0));
    }

    private boolean mayChange(Handle handle, PersonId person) {
        return MAY_CHANGE.contains(kit.people().person(handle, person).role());
    }

    private CadenceStore.Kept kept(Handle handle, PersonId person) {
        return cadences.of(handle, person.workspace());
    }

    private static Card kept(Cadence cadence) {
        return new Card(
                Text.said("cadence.kept"),
                new Node.Prose(Text.said("cadence.kept")),
                new Node.Prose(CadenceWords.of(cadence)));
    }

    private Card words(Handle handle, PersonId person) {
        var kept = kept(handle, person);
        return new Card(
                Text.said("cadence.words.title"),
                new Node.Heading(Text.said("cadence.words.title")),
                new Node.Prose(CadenceWords.of(kept.cadence())),
                new Node.Note(CadenceWords.origin(kept, kit.hours().of(handle, person))),
                new Node.Note(whoMayChange(handle, person.workspace())));
    }

    private Text whoMayChange(Handle handle, WorkspaceId workspace) {
        var named =
                Stream.of(Role.ADMIN, Role.CONSULTANT)
                        .flatMap(role -> kit.people().withRole(handle, workspace, role).stream())
                        .limit(MOST_NAMED)
                        .map(Person::id)
                        .map(Text::mention)
                        .toList();
        return named.isEmpty()
                ? Text.said("cadence.maychange")
                : Text.said("cadence.maychange.named").with("people", Text.join(", ", named));
    }
}
