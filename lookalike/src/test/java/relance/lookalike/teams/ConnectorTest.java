package relance.lookalike.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;

import relance.lookalike.Json;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;

class ConnectorTest extends SmallTeams {
    @Test
    void a_call_without_a_good_token_is_refused() {
        var address = teams.serviceUrl().resolve("v3/teams/" + encoded(GENERAL));
        assertThat(sent(HttpRequest.newBuilder(address)).statusCode()).isEqualTo(401);
        assertThat(get("v3/teams/" + encoded(GENERAL)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_ends_when_its_time_is_over() {
        teams.tokensLast(Duration.ofMinutes(5));
        assertThat(get("v3/teams/" + encoded(GENERAL)).statusCode()).isEqualTo(200);
        later(Duration.ofMinutes(6));
        assertThat(get("v3/teams/" + encoded(GENERAL)).statusCode()).isEqualTo(401);
    }

    @Test
    void a_wrong_secret_gets_entras_error() {
        var refused = tokenFor("guessed");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Json.text(json(refused), "error")).isEqualTo("invalid_client");
        assertThat(teams.calls("token")).hasSize(1);
    }

    @Test
    void a_message_lands_in_the_channel_and_an_answer_in_its_thread() {
        var root = posted(WEBSITE, text("Hello **all**"));
        posted(WEBSITE + ";messageid=" + root, text("In the thread"));
        var seen = ana().messages("#website");
        assertThat(seen).extracting(MessageView::plainText).contains("Hello all", "In the thread");
        assertThat(seen.getLast().threadRoot()).isEqualTo(root);
    }

    @Test
    void a_reply_lands_in_the_thread_of_what_it_answers() {
        var root = posted(WEBSITE, text("Hello"));
        var reply = json(post(activities(WEBSITE) + "/" + root, text("And again")));
        assertThat(Json.text(reply, "id")).isNotEqualTo(root);
        assertThat(ana().messages("#website").getLast().threadRoot()).isEqualTo(root);
    }

    @Test
    void an_update_replaces_and_a_deletion_removes() {
        var id = posted(WEBSITE, text("Open"));
        var path = activities(WEBSITE) + "/" + id;
        assertThat(call("PUT", path, text("Closed")).statusCode()).isEqualTo(200);
        assertThat(ana().await("#website", m -> m.has("Closed")).edited()).isTrue();
        assertThat(call("DELETE", path, new JsonObject()).statusCode()).isEqualTo(200);
        assertThat(error(call("PUT", path, text("Late"))))
                .isEqualTo("404 ActivityNotFoundInConversation");
    }

    @Test
    void a_channel_post_opens_a_thread_and_needs_an_activity() {
        var body =
                Json.of(
                        "isGroup",
                        true,
                        "tenantId",
                        teams.settings().tenant().id(),
                        "channelData",
                        Json.of("channel", Json.of("id", WEBSITE)));
        assertThat(error(post("v3/conversations", body))).isEqualTo("400 BadSyntax");
        body.add("activity", text("Good morning"));
        var made = json(post("v3/conversations", body));
        assertThat(Json.text(made, "id"))
                .isEqualTo(WEBSITE + ";messageid=" + Json.text(made, "activityId"));
    }

    @Test
    void a_chat_with_a_person_is_made_once_and_its_activity_sent_each_time() {
        var more = Json.of("activity", text("Hello Dan"));
        var first = json(chat(dan().person().id(), more));
        var second = json(chat(dan().person().id(), more));
        assertThat(first).isEqualTo(second);
        assertThat(dan().directMessages()).hasSize(2);
    }

    @Test
    void the_directorys_id_needs_a_personal_installation() {
        var object = dan().person().aadObjectId();
        assertThat(error(chat(object, new JsonObject())))
                .isEqualTo("403 ForbiddenOperationException");
        dan().install();
        assertThat(chat(object, new JsonObject()).statusCode()).isEqualTo(201);
    }

    @Test
    void who_shares_no_team_and_did_not_install_is_out_of_reach() {
        teams.happenings().removePerson("Dan");
        assertThat(error(chat(dan().person().id(), new JsonObject())))
                .isEqualTo("403 ForbiddenOperationException");
    }

    @Test
    void a_chat_takes_one_member_and_a_group_chat_is_never_made() {
        var two = Json.of("members", List.of(Json.of("id", "29:a"), Json.of("id", "29:b")));
        assertThat(error(chat("29:a", two))).isEqualTo("400 BadSyntax");
        assertThat(error(chat(dan().person().id(), Json.of("isGroup", true))))
                .isEqualTo("400 BadSyntax");
    }

    @Test
    void a_person_may_block_the_bot_until_they_write_again() {
        var chat = Json.text(json(chat(dan().person().id(), new JsonObject())), "id");
        dan().block();
        assertThat(error(post(activities(chat), text("Hi"))))
                .isEqualTo("403 ConversationBlockedByUser");
        dan().say("@relance", "hello");
        assertThat(post(activities(chat), text("Hi")).statusCode()).isEqualTo(201);
    }

    @Test
    void who_uninstalls_is_not_written_to() {
        dan().install();
        var chat = Json.text(json(chat(dan().person().id(), new JsonObject())), "id");
        dan().uninstall();
        assertThat(error(post(activities(chat), text("Hi"))))
                .isEqualTo("403 BotNotInConversationRoster");
    }

    @Test
    void a_team_that_removed_the_bot_takes_nothing() {
        teams.happenings().removeFromTeam("Ana");
        assertThat(error(post(activities(WEBSITE), text("Hi"))))
                .isEqualTo("403 BotNotInConversationRoster");
        assertThat(error(post(activities("19:nowhere@thread.tacv2"), text("Hi"))))
                .isEqualTo("404 ConversationNotFound");
    }

    @Test
    void a_message_beyond_28_kilobytes_is_too_big() {
        assertThat(error(post(activities(WEBSITE), text("x".repeat(28 * 1024)))))
                .isEqualTo("413 MessageSizeTooBig");
    }

    @Test
    void the_roster_comes_in_pages() {
        var path = "v3/conversations/" + encoded(WEBSITE) + "/pagedmembers?pageSize=4";
        var first = json(get(path));
        var next = encoded(Json.text(first, "continuationToken"));
        var second = json(get(path + "&continuationToken=" + next));
        assertThat(Json.array(first, "members")).hasSize(4);
        assertThat(Json.array(second, "members")).hasSize(2);
        assertThat(second.has("continuationToken")).isFalse();
    }

    @Test
    void a_member_is_found_by_both_ids() {
        var path = "v3/conversations/" + encoded(WEBSITE) + "/members/";
        var chloe = teams.seat("Chloé").person();
        var member = json(get(path + encoded(chloe.id())));
        assertThat(Json.text(member, "aadObjectId")).isEqualTo(chloe.aadObjectId());
        assertThat(json(get(path + chloe.aadObjectId()))).isEqualTo(member);
        assertThat(get(path + "29:nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void the_general_channel_has_no_name() {
        var list = json(get("v3/teams/" + encoded(GENERAL) + "/conversations"));
        var channels = Json.objects(Json.array(list, "conversations"));
        assertThat(channels)
                .extracting(c -> Json.text(c, "name"))
                .containsExactly("", "website", "ideas");
    }

    @Test
    void planned_faults_come_in_order_and_are_recorded() {
        teams.faults().next("send", new Fault.Busy(Duration.ofSeconds(7)));
        teams.faults().next("send", new Fault.Broken(502));
        teams.faults().next("send", new Fault.Refusal(403, "NotEnoughPermissions"));
        var throttled = post(activities(WEBSITE), text("one"));
        assertThat(throttled.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(post(activities(WEBSITE), text("two")).statusCode()).isEqualTo(502);
        assertThat(error(post(activities(WEBSITE), text("three"))))
                .isEqualTo("403 NotEnoughPermissions");
        assertThat(post(activities(WEBSITE), text("four")).statusCode()).isEqualTo(201);
        assertThat(teams.calls("send"))
                .extracting(ReceivedCall::status)
                .containsExactly(429, 502, 403, 201);
        assertThat(ana().messages("#website")).hasSize(1);
    }

    @Test
    void a_silence_may_hide_work_that_was_done() {
        teams.faults().next("send", new Fault.Silence(Duration.ofMillis(20), true));
        teams.faults().next("send", new Fault.Silence(Duration.ofMillis(20), false));
        post(activities(WEBSITE), text("done"));
        assertThat(post(activities(WEBSITE), text("lost")).statusCode()).isEqualTo(504);
        assertThat(ana().messages("#website"))
                .extracting(MessageView::plainText)
                .containsOnly("done");
    }

    @Test
    void a_lasting_fault_ends_when_it_is_cleared() {
        teams.faults().always("update", new Fault.Precondition());
        var path = activities(WEBSITE) + "/" + posted(WEBSITE, text("Hi"));
        assertThat(error(call("PUT", path, text("Ho")))).isEqualTo("412 PreconditionFailed");
        assertThat(error(call("PUT", path, text("Ho")))).isEqualTo("412 PreconditionFailed");
        teams.faults().clear();
        assertThat(call("PUT", path, text("Ho")).statusCode()).isEqualTo(200);
    }
}
