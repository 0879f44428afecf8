package relance.action.begin;

import relance.action.model.ActionCommand;
import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.chat.Text;

/// The button that makes an action of what something came to; its words fill the form.
public record FollowUp(Subject origin, PlaceId place, String words) {
    /// A button carries no more than this, on the platform that takes least.
    private static final int LONGEST_REF = 2_000;

    private static final int LONGEST_WORDS = 600;

    public Button button() {
        int most = LONGEST_WORDS;
        var ref = ref(most);
        while (ref.encode().length() > LONGEST_REF && most > 1) {
            most /= 2;
            ref = ref(most);
        }
        return new Button.Opens(Text.said("action.follow"), ref);
    }

    private ActionRef ref(int most) {
        return new ActionCommand.FromOutcome(origin, place, ActionWords.cut(words, most)).ref();
    }
}
