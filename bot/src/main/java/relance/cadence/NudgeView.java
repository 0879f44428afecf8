package relance.cadence;

import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Subject;
import relance.kit.Kit;

import java.util.stream.Collectors;

/// Draws the private message about all that was due at one moment, as things stand now.
final class NudgeView {
    private final Kit kit;
    private final OpenAsks asks;
    private final Lines lines;
    private final NudgeStore nudges;

    NudgeView(Kit kit, OpenAsks asks, NudgeStore nudges, Lines lines) {
        this.kit = kit;
        this.asks = asks;
        this.nudges = nudges;
        this.lines = lines;
    }

    Card draw(Subject subject, Audience audience) {
        var id = new NudgeId(subject.workspace(), subject.number());
        var nudge = kit.transact(handle -> nudges.find(handle, id)).orElseThrow();
        if (!audience.equals(new Audience.Only(nudge.person()))) {
            throw new IllegalArgumentException(subject + " is for its own person alone.");
        }
        var waiting =
                asks.of(nudge.person(), kit.now()).stream()
                        .map(ask -> Thing.of(ask.subject()))
                        .collect(Collectors.toSet());
        var parts =
                nudge.items().stream()
                        .limit(NudgeCard.SHOWN)
                        .map(item -> lines.of(item.subject(), nudge.person()))
                        .toList();
        var open = nudge.items().stream().filter(item -> waiting.contains(item.thing())).toList();
        return NudgeCard.of(nudge, parts, open);
    }
}
