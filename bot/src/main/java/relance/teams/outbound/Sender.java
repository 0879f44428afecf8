package relance.teams.outbound;

import com.google.gson.JsonObject;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.inbox.Payload;
import relance.outbox.Outcome;
import relance.teams.api.Connector;
import relance.teams.api.Errors;
import relance.teams.api.MessageAddress;
import relance.teams.render.Messages;
import relance.teams.render.Painted;

import java.time.Duration;

/// Sends a painted card, or its one line alone where Teams will not have the card, and sorts what
/// comes of it.
record Sender(Connector connector) {
    private static final Logger log = LoggerFactory.getLogger(Sender.class);
    private static final Duration UNTIL_MENDED = Duration.ofSeconds(5);

    /// @param alert whether it shall show in the person's activity feed
    Outcome post(Way way, Painted painted, boolean alert) {
        var answer = posted(way, Messages.of(painted, alert));
        if (isRefusedCard(answer)) {
            log.error("Teams refuses a card, so it goes out as text: {}", answer);
            answer = posted(way, Messages.words(painted));
        }
        return answer instanceof Connector.Answer.Ok(var body)
                ? sent(way, address(way, body))
                : sorted(answer, way.privately());
    }

    private Connector.Answer posted(Way way, JsonObject activity) {
        return way.ownPost()
                ? connector.postInChannel(
                        way.serviceUrl(), way.tenant().id(), way.conversation(), activity)
                : connector.post(way.serviceUrl(), way.conversation(), activity);
    }

    private static MessageAddress address(Way way, Payload body) {
        return way.ownPost()
                ? new MessageAddress(body.text("id"), body.text("activityId"))
                : new MessageAddress(way.conversation(), body.text("id"));
    }

    Outcome update(Way way, MessageAddress address, Painted painted) {
        var answer = connector.update(way.serviceUrl(), address, Messages.of(painted, false));
        if (isRefusedCard(answer)) {
            log.error("Teams refuses a card, so it is redrawn as text: {}", answer);
            answer = connector.update(way.serviceUrl(), address, Messages.words(painted));
        }
        return answer instanceof Connector.Answer.Ok
                ? sent(way, address)
                : repeatable(answer, way.privately());
    }

    private static boolean isRefusedCard(Connector.Answer answer) {
        return answer instanceof Connector.Answer.Refused(var status, var _)
                && (status == 400 || status == 413);
    }

    private static Outcome sent(Way way, MessageAddress address) {
        return new Outcome.Sent(address.write(), MessageLinks.to(way.tenant(), address));
    }

    /// What came of a call that sets, so that twice is as good as once.
    static Outcome repeatable(Connector.Answer answer, boolean privately) {
        return answer instanceof Connector.Answer.Failed(var _, var why)
                ? new Outcome.Later(UNTIL_MENDED, why)
                : sorted(answer, privately);
    }

    private static Outcome sorted(Connector.Answer answer, boolean privately) {
        return switch (answer) {
            case Connector.Answer.Ok _ -> throw new IllegalArgumentException("nothing to sort");
            case Connector.Answer.Limited(var pause, var why) -> new Outcome.Later(pause, why);
            case Connector.Answer.Refused(var status, var code) ->
                    Errors.sort(status, code, privately);
            case Connector.Answer.Failed(var perhapsDone, var why) ->
                    perhapsDone ? new Outcome.Unknown(why) : new Outcome.Later(UNTIL_MENDED, why);
        };
    }
}
