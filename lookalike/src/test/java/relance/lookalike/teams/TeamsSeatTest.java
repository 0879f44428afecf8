package relance.lookalike.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import relance.lookalike.Json;

import java.util.List;
import java.util.NoSuchElementException;

class TeamsSeatTest extends SmallTeams {
    private static final String VOTE =
            "{'type':'Action.Execute','title':'Vote','verb':'vote','data':{'option':%d}}";
    private static final String ROWS =
            "[{'type':'TextBlock','text':'Lunch **when**?'},"
                    + "{'type':'ColumnSet','columns':["
                    + "{'items':[{'type':'TextBlock','text':'Soup'}]},"
                    + "{'items':[{'type':'ActionSet','actions':["
                    + VOTE.formatted(0)
                    + "]}]}]},"
                    + "{'type':'ColumnSet','columns':["
                    + "{'items':[{'type':'TextBlock','text':'Rice'}]},"
                    + "{'items':[{'type':'ActionSet','actions':["
                    + VOTE.formatted(1)
                    + "]}]}]}]";
    private static final String CLOSE =
            "[{'type':'Action.ShowCard','title':'Close','card':{'type':'AdaptiveCard',"
                    + "'version':'1.5','body':[],'actions':[{'type':'Action.Execute',"
                    + "'title':'Close now','verb':'close'}]}}]";

    @Test
    void what_is_said_in_a_channel_names_the_bot_and_opens_a_thread() {
        ana().say("#website", "poll for @Chloé");
        var heard = bot.last();
        assertThat(Json.text(heard, "text")).isEqualTo("<at>Relance</at> poll for <at>Chloé</at>");
        assertThat(Json.text(Json.object(heard, "conversation"), "id"))
                .isEqualTo(WEBSITE + ";messageid=" + Json.text(heard, "id"));
        assertThat(Reading.mentions(heard, Json.of())).hasSize(2);
        assertThat(ana().messages("#website").getLast().plainText())
                .isEqualTo("Relance poll for Chloé");
    }

    @Test
    void an_activity_carries_language_zone_team_and_channel() {
        teams.seat("Chloé").say("#website", "help");
        var heard = bot.last();
        var client = Json.objects(Json.array(heard, "entities")).getFirst();
        assertThat(Json.text(client, "timezone")).isEqualTo("America/Montreal");
        assertThat(Json.text(heard, "locale")).isEqualTo("fr-FR");
        var data = Json.object(heard, "channelData");
        assertThat(Json.text(Json.object(data, "team"), "id")).isEqualTo(GENERAL);
        assertThat(Json.text(Json.object(data, "channel"), "id")).isEqualTo(WEBSITE);
    }

    @Test
    void alone_with_the_bot_nobody_names_it() {
        ana().install();
        ana().say("@relance", "help");
        assertThat(Json.text(bot.last(), "text")).isEqualTo("help");
        var conversation = Json.object(bot.last(), "conversation");
        assertThat(Json.text(conversation, "conversationType")).isEqualTo("personal");
    }

    @Test
    void a_reply_stays_in_its_thread() {
        var root = posted(WEBSITE, text("Hello"));
        ana().reply(ana().messages("#website").getLast(), "thanks");
        assertThat(Json.text(Json.object(bot.last(), "conversation"), "id"))
                .isEqualTo(WEBSITE + ";messageid=" + root);
        assertThat(ana().messages("#website").getLast().threadRoot()).isEqualTo(root);
    }

    @Test
    void where_the_bot_is_not_nothing_is_sent() {
        int before = bot.heard().size();
        assertThat(ana().say("group", "help").isOk()).isTrue();
        assertThat(bot.heard()).hasSize(before);
        teams.happenings().installInGroupChat("Ana");
        ana().say("group", "help");
        assertThat(Json.text(Json.object(bot.last(), "conversation"), "conversationType"))
                .isEqualTo("groupChat");
        assertThat(dan().sees("group")).isFalse();
    }

    @Test
    void a_pressed_button_says_what_and_where() {
        posted(WEBSITE, card(ROWS, CLOSE));
        var poll = ana().messages("#website").getLast();
        ana().pressBeside(poll, "Rice", "Vote");
        assertThat(Json.text(bot.last(), "name")).isEqualTo("adaptiveCard/action");
        assertThat(Json.text(bot.last(), "replyToId")).isEqualTo(poll.id());
        var action = Json.object(Json.object(bot.last(), "value"), "action");
        assertThat(Json.object(action, "data")).isEqualTo(Json.of("option", 1));
    }

    @Test
    void a_card_in_the_answer_is_this_persons_own_until_the_next_update() {
        var id = posted(WEBSITE, card(ROWS, CLOSE));
        bot.answers(shows(content("[{'type':'TextBlock','text':'You chose soup'}]", "[]")));
        assertThat(ana().press(ana().messages("#website").getLast(), "Vote").isOk()).isTrue();
        assertThat(ana().messages("#website").getLast().has("You chose soup")).isTrue();
        assertThat(dan().messages("#website").getLast().has("You chose soup")).isFalse();
        call("PUT", activities(WEBSITE) + "/" + id, card(ROWS, CLOSE));
        assertThat(ana().messages("#website").getLast().has("You chose soup")).isFalse();
    }

