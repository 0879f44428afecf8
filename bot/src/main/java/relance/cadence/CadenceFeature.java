package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Feature;
import relance.chat.Interaction;
import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;
import relance.toolbox.Toolbox;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;

/// Nudges: the one gate for unsolicited private messages, and what each person can do about them.
public final class CadenceFeature implements Feature {
    private final Gate gate;
    private final Bundle bundle;

    /// @param features everyone who may ask something of a person; read when it is needed
    public CadenceFeature(Toolbox tools, Supplier<Collection<Feature>> features) {
        var asking = new Asking(tools, features);
        this.gate = new Gate(tools, asking);
        this.bundle = new Bundle(tools, asking, new Showing(features));
    }

    /// What is asked of this person changed, in the caller's transaction: what to send when is
    /// decided anew.
    public void touch(Handle handle, PersonId person) {
        gate.touch(handle, person);
    }

    @Override
    public String name() {
        return "cadence";
    }

    @Override
    public Reply handle(Interaction interaction) {
        return Reply.whisper(Text.said("cadence.unknown"));
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        return bundle.draw(subject, audience);
    }

    @Override
    public void wake(Subject subject, Instant moment) {
        switch (subject.aspect()) {
            case "person" -> gate.wake(new PersonId(subject.workspace(), subject.number()));
            case "everyone" -> gate.touchAll(subject.workspace());
            default -> throw new IllegalArgumentException("cadence has no alarm " + subject);
        }
    }

    @Override
    public void lost(Loss loss) {
        switch (loss) {
            case Loss.PersonGone(var person) -> gate.forget(person);
            case Loss.PlaceGone place -> {}
            // A nudge that did not arrive is followed by the next one, when its moment comes.
            case Loss.Undelivered undelivered -> {}
        }
    }
}
