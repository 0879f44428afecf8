package relance.cadence;

import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Subject;
import relance.kit.Kit;

import java.util.stream.Collectors;

/// Draws the private message about all that was due at one moment, as things stand now.
final class Bundle {
    private final Kit kit;
    private final Asking asking;
    private final Showing showing;
    private final NudgeStore nudges = new NudgeStore();

    Bundle(Kit kit, Asking asking, Showing showing) {
        this.kit = kit;
        this.asking = asking;
        this.showing = showing;
    }

    Card draw(Subject subject, Audience audience) {
        var id = new NudgeId(subject.workspace(), subject.number());
        var nudge = kit.database().transact(handle -> nudges.find(handle, id)).orElseThrow();
        if (!audience.equals(new Audience.Only(nudge.person()))) {
            throw new IllegalArgumentException(subject + " is for its own person alone.");
        }
        var waiting =
                asking.of(nudge.person(), kit.agenda().instant()).stream()
                        .map(ask -> Thing.of(ask.subject()))
                        .collect(Collectors.toSet());
        var parts =
                nudge.items().stream()
                        .limit(NudgeCard.SHOWN)
                        .map(item -> showing.of(item.subject(), nudge.person()))
                        .toList();
        var open = nudge.items().stream().filter(item -> waiting.contains(item.thing())).toList();
        return NudgeCard.of(nudge, parts, open);
    }
}
