package relance.lookalike.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import relance.lookalike.Agenda;
import relance.lookalike.Json;
import relance.lookalike.slack.SlackBot;
import relance.lookalike.slack.SlackLookalike;
import relance.lookalike.slack.SlackLookalikeSettings;
import relance.lookalike.slack.SlackWorkspace;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// Shows the page with sample messages of a pretended bot, to look at by eye: `Demo [port]`.
final class Demo {
    private static final String TOKEN = "xoxb-1234567890-demo";
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicReference<Instant> agenda = new AtomicReference<>(Instant.now());
    private final SlackLookalike slack;

    private Demo(int port, SlackBot bot) {
        var clock = new Agenda(agenda::get, agenda::set);
        slack =
                SlackLookalike.start(
                        new SlackLookalikeSettings(
                                port, "secret", TOKEN, SlackWorkspace.sample(), clock));
        PlaygroundPage.open(slack);
        slack.connect(bot.address());
    }

    public static void main(String[] args) throws Exception {
        try (var bot = new SlackBot()) {
            var demo = new Demo(args.length > 0 ? Integer.parseInt(args[0]) : 0, bot);
            bot.answers(demo::answer);
            demo.fill();
            System.out.println(demo.slack.address());
            new CountDownLatch(1).await();
        }
    }

    private void fill() {
        var ana = slack.seat("Ana");
        ana.say(
                "#general",
                "Bonjour à tous ! On déjeune où demain ? Menu : https://example.com/menu");
        slack.seat("Dan").say("#general", "Anything *but* pizza, please. I am ~vegan~ _hungry_.");
        post("C0GENERAL1", "Where do we have lunch tomorrow?", poll());
        var poll = ana.messages("#general").getLast();
        slack.seat("Emma")
                .reply(poll, "Is the noodle place open on @Priya's day, @Ana? See #website");
        slack.seat("Bruno").reply(poll, "Oui, jusqu'à 14 h.");
        whisper(
                "C0GENERAL1",
                "U0ANA00001",
                "Counted: *Noodles*. You can change it until " + date(1));
        post("C0LEADERS1", "Hello <!channel>, :tada: this place is private.", new JsonArray());
        post("D0ANA00001", "Two things that you took on", nudge());
        post("C0WEBSITE1", "Three actions moved this week", nudge());
        slack.deactivate("Priya");
    }

    private SlackBot.Reply answer(SlackBot.Received request) {
        if (request.body().startsWith("{")) {
            var event = Json.object(request.json(), "event");
            if (Json.text(event, "tab").equals("home")) {
                call("views.publish", Json.of("user_id", Json.text(event, "user"), "view", home()));
            }
            return new SlackBot.Reply(200, "");
        }
        if (request.form().containsKey("command")) {
            var text = "I do not know `" + request.form().get("text") + "`. Try *help*.";
            return new SlackBot.Reply(200, Json.of("text", text).toString());
        }
        return interaction(request.payload());
    }

    private SlackBot.Reply interaction(JsonObject payload) {
        var type = Json.text(payload, "type");
        if (type.endsWith("shortcut") || type.equals("message_action")) {
            var trigger = Json.text(payload, "trigger_id");
            call("views.open", Json.of("trigger_id", trigger, "view", form()));
        }
        if (type.equals("view_submission") && !payload.toString().contains("?")) {
            var errors = Json.of("question", "A question ends with a question mark.");
            return new SlackBot.Reply(
                    200, Json.of("response_action", "errors", "errors", errors).toString());
        }
        if (type.equals("block_actions") && payload.has("response_url")) {
            var text = Json.of("text", "Counted. You can change it until " + date(1));
            send(URI.create(Json.text(payload, "response_url")), text);
        }
        return new SlackBot.Reply(200, "");
    }

    private static JsonArray poll() {
        var blocks = new JsonArray();
        blocks.add(
                section("*Where do we have lunch tomorrow?*\nAsked by <@U0ANA00001> · one choice"));
        for (var place :
                List.of("Noodles :ramen:", "Salads :green_salad:", "The new place by the river")) {
            var option = section(place + "\n`█████░░░░░` 2");
            option.add("accessory", button("Vote", "vote." + place, ""));
            blocks.add(option);
        }
        var menu = Json.of("type", "overflow", "action_id", "more");
        menu.add(
                "options",
                Json.list(List.of(option("Close now"), option("Remind"), option("Export"))));
        var close = button("Close", "close", "danger");
        close.add(
                "confirm",
                Json.of(
                        "title", plain("Close this poll?"),
                        "text", plain("Nobody can vote after that."),
                        "confirm", plain("Close it"),
                        "deny", plain("Keep it open")));
        blocks.add(
                Json.of(
                        "type",
                        "actions",
                        "elements",
                        List.of(button("My vote", "mine", ""), close, menu)));
        var note = Json.of("type", "mrkdwn", "text", "4 of 6 answered · open until " + date(2));
        blocks.add(Json.of("type", "context", "elements", List.of(note)));
        return blocks;
    }

