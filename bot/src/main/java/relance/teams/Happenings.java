package relance.teams;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whatever the Bot Connector brings, by its kind.
final class Happenings {
    private static final Logger log = LoggerFactory.getLogger(Happenings.class);

    private final Talk talk;
    private final Invokes invokes;
    private final Tidings tidings;

    Happenings(Talk talk, Invokes invokes, Tidings tidings) {
        this.talk = talk;
        this.invokes = invokes;
        this.tidings = tidings;
    }

    /// Its effect is committed when this returns; what has no effect here is taken all the same.
    Invoked take(Activity activity) {
        return switch (activity.type()) {
            case "message" -> {
                talk.take(activity);
                yield Invoked.TAKEN;
            }
            case "invoke" -> invokes.take(activity);
            case "conversationUpdate" -> {
                tidings.changed(activity);
                yield Invoked.TAKEN;
            }
            case "installationUpdate" -> {
                tidings.installed(activity);
                yield Invoked.TAKEN;
            }
            default -> {
                log.debug("Teams sent {}, for which there is nothing to do", activity.type());
                yield Invoked.TAKEN;
            }
        };
    }
}
