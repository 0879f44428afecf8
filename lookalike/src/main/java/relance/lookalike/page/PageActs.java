package relance.lookalike.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import relance.lookalike.Json;
import relance.lookalike.slack.Answer;
import relance.lookalike.slack.MessageView;
import relance.lookalike.slack.Refused;
import relance.lookalike.slack.SlackLookalike;
import relance.lookalike.slack.SlackSeat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// Does what a person does in the page, through the same seat as a script.
final class PageActs extends HttpServlet {
    private final transient PlaygroundPage page;
    private final transient SlackLookalike slack;

    PageActs(PlaygroundPage page, SlackLookalike slack) {
        this.page = page;
        this.slack = slack;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!page.admits(request)) {
            response.sendError(403);
            return;
        }
        var act = Json.parse(new String(request.getInputStream().readAllBytes(), UTF_8));
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream()
                .write(PlaygroundPage.bytes(result(act.getAsJsonObject()).toString()));
    }

    private JsonObject result(JsonObject act) {
        var seat = slack.seat(Json.text(act, "as"), Duration.ZERO);
        try {
            var answer = done(seat, act);
            var problems = new JsonObject();
            answer.problems().forEach(problems::addProperty);
            return Json.of("status", answer.status(), "problems", problems);
        } catch (NoSuchElementException | IllegalArgumentException | IllegalStateException e) {
            return Json.of("status", 0, "problems", new JsonObject(), "error", e.getMessage());
        } catch (Refused refused) {
            return Json.of(
                    "status", 0, "problems", new JsonObject(), "error", refused.getMessage());
        }
    }

    private Answer done(SlackSeat seat, JsonObject act) {
        return switch (Json.text(act, "kind")) {
            case "say" -> say(seat, act);
            case "use" -> seat.pick(message(seat, act), Json.text(act, "element"), chosen(act));
            case "useHome" -> seat.pickHome(Json.text(act, "element"), chosen(act));
            case "useModal" ->
                    seat.pickModal(
                            Json.text(act, "view"),
                            Json.text(act, "element"),
                            chosen(act),
                            values(act));
            case "submit" -> seat.submit(Json.text(act, "view"), values(act));
            case "cancel" -> seat.cancel();
            case "shortcut" -> seat.shortcut(Json.text(act, "callbackId"));
            case "messageShortcut" ->
                    seat.shortcut(message(seat, act), Json.text(act, "callbackId"));
            case "openHome" -> seat.openHome();
            case "openMessages" -> seat.openMessages();
            case "agenda" -> moveAgenda(seat, Json.text(act, "move"));
            case "deactivate" -> slack.happenings().deactivate(Json.text(act, "person"));
            case "reactivate" -> slack.happenings().reactivate(Json.text(act, "person"));
            default -> throw new IllegalArgumentException("Unknown act " + act);
        };
    }

    private Answer say(SlackSeat seat, JsonObject act) {
        var channel = Json.text(act, "channel");
        var text = Json.text(act, "text");
        var thread = Json.text(act, "thread");
        if (text.startsWith("/") && thread.isEmpty()) {
            var parts = text.split("\\s+", 2);
            if (!slack.settings().workspace().commands().contains(parts[0])) {
                throw new IllegalArgumentException(parts[0] + " is not a command here");
            }
            seat.command(parts[0], channel, parts.length > 1 ? parts[1].strip() : "");
            // What went wrong is already said in the channel.
            return Answer.NOTHING_SENT;
        }
        return thread.isEmpty()
                ? seat.say(channel, text)
                : seat.reply(find(seat, channel, thread), text);
    }

    private Answer moveAgenda(SlackSeat seat, String move) {
        var now = slack.settings().agenda().now().get();
        var local = ZonedDateTime.ofInstant(now, seat.person().zone());
        var next =
                switch (move) {
                    case "tomorrow" -> local.plusDays(1).with(LocalTime.of(9, 30));
                    case "day" -> local.plusDays(1);
                    case "week" -> local.plusWeeks(1);
                    default -> throw new IllegalArgumentException("Unknown move " + move);
                };
        slack.moveAgenda(next.toInstant());
        return Answer.NOTHING_SENT;
    }

    private static MessageView message(SlackSeat seat, JsonObject act) {
        return find(seat, Json.text(act, "channel"), Json.text(act, "ts"));
    }

    private static MessageView find(SlackSeat seat, String channel, String ts) {
        return seat.messages(channel).stream()
                .filter(message -> message.ts().equals(ts))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("That message is gone"));
    }

    private static List<String> chosen(JsonObject act) {
        return Json.texts(Json.array(act, "chosen"));
    }

    private static Map<String, List<String>> values(JsonObject act) {
        var values = new HashMap<String, List<String>>();
        for (var entry : Json.object(act, "values").entrySet()) {
            values.put(entry.getKey(), Json.texts(entry.getValue().getAsJsonArray()));
        }
        return values;
    }
}
