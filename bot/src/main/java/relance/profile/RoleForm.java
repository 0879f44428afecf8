package relance.profile;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.chat.Values;
import relance.people.Role;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The form in which an admin gives a role.
final class RoleForm {
    static final String PERSON = "person";
    static final String ROLE = "role";

    private RoleForm() {}

    static Form of(Optional<PersonId> person, Optional<Role> role) {
        var options =
                Arrays.stream(Role.values()).map(one -> new Field.Option(one.word(), name(one)));
        var whom = Field.who(PERSON, said("profile.roles.person")).value(person).needed();
        var which =
                Field.pick(ROLE, said("profile.roles.role"), options.toList())
                        .value(role.map(Role::word))
                        .needed();
        return new Form(
                        said("profile.roles.title"),
                        said("profile.roles.send"),
                        new ProfileCommand.GiveRole().ref(),
                        List.of(whom, which))
                .intro(said("profile.roles.intro"));
    }

    static Text name(Role role) {
        return said("profile.role." + role.word());
    }

    static Optional<Role> role(Values values) {
        return values.text(ROLE).flatMap(RoleForm::read);
    }

    private static Optional<Role> read(String word) {
        return Arrays.stream(Role.values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
