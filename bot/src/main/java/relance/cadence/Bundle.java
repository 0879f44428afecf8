package relance.cadence;

import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Subject;
import relance.kit.Kit;

import java.util.stream.Collectors;

/// Draws the private message about all that was due at one moment, as things stand now.
final class Bundle {
    private final Kit kit;
    private final OpenAsks asks;
    private final ThingCards things;
    private final NudgeStore nudges;

    Bundle(Kit kit, OpenAsks asks, ThingCards things, NudgeStore nudges) {
        this.kit = kit;
        this.asks = asks;
        this.things = things;
        this.nudges = nudges;
    }

    Card draw(Subject subject, Audience audience) {
        var nudge = kit.transact(handle -> nudges.find(handle, NudgeId.of(subject))).orElseThrow();
        if (!audience.equals(new Audience.Only(nudge.person()))) {
            throw new IllegalArgumentException(subject + " is for its own person alone.");
        }
        var waiting =
                asks.of(nudge.person(), kit.now()).stream()
                        .map(ask -> Thing.of(ask.subject()))
                        .collect(Collectors.toSet());
        var open = nudge.items().stream().filter(item -> waiting.contains(item.thing())).toList();
        return NudgeCard.of(nudge, things.of(nudge), open);
    }
}
