package relance.cadence;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.chat.Card;
import relance.chat.Interaction;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.people.Person;
import relance.people.Role;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The workspace's cadence: a form for admins and consultants, its words for everybody.
final class CadenceSetting {
    private static final Set<Role> MAY_CHANGE = Set.of(Role.ADMIN, Role.CONSULTANT);
    private static final int MOST_NAMED = 5;

    private final Kit kit;
    private final CadenceStore cadences;

    CadenceSetting(Kit kit, CadenceStore cadences) {
        this.kit = kit;
        this.cadences = cadences;
    }

    Reply show(Interaction interaction) {
        return changing(
                interaction, turn -> new Reply.Open(CadenceForm.of(turn.thing().cadence())));
    }

    /// Keeps a sent form; everybody's next moment is decided anew, by an alarm of its own.
    Reply keep(Interaction interaction) {
        return changing(interaction, this::keep);
    }

    private Reply keep(Turn<KeptCadence> turn) {
        var sheet = new CadenceSheet(turn.values());
        var cadence = Cadence.read(sheet);
        if (!sheet.problems().isEmpty()) {
            return new Reply.Invalid(CadenceForm.again(turn.values()), sheet.problems());
        }
        var now = kit.now();
        cadences.keep(turn.handle(), cadence, new KeptCadence.Change(turn.actor(), now));
        kit.alarms().set(turn.handle(), CadenceAlarm.everyone(turn.workspace()), now);
        return new Reply.Whisper(kept(cadence));
    }

    /// For those who may change it; all others are told what it is.
    private Reply changing(Interaction interaction, Function<Turn<KeptCadence>, Reply> work) {
        return kit.transact(handle -> {
            var kept = cadences.of(handle, interaction.workspace());
            return mayChange(handle, interaction.actor())
                    ? work.apply(new Turn<>(handle, interaction, kept))
                    : new Reply.Whisper(words(handle, interaction.actor(), kept));
        });
    }

    private boolean mayChange(Handle handle, PersonId person) {
        return MAY_CHANGE.contains(kit.people().person(handle, person).role());
    }

    private static Card kept(Cadence cadence) {
        return new Card(
                said("cadence.kept"),
                new Node.Prose(said("cadence.kept")),
                new Node.Prose(CadenceWords.of(cadence)));
    }

    private Card words(Handle handle, PersonId person, KeptCadence kept) {
        return new Card(
                said("cadence.words.title"),
                new Node.Heading(said("cadence.words.title")),
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
                ? said("cadence.maychange")
                : said("cadence.maychange.named").with("people", Text.join(", ", named));
    }
}