    private static JsonArray nudge() {
        var blocks = new JsonArray();
        blocks.add(Json.of("type", "header", "text", plain("Two things that you took on")));
        for (var what :
                List.of("*Home page text* was planned for yesterday.", "*Photos* for Friday")) {
            blocks.add(
                    section(what + "\n> When I sit down on Tuesday, I will write the first lines"));
            blocks.add(
                    Json.of(
                            "type",
                            "actions",
                            "elements",
                            List.of(
                                    button("Done", "done." + what, "primary"),
                                    button("Under way", "way." + what, ""),
                                    button("I'm stuck", "stuck." + what, ""))));
        }
        blocks.add(Json.of("type", "divider"));
        var fields = List.of(mrkdwn("*Accepted*\n4 of 11"), mrkdwn("*Done*\n7 of 11"));
        blocks.add(Json.of("type", "section", "fields", fields));
        blocks.add(Json.of("type", "data_table"));
        return blocks;
    }

    private static JsonObject home() {
        var blocks = nudge();
        var select = Json.of("type", "static_select", "action_id", "filter");
        select.add("placeholder", plain("Show"));
        select.add("options", Json.list(List.of(option("All"), option("Mine"))));
        blocks.add(
                Json.of(
                        "type",
                        "actions",
                        "elements",
                        List.of(select, button("New poll", "n", ""))));
        return Json.of("type", "home", "blocks", blocks);
    }

    private static JsonObject form() {
        var kinds = Json.of("type", "radio_buttons", "action_id", "k");
        kinds.add("options", Json.list(List.of(option("One choice"), option("Several choices"))));
        var flags = Json.of("type", "checkboxes", "action_id", "f");
        flags.add("options", Json.list(List.of(option("Anonymous"), option("Live results"))));
        var text = Json.of("type", "plain_text_input", "action_id", "t", "multiline", true);
        var blocks =
                List.of(
                        section("Everybody in <#C0GENERAL1> can answer."),
                        input(
                                "question",
                                "Question",
                                Json.of("type", "plain_text_input", "action_id", "q"),
                                false),
                        input("options", "Options, one a line", text, true),
                        input("kind", "Kind", kinds, true),
                        input("flags", "Settings", flags, true),
                        input(
                                "who",
                                "Who facilitates",
                                Json.of("type", "users_select", "action_id", "u"),
                                true),
                        input(
                                "until",
                                "Open until",
                                Json.of("type", "datetimepicker", "action_id", "d"),
                                true));
        return Json.of(
                "type", "modal",
                "title", plain("New poll"),
                "submit", plain("Ask"),
                "close", plain("Not now"),
                "blocks", blocks);
    }

    private static JsonObject input(String id, String label, JsonObject element, boolean optional) {
        return Json.of(
                "type",
                "input",
                "block_id",
                id,
                "label",
                plain(label),
                "element",
                element,
                "optional",
                optional);
    }

    private static JsonObject section(String text) {
        return Json.of("type", "section", "text", mrkdwn(text));
    }

    private static JsonObject button(String label, String id, String style) {
        var button = Json.of("type", "button", "action_id", id, "text", plain(label), "value", id);
        if (!style.isEmpty()) {
            button.addProperty("style", style);
        }
        return button;
    }

    private static JsonObject option(String label) {
        return Json.of("text", plain(label), "value", label);
    }

    private static JsonObject plain(String text) {
        return Json.of("type", "plain_text", "text", text);
    }

    private static JsonObject mrkdwn(String text) {
        return Json.of("type", "mrkdwn", "text", text);
    }

    private static String date(int days) {
        long then = Instant.now().getEpochSecond() + days * 86_400L;
        return "<!date^" + then + "^{date_long_pretty} {time}|soon>";
    }

    private void post(String channel, String text, JsonArray blocks) {
        call("chat.postMessage", Json.of("channel", channel, "text", text, "blocks", blocks));
    }

    private void whisper(String channel, String user, String text) {
        call("chat.postEphemeral", Json.of("channel", channel, "user", user, "text", text));
    }

    private void call(String method, JsonObject params) {
        var answer = send(slack.webApi().resolve(method), params);
        if (!answer.contains("\"ok\":true")) {
            throw new IllegalStateException(method + ": " + answer);
        }
    }

    private String send(URI address, JsonObject params) {
        var headers =
                Map.of("Content-Type", "application/json", "Authorization", "Bearer " + TOKEN);
        var request = HttpRequest.newBuilder(address);
        headers.forEach(request::header);
        request.POST(HttpRequest.BodyPublishers.ofString(params.toString()));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
