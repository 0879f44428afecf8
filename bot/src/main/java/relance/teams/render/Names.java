package relance.teams.render;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.util.List;

/// What the people and places of one workspace are called on Teams.
public interface Names {
    WorkspaceId workspace();

    /// The id to mention someone by in a card (`29:…` or the directory's); empty when they cannot
    /// be mentioned where this is shown, and then the name is written.
    String mentionId(PersonId person);

    /// The id that the people picker knows someone by, the directory's; empty when it is not known.
    String pickerId(PersonId person);

    String name(PersonId person);

    String placeName(PlaceId place);

    /// Places offered where a form asks for one, since Teams has no picker of channels.
    List<PlaceId> places();

    /// Whether it is shown where others are, so that Teams can offer those who are there.
    boolean amongOthers();

    /// Opens the private conversation with the bot.
    String appLink();

    /// People offered in a people picker before anything is typed.
    List<PersonId> people();
}
