package relance.retro;

import relance.chat.Button;
import relance.chat.PlaceId;
import relance.chat.Subject;

/// How what was talked about becomes an action: the button for it, filled in by the feature that
/// has actions.
public interface FollowUp {
    Button button(Subject retro, PlaceId place, String words);
}
