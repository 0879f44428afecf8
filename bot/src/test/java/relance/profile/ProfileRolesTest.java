package relance.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.people.Role;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

class ProfileRolesTest {
    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    private Reply gives(PersonId actor, PersonId person, String role) {
        return office.sends(
                actor,
                office.channel,
                new ProfileCommand.GiveRole().ref(),
                Map.of(RoleForm.PERSON, List.of(Marks.of(person)), RoleForm.ROLE, List.of(role)));
    }

    @Test
    void an_admin_gives_a_role() {
        office.role(office.ana, Role.ADMIN);
        assertThat(office.does(office.ana, office.channel, "roles")).isInstanceOf(Reply.Open.class);
        assertThat(Office.said(gives(office.ana, office.bo, "facilitator")))
                .contains("now has this role: Facilitator");
        assertThat(office.role(office.bo)).isEqualTo(Role.FACILITATOR);
    }

    @Test
    void anybody_else_is_told_who_can() {
        office.role(office.ana, Role.ADMIN);
        var answer = "Only admins give roles. You can ask @" + office.ana.number() + ".";
        assertThat(Office.said(office.does(office.bo, office.channel, "roles"))).contains(answer);
        assertThat(Office.said(gives(office.bo, office.bo, "admin"))).contains(answer);
        assertThat(office.role(office.bo)).isEqualTo(Role.MEMBER);
    }

    @Test
    void the_last_admin_keeps_the_role() {
        office.role(office.ana, Role.ADMIN);
        assertThat(Office.said(gives(office.ana, office.ana, "member")))
                .contains("role: This is the only admin.");
        assertThat(office.role(office.ana)).isEqualTo(Role.ADMIN);
    }

    @Test
    void two_admins_who_demote_each_other_at_once_leave_one() {
        office.role(office.ana, Role.ADMIN);
        office.role(office.bo, Role.ADMIN);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            both.submit(() -> gives(office.ana, office.bo, "member"));
            both.submit(() -> gives(office.bo, office.ana, "member"));
        }
        assertThat(List.of(office.role(office.ana), office.role(office.bo)))
                .containsOnlyOnce(Role.ADMIN);
    }

    @Test
    void somebody_unknown_and_a_role_that_does_not_exist_are_told() {
        office.role(office.ana, Role.ADMIN);
        var nobody = new PersonId(office.workspace, 999);
        assertThat(Office.said(gives(office.ana, nobody, "member"))).contains("person: Choose");
        assertThat(Office.said(gives(office.ana, office.bo, "king"))).contains("role: Choose");
    }

    @Test
    void who_leads_chooses_the_language_of_a_channel() {
        office.role(office.ana, Role.FACILITATOR);
        assertThat(
                        Office.said(
                                office.fills(
                                        office.ana,
                                        "language",
                                        Map.of(PlaceLanguage.LANGUAGE, List.of("en")))))
                .contains("From now on I write in this language", "English");
        assertThat(
                        office.database
                                .transact(handle -> office.people.place(handle, office.channel))
                                .language()
                                .getLanguage())
                .isEqualTo("en");
    }

    @Test
    void a_member_is_told_who_chooses_the_language() {
        assertThat(Office.said(office.does(office.bo, office.channel, "language")))
                .contains("French", "Admins, consultants and facilitators");
    }

    @Test
    void in_private_there_is_nothing_to_choose() {
        office.role(office.ana, Role.ADMIN);
        assertThat(Office.said(office.does(office.ana, office.direct, "language")))
                .contains("In private");
    }

    @Test
    void a_channel_one_is_not_in_does_not_exist() {
        office.role(office.ana, Role.ADMIN);
        assertThat(
                        Office.said(
                                office.sends(
                                        office.ana,
                                        office.channel,
                                        new ProfileCommand.KeepLanguage(office.direct).ref(),
                                        Map.of(PlaceLanguage.LANGUAGE, List.of("en")))))
                .contains("does not exist");
    }
}