    @Test
    void words_in_the_answer_are_seen_by_this_person_alone() {
        posted(WEBSITE, card(ROWS, CLOSE));
        bot.answers(
                "{'statusCode':200,'type':'application/vnd.microsoft.activity.message',"
                        + "'value':'Counted'}");
        ana().press(ana().messages("#website").getLast(), "Vote");
        assertThat(ana().notes()).extracting(MessageView::plainText).containsExactly("Counted");
        assertThat(ana().messages("#website").getLast().ephemeral()).isTrue();
        assertThat(dan().messages("#website")).hasSize(1);
    }

    @Test
    void an_empty_answer_makes_teams_send_again_under_a_new_id() {
        posted(WEBSITE, card(ROWS, CLOSE));
        bot.answers(
                "{'statusCode':200,'type':'application/vnd.microsoft.activity.message','value':''}");
        var answer = ana().press(ana().messages("#website").getLast(), "Vote");
        assertThat(answer.isOk()).isFalse();
        assertThat(answer.deliveries()).isEqualTo(2);
        var ids = bot.heard().reversed().stream().limit(2).map(a -> Json.text(a, "id")).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void an_error_in_the_answer_is_told() {
        posted(WEBSITE, card(ROWS, CLOSE));
        bot.answers(
                "{'statusCode':400,'type':'application/vnd.microsoft.error',"
                        + "'value':{'code':'BadRequest','message':'Too old'}}");
        var answer = ana().press(ana().messages("#website").getLast(), "Vote");
        assertThat(answer.problems()).containsEntry("BadRequest", "Too old");
        assertThat(answer.isOk()).isFalse();
    }

    @Test
    void a_show_card_is_opened_and_confirmed() {
        posted(WEBSITE, card(ROWS, CLOSE));
        var poll = ana().messages("#website").getLast();
        assertThat(poll.buttons()).containsExactly("Vote", "Vote", "Close");
        int before = bot.heard().size();
        ana().press(poll, "Close");
        assertThat(bot.heard()).hasSize(before);
        ana().confirm(poll, "Close");
        var action = Json.object(Json.object(bot.last(), "value"), "action");
        assertThat(Json.text(action, "verb")).isEqualTo("close");
    }

    @Test
    void an_old_client_uses_the_fallback() {
        var fallback = "'fallback':{'type':'Action.Submit','title':'Vote','data':{'old':1}}";
        var vote = "{'type':'Action.Execute','title':'Vote','verb':'vote'," + fallback + "}";
        posted(WEBSITE, card("[]", "[" + vote + "]"));
        var old = dan().oldClient(true);
        old.press(old.messages("#website").getLast(), "Vote");
        assertThat(Json.text(bot.last(), "type")).isEqualTo("message");
        assertThat(Json.object(bot.last(), "value")).isEqualTo(Json.of("old", 1));
        assertThat(bot.last().has("text")).isFalse();
    }

    @Test
    void a_suggestion_is_said_by_who_presses_it() {
        var help = "{'msteams':{'type':'imBack','value':'help'}}";
        posted(
                WEBSITE,
                card("[]", "[{'type':'Action.Submit','title':'Help','data':" + help + "}]"));
        ana().press(ana().messages("#website").getLast(), "Help");
        assertThat(Json.text(bot.last(), "text")).isEqualTo("<at>Relance</at> help");
    }

    @Test
    void a_card_may_be_refreshed_for_who_looks_at_it() {
        var message = card(ROWS, CLOSE);
        var look = Json.of("type", "Action.Execute", "verb", "look");
        Cards.of(message).getFirst().add("refresh", Json.of("action", look));
        posted(WEBSITE, message);
        ana().refresh(ana().messages("#website").getLast());
        assertThat(Json.text(Json.object(bot.last(), "value"), "trigger")).isEqualTo("automatic");
    }

    @Test
    void a_message_is_read_as_a_person_reads_it() {
        var priya = teams.seat("Priya");
        var message =
                card(
                        "[{'type':'TextBlock','text':'Due {{DATE(2026-11-23T20:00:00Z,SHORT)}} at"
                                + " {{TIME(2026-11-23T20:00:00Z)}}'},"
                                + "{'type':'FactSet','facts':[{'title':'Owner','value':'<at>Ana</at>'}]},"
                                + "{'type':'TextBlock','text':'a \\\\*star\\\\* and <at>Bo</at>'}]",
                        "[]");
        var mention =
                Json.of(
                        "type",
                        "mention",
                        "text",
                        "<at>Ana</at>",
                        "mentioned",
                        Json.of("id", ana().person().id(), "name", "Ana"));
        Cards.of(message).getFirst().add("msteams", Json.of("entities", List.of(mention)));
        posted(WEBSITE, message);
        var seen = priya.messages("#website").getLast();
        assertThat(seen.plainText())
                .isEqualTo("Due Tue, Nov 24, 2026 at 1:30 AM\nOwner Ana\na *star* and <at>Bo</at>");
        assertThat(seen.mentions()).containsExactly("Ana");
    }

    @Test
    void a_button_that_is_not_there_is_told_with_what_is() {
        posted(WEBSITE, card(ROWS, CLOSE));
        var poll = ana().messages("#website").getLast();
        assertThatThrownBy(() -> ana().press(poll, "Sing"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Lunch when?");
    }

    @Test
    void the_last_activity_is_delivered_again_as_it_was_or_under_a_new_id() {
        ana().say("#website", "help");
        var id = Json.text(bot.last(), "id");
        teams.redeliver(true);
        assertThat(Json.text(bot.last(), "id")).isEqualTo(id);
        teams.redeliver(false);
        assertThat(Json.text(bot.last(), "id")).isNotEqualTo(id);
    }
}
