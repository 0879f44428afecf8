package relance.profile;

import static relance.chat.Text.said;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.kit.Kit;
import relance.people.Person;
import relance.people.Role;

import java.util.Map;
import java.util.Optional;

/// Who has which role: given by admins, in a form.
record Roles(Kit kit) {
    private static final int MOST_NAMED = 5;

    Reply show(PersonId actor) {
        return kit.transact(handle ->
                isAdmin(handle, actor)
                        ? new Reply.Open(RoleForm.of(Optional.empty(), Optional.empty()))
                        : whoCan(handle, actor.workspace()));
    }

    Reply give(Interaction interaction) {
        return kit.transact(handle -> {
            // Two admins who take the role from each other at once must not both succeed.
            kit.people().lockRoles(handle, interaction.workspace());
            return isAdmin(handle, interaction.actor())
                    ? give(handle, interaction)
                    : whoCan(handle, interaction.workspace());
        });
    }

    private Reply give(Handle handle, Interaction interaction) {
        var values = interaction.values();
        var person =
                values.person(RoleForm.PERSON)
                        .map(number -> new PersonId(interaction.workspace(), number))
                        .flatMap(id -> kit.people().find(handle, id))
                        .filter(Person::active);
        var role = RoleForm.role(values);
        if (person.isEmpty()) {
            return wrong(person, role, RoleForm.PERSON, "profile.problem.person");
        }
        if (role.isEmpty()) {
            return wrong(person, role, RoleForm.ROLE, "profile.problem.role");
        }
        if (role.get() != Role.ADMIN && isLastAdmin(handle, person.get())) {
            return wrong(person, role, RoleForm.ROLE, "profile.problem.lastadmin");
        }
        var id = person.get().id();
        kit.people().setRole(handle, id, role.get());
        return Reply.whisper(
                said("profile.roles.given")
                        .with("person", Text.mention(id))
                        .with("role", RoleForm.name(role.get())));
    }

    private static Reply wrong(
            Optional<Person> person, Optional<Role> role, String field, String problem) {
        var form = RoleForm.of(person.map(Person::id), role);
        return new Reply.Invalid(form, Map.of(field, said(problem)));
    }

    private boolean isAdmin(Handle handle, PersonId actor) {
        return kit.people().person(handle, actor).role() == Role.ADMIN;
    }

    private boolean isLastAdmin(Handle handle, Person person) {
        var admins = kit.people().withRole(handle, person.id().workspace(), Role.ADMIN);
        return person.role() == Role.ADMIN && admins.size() <= 1;
    }

    private Reply whoCan(Handle handle, WorkspaceId workspace) {
        var admins =
                kit.people().withRole(handle, workspace, Role.ADMIN).stream()
                        .limit(MOST_NAMED)
                        .map(Person::id)
                        .map(Text::mention)
                        .toList();
        var named = said("profile.roles.admins.named").with("people", Text.join(", ", admins));
        return Reply.whisper(admins.isEmpty() ? said("profile.roles.admins") : named);
    }
}
