package relance.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.ActionRef;
import relance.chat.Card;
import relance.chat.Interaction;
import relance.chat.Receipt;
import relance.chat.Reply;
import relance.chat.Router;
import relance.chat.Source;
import relance.chat.Text;
import relance.chat.Values;
import relance.text.CommandBook;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// Everything a person does comes through here as one interaction.
public final class Inbox {
    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    /// An effect that could not be committed; the person is shown the reference that stands in the
    /// log.
    public static final class Failure extends RuntimeException {
        private final Reply reply;

        Failure(Reply reply, RuntimeException cause) {
            super(cause);
            this.reply = reply;
        }

        public Reply reply() {
            return reply;
        }
    }

    private final Router router;
    private final CommandBook commands;

    public Inbox(Router router, CommandBook commands) {
        this.router = router;
        this.commands = commands;
    }

    /// Typed words: a command in either language, help when there are none.
    public Reply typed(Arrival arrival, String line, Optional<Receipt> receipt) {
        if (line.isBlank()) {
            return act(arrival, ActionRef.of(Router.FALLBACK, "help"), Values.NONE, receipt);
        }
        return commands.read(line)
                .map(call -> act(arrival, call.action(), call.values(), receipt))
                .orElseGet(() -> {
                    var fields = new HashMap<String, List<String>>();
                    fields.put(Values.WORDS, List.of(line));
                    commands.nearest(line).ifPresent(word -> fields.put("nearest", List.of(word)));
                    return act(
                            arrival,
                            ActionRef.of(Router.FALLBACK, "unknown"),
                            new Values(fields),
                            receipt);
                });
    }

    /// What a typed line asks for, to be offered again as a button.
    public ActionRef actionOf(String line) {
        return commands.read(line)
                .map(CommandBook.Call::action)
                .orElse(ActionRef.of(Router.FALLBACK, "help"));
    }

    /// Whether nothing may be written about whoever does this, so that an edge only reads.
    public boolean leavesNoTrace(ActionRef action) {
        return router.leavesNoTrace(action);
    }

    /// A button's or a form's own words for what it does.
    public Reply pressed(
            Arrival arrival, String encoded, Values values, Optional<Receipt> receipt) {
        var action = ActionRef.decode(encoded).orElse(ActionRef.of(Router.FALLBACK, "outdated"));
        return act(arrival, action, values, receipt);
    }

    public Reply act(Arrival arrival, ActionRef action, Values values, Optional<Receipt> receipt) {
        return act(arrival, action, values, Optional.empty(), receipt);
    }

    public Reply act(
            Arrival arrival,
            ActionRef action,
            Values values,
            Optional<Source> source,
            Optional<Receipt> receipt) {
        if (arrival.external()) {
            return Reply.whisper(Text.said("inbox.external"));
        }
        try {
            return router.handle(
                    new Interaction(
                            arrival.actor(),
                            arrival.place(),
                            action,
                            values,
                            source,
                            receipt,
                            arrival.thread(),
                            arrival.vouched()));
        } catch (RuntimeException e) {
            throw failed(action.feature() + " " + action.verb(), e);
        }
    }

    /// Logs a failure under a short reference, without what the person typed or chose.
    static Failure failed(String what, RuntimeException cause) {
        var reference = Integer.toString(ThreadLocalRandom.current().nextInt(1 << 30), 36);
        log.error("{} failed, reference {}", what, reference, cause);
        return new Failure(
                new Reply.Whisper(
                        Card.saying(Text.said("inbox.failed").with("reference", reference))),
                cause);
    }
}
