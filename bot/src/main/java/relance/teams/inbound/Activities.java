package relance.teams.inbound;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.teams.api.Activity;

/// Whatever the Bot Connector brings, by its kind.
public final class Activities {
    private static final Logger log = LoggerFactory.getLogger(Activities.class);

    private final MessageActivities messages;
    private final Invokes invokes;
    private final RosterEvents rosterEvents;

    public Activities(MessageActivities messages, Invokes invokes, RosterEvents rosterEvents) {
        this.messages = messages;
        this.invokes = invokes;
        this.rosterEvents = rosterEvents;
    }

    /// Its effect is committed when this returns; what has no effect here is taken all the same.
    Invoked take(Activity activity) {
        return switch (activity.type()) {
            case "message" -> {
                messages.take(activity);
                yield Invoked.TAKEN;
            }
            case "invoke" -> invokes.take(activity);
            case "conversationUpdate" -> {
                rosterEvents.changed(activity);
                yield Invoked.TAKEN;
            }
            case "installationUpdate" -> {
                rosterEvents.installed(activity);
                yield Invoked.TAKEN;
            }
            default -> {
                log.debug("Teams sent {}, for which there is nothing to do", activity.type());
                yield Invoked.TAKEN;
            }
        };
    }
}
