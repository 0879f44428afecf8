package relance.lookalike.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.lookalike.Json;

import java.util.List;

class HappeningsTest extends SmallTeams {
    @Test
    void a_team_installation_tells_who_did_it_and_which_channel_was_chosen() {
        assertThat(types()).containsExactly("conversationUpdate", "installationUpdate");
        var data = Json.object(bot.last(), "channelData");
        var chosen = Json.object(Json.object(data, "settings"), "selectedChannel");
        assertThat(Json.text(chosen, "id")).isEqualTo(WEBSITE);
        assertThat(Json.text(bot.last(), "action")).isEqualTo("add");
        assertThat(Json.text(Json.object(bot.last(), "from"), "name")).isEqualTo("Ana");
    }

    @Test
    void a_personal_installation_comes_in_two_activities_and_an_upgrade_in_one() {
        dan().install();
        assertThat(types()).hasSize(4).endsWith("conversationUpdate", "installationUpdate");
        var added = Json.objects(Json.array(bot.heard().get(2), "membersAdded")).getFirst();
        assertThat(Json.text(added, "id")).isEqualTo(teams.settings().botId());
        dan().upgrade();
        assertThat(Json.text(bot.last(), "action")).isEqualTo("add-upgrade");
    }

    @Test
    void who_leaves_the_team_sees_it_no_more() {
        teams.happenings().removePerson("Dan");
        assertThat(eventType()).isEqualTo("teamMemberRemoved");
        assertThat(dan().sees("#website")).isFalse();
        teams.happenings().addPerson("Dan");
        assertThat(eventType()).isEqualTo("teamMemberAdded");
        assertThat(dan().sees("#website")).isTrue();
    }

    @Test
    void channels_come_change_and_go() {
        teams.happenings().createChannel("launch");
        assertThat(eventType()).isEqualTo("channelCreated");
        teams.happenings().renameChannel("launch", "landing");
        assertThat(eventType()).isEqualTo("channelRenamed");
        assertThat(ana().say("#landing", "help").isOk()).isTrue();
        teams.happenings().deleteChannel("landing");
        assertThat(eventType()).isEqualTo("channelDeleted");
        assertThat(ana().sees("#landing")).isFalse();
    }

    @Test
    void an_archived_team_takes_no_message() {
        teams.happenings().archiveTeam();
        assertThat(eventType()).isEqualTo("teamArchived");
        assertThat(post(activities(WEBSITE), text("Hi")).statusCode()).isEqualTo(403);
        teams.happenings().unarchiveTeam();
        assertThat(post(activities(WEBSITE), text("Hi")).statusCode()).isEqualTo(201);
    }

    @Test
    void a_reaction_names_its_message() {
        var id = posted(WEBSITE, text("Hello"));
        dan().react(dan().messages("#website").getLast(), "like");
        assertThat(Json.text(bot.last(), "type")).isEqualTo("messageReaction");
        assertThat(Json.text(bot.last(), "replyToId")).isEqualTo(id);
    }

    @Test
    void guests_and_outsiders_are_told_apart_in_the_roster() {
        teams.happenings()
                .meet(Person.of("Zoe Hill", "en-GB", "Europe/London").asGuest().from("elsewhere"));
        teams.happenings().addPerson("Zoe Hill");
        var zoe = teams.seat("Zoe Hill").person();
        var member =
                json(get("v3/conversations/" + encoded(WEBSITE) + "/members/" + encoded(zoe.id())));
        assertThat(Json.text(member, "userRole")).isEqualTo("guest");
        assertThat(Json.text(member, "tenantId")).isEqualTo("elsewhere");
        assertThat(Json.text(member, "surname")).isEqualTo("Hill");
    }

    @Test
    void the_app_can_be_installed_everywhere_at_once() {
        teams.installEverywhere();
        assertThat(types()).filteredOn("installationUpdate"::equals).hasSize(9);
        assertThat(ana().say("group", "help").isOk()).isTrue();
        assertThat(chat(dan().person().aadObjectId(), Json.of()).statusCode()).isEqualTo(201);
    }

    private List<String> types() {
        return bot.heard().stream().map(activity -> Json.text(activity, "type")).toList();
    }

    private String eventType() {
        return Json.text(Json.object(bot.last(), "channelData"), "eventType");
    }
}
