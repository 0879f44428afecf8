package relance.cadence;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Interaction;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;
import relance.kit.Kit;
import relance.kit.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person mutes, one thing at a time. It is a right, and nobody else is told.
final class Mutes {
    private static final int MOST_LISTED = 10;

    private final Kit kit;
    private final Gate gate;
    private final Wishes wishes;
    private final ThingCards things;

    Mutes(Kit kit, Gate gate, Wishes wishes, ThingCards things) {
        this.kit = kit;
        this.gate = gate;
        this.wishes = wishes;
        this.things = things;
    }

    /// Mutes one thing of a nudge; a position that it does not have is left alone.
    void mute(Turn<SentNudge> turn, int position) {
        var item = turn.thing().item(position);
        if (item.isPresent()) {
            wishes.mute(turn.handle(), turn.actor(), item.get().subject(), kit.now());
            gate.touch(turn.handle(), turn.actor());
        }
    }

    void unmute(Turn<SentNudge> turn, int position) {
        var item = turn.thing().item(position);
        if (item.isPresent()) {
            wishes.unmute(turn.handle(), turn.actor(), item.get().thing());
            gate.touch(turn.handle(), turn.actor());
        }
    }

    Reply listen(Interaction interaction, Thing thing) {
        var person = interaction.actor();
        kit.run(handle -> {
            wishes.unmute(handle, person, thing);
            gate.touch(handle, person);
        });
        return new Reply.Replace(list(person));
    }

    Reply show(Interaction interaction) {
        return new Reply.Whisper(list(interaction.actor()));
    }

    private Card list(PersonId person) {
        var muted = kit.transact(handle -> wishes.muted(handle, person));
        if (muted.isEmpty()) {
            return Card.saying(said("cadence.muted.none"));
        }
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(said("cadence.muted.list")));
        muted.stream().limit(MOST_LISTED).map(one -> line(one, person)).forEach(nodes::add);
        if (muted.size() > MOST_LISTED) {
            int more = muted.size() - MOST_LISTED;
            nodes.add(new Node.Note(said("cadence.muted.more").with("more", more)));
        }
        return new Card(said("cadence.muted.list"), nodes);
    }

    private Node line(Subject subject, PersonId person) {
        var listen = new CadenceCommand.Listen(Thing.of(subject)).ref();
        return new Node.ActionItem(
                things.of(subject, person).summary(),
                Text.EMPTY,
                Optional.empty(),
                List.of(new Button.Do(said("cadence.unmute"), listen)));
    }
}
