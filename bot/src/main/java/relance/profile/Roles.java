package relance.profile;

import org.jdbi.v3.core.Handle;

import relance.chat.ActionRef;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.chat.Values;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.people.People;
import relance.people.Person;
import relance.people.Role;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who has which role: given by admins, in a form.
final class Roles {
    static final String PERSON = "person";
    static final String ROLE = "role";

    private static final int MOST_NAMED = 5;

    private final Database database;
    private final People people;

    Roles(Database database, People people) {
        this.database = database;
        this.people = people;
    }

    Reply show(PersonId actor) {
        return database.transact(handle ->
                isAdmin(handle, actor)
                        ? new Reply.Open(form(Optional.empty(), Optional.empty()))
                        : whoCan(handle, actor.workspace()));
    }

    Reply give(PersonId actor, Values values) {
        return database.transact(handle -> {
            // Two admins who take the role from each other at once must not both succeed.
            lock(handle, actor.workspace());
            if (!isAdmin(handle, actor)) {
                return whoCan(handle, actor.workspace());
            }
            var person =
                    values.person(PERSON)
                            .map(number -> new PersonId(actor.workspace(), number))
                            .flatMap(id -> people.find(handle, id))
                            .filter(Person::active);
            var role = role(values);
            if (person.isEmpty() || role.isEmpty()) {
                return new Reply.Invalid(
                        form(person.map(Person::id), role),
                        person.isEmpty()
                                ? Map.of(PERSON, Text.said("profile.problem.person"))
                                : Map.of(ROLE, Text.said("profile.problem.role")));
            }
            return give(handle, person.get(), role.get());
        });
    }

    private Reply give(Handle handle, Person person, Role role) {
        var id = person.id();
        boolean last =
                person.role() == Role.ADMIN
                        && people.withRole(handle, id.workspace(), Role.ADMIN).size() <= 1;
        if (last && role != Role.ADMIN) {
            return new Reply.Invalid(
                    form(Optional.of(id), Optional.of(role)),
                    Map.of(ROLE, Text.said("profile.problem.lastadmin")));
        }
        people.setRole(handle, id, role);
        return Reply.whisper(
                Text.said("profile.roles.given", "person", Text.mention(id), "role", said(role)));
    }

    static Form form(Optional<PersonId> person, Optional<Role> role) {
        return new Form(
                Text.said("profile.roles.title"),
                Text.said("profile.roles.send"),
                ActionRef.of("profile", "give"),
                Optional.of(Text.said("profile.roles.intro")),
                List.of(
                        new Field.Who(
                                PERSON,
                                Text.said("profile.roles.person"),
                                Optional.empty(),
                                person,
                                true),
                        new Field.Pick(
                                ROLE,
                                Text.said("profile.roles.role"),
                                Optional.empty(),
                                Arrays.stream(Role.values())
                                        .map(one -> new Field.Option(one.word(), said(one)))
                                        .toList(),
                                role.map(Role::word),
                                true)));
    }

    private static Text said(Role role) {
        return Text.said("profile.role." + role.word());
    }

    private static Optional<Role> role(Values values) {
        return values.text(ROLE)
                .flatMap(word ->
                        Arrays.stream(Role.values())
                                .filter(role -> role.word().equals(word))
                                .findFirst());
    }

    private boolean isAdmin(Handle handle, PersonId actor) {
        return people.person(handle, actor).role() == Role.ADMIN;
    }

    private Reply whoCan(Handle handle, WorkspaceId workspace) {
        var admins =
                people.withRole(handle, workspace, Role.ADMIN).stream()
                        .limit(MOST_NAMED)
                        .map(Person::id)
                        .map(Text::mention)
                        .toList();
        return Reply.whisper(
                admins.isEmpty()
                        ? Text.said("profile.roles.admins")
                        : Text.said(
                                "profile.roles.admins.named", "people", Text.join(", ", admins)));
    }

    private static void lock(Handle handle, WorkspaceId workspace) {
        handle.createQuery("select id from workspace where id = :workspace for no key update")
                .bind("workspace", workspace)
                .mapTo(long.class)
                .one();
    }
}
