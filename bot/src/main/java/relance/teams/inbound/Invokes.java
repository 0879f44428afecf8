package relance.teams.inbound;

import com.google.gson.JsonObject;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.ActionRef;
import relance.chat.PlaceId;
import relance.chat.Receipt;
import relance.chat.Router;
import relance.chat.Values;
import relance.inbox.Inbox;
import relance.inbox.Payload;
import relance.teams.api.Activity;
import relance.teams.render.Carried;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Buttons, dialogs and the commands on messages: whatever Teams waits on for an answer.
public final class Invokes {
    private static final Logger log = LoggerFactory.getLogger(Invokes.class);

    private final Arrivals arrivals;
    private final Inbox inbox;
    private final Answers answers;

    public Invokes(Arrivals arrivals, Inbox inbox, Answers answers) {
        this.arrivals = arrivals;
        this.inbox = inbox;
        this.answers = answers;
    }

    Invoked take(Activity activity) {
        return switch (activity.name()) {
            case "adaptiveCard/action" -> pressed(activity);
            case "task/fetch" -> opened(activity, activity.value().child("data"));
            case "task/submit", "composeExtension/submitAction" -> sent(activity);
            case "composeExtension/fetchTask" -> onMessage(activity);
            case "application/search" -> Invoked.noResults();
            case "fileConsent/invoke", "signin/verifyState", "signin/tokenExchange" ->
                    Invoked.with(new JsonObject());
            default -> {
                log.info("Teams sent {}, for which there is nothing to do", activity.name());
                yield Invoked.UNKNOWN;
            }
        };
    }

    /// A button: it sets, so pressed twice or delivered twice it leaves the same.
    private Invoked pressed(Activity activity) {
        var action = action(activity.value().child("action", "data"));
        Optional<TeamsArrival> arrival;
        try {
            arrival = arrival(activity, action);
        } catch (RuntimeException e) {
            log.error("A button could not be taken: {}", e.toString());
            return answers.down();
        }
        if (arrival.isEmpty()) {
            return answers.notHere();
        }
        try {
            var reply = inbox.act(arrival.get(), action, Values.NONE, Optional.empty());
            return answers.onCard(reply, arrival.get(), action);
        } catch (Inbox.Failure failure) {
            return answers.failed(failure.reply(), arrival.get());
        }
    }

    private Optional<TeamsArrival> arrival(Activity activity, ActionRef action) {
        return inbox.leavesNoTrace(action) ? arrivals.seen(activity, true) : arrivals.of(activity);
    }

    private static ActionRef action(Payload data) {
        return ActionRef.decode(Carried.read(data.json()).action())
                .orElse(ActionRef.of(Router.FALLBACK, "outdated"));
    }

    /// A button that opens a form, or asks once more before it is done.
    private Invoked opened(Activity activity, Payload data) {
        var action = action(data);
        var arrival = arrival(activity, action);
        if (arrival.isEmpty()) {
            return Invoked.UNKNOWN;
        }
        var question = Carried.read(data.json()).question();
        if (!question.isEmpty()) {
            return answers.sure(question, action, arrival.get());
        }
        try {
            var reply = inbox.act(arrival.get(), action, Values.NONE, Optional.empty());
            return answers.inDialog(reply, arrival.get());
        } catch (Inbox.Failure failure) {
            return answers.inDialog(failure.reply(), arrival.get());
        }
    }

    /// A command on somebody's message, or from the box where one writes.
    private Invoked onMessage(Activity activity) {
        var arrival = arrivals.of(activity);
        var command = activity.value().text("commandId").split("\\.", 2);
        if (arrival.isEmpty() || command.length < 2) {
            return Invoked.UNKNOWN;
        }
        var message = activity.value().child("messagePayload");
        try {
            var reply =
                    inbox.act(
                            arrival.get(),
                            ActionRef.of(command[0], command[1]),
                            Values.NONE,
                            QuotedMessage.read(message, arrival.get(), arrivals),
                            Optional.empty());
            return answers.inDialog(reply, arrival.get());
        } catch (Inbox.Failure failure) {
            return answers.inDialog(failure.reply(), arrival.get());
        }
    }

    /// A sent form, or a button inside a dialog. When it cannot be taken Teams says so and keeps
    /// what was typed, since the dialog stays.
    private Invoked sent(Activity activity) {
        var data = activity.value().child("data");
        var carried = Carried.read(data.json());
        boolean traceless = inbox.leavesNoTrace(action(data));
        var arrival = traceless ? arrivals.seen(activity, false) : arrivals.remembered(activity);
        if (arrival.isEmpty()) {
            return Invoked.UNKNOWN;
        }
        var tenant = arrival.get().tenant();
        var values =
                Submitted.values(
                        data.json(),
                        // Nobody is named in what leaves no trace: they would be written down.
                        lasting ->
                                traceless ? Optional.empty() : arrivals.person(tenant, "", lasting),
                        number -> Optional.of(new PlaceId(tenant.workspace(), number)));
        // The same form sent again with other values is another sending.
        var receipt =
                Optional.of(carried.nonce())
                        .filter(nonce -> !nonce.isEmpty())
                        .map(nonce -> new Receipt("form:" + nonce + ":" + digest(data)));
        var reply = inbox.pressed(arrival.get(), carried.action(), values, receipt);
        return activity.name().equals("task/submit")
                ? answers.afterForm(reply, arrival.get())
                : answers.inDialog(reply, arrival.get());
    }

    private static String digest(Payload data) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(data.json().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
