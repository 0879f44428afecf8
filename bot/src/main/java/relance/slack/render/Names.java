package relance.slack.render;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

/// What the people and places of one workspace are called on Slack.
public interface Names {
    WorkspaceId workspace();

    /// Slack's own id; empty when it is not known, and then the name is written instead of a
    /// mention.
    String userId(PersonId person);

    String name(PersonId person);

    /// Slack's own id; empty when it is not known, and then the name is written instead of a link.
    String channelId(PlaceId place);

    String placeName(PlaceId place);
}
