package relance.slack.render;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.gallery.Stage;
import relance.text.Catalogue;
import relance.text.Reader;
import relance.text.Wording;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small team to write for: Ana and Bo in one channel, the people of the samples, and Eve whom
/// Slack does not know.
public final class Team {
    public static final WorkspaceId WORKSPACE = Stage.WORKSPACE;
    public static final PersonId ANA = Stage.ANA;
    public static final PersonId BO = Stage.BO;
    static final PersonId EVE = Stage.EVE;
    public static final PlaceId TEAM = Stage.TEAM;
    static final PlaceId SITE = Stage.SITE;
    static final Instant FRIDAY = Stage.FRIDAY;

    static final Wording WORDING = new Wording(new Catalogue(), "slack");
    static final Reader FRENCH = Stage.FRENCH;
    static final Reader ENGLISH = Stage.ENGLISH;

    static final Names NAMES =
            new Names() {
                private static final Map<PersonId, String> USERS =
                        Map.of(
                                ANA,
                                "U0ANA",
                                BO,
                                "U0BO",
                                new PersonId(WORKSPACE, 1),
                                "U0DAN",
                                new PersonId(WORKSPACE, 2),
                                "U0EMMA",
                                new PersonId(WORKSPACE, 3),
                                "U0BEN");

                @Override
                public WorkspaceId workspace() {
                    return WORKSPACE;
                }

                @Override
                public String userId(PersonId person) {
                    return USERS.getOrDefault(person, "");
                }

                @Override
                public String name(PersonId person) {
                    return person.equals(ANA) ? "Ana" : person.equals(BO) ? "Bo" : "someone";
                }

                @Override
                public String channelId(PlaceId place) {
                    return place.equals(TEAM) ? "C0TEAM" : place.equals(SITE) ? "C0SITE" : "";
                }

                @Override
                public String placeName(PlaceId place) {
                    return place.equals(TEAM) ? "#team" : "somewhere";
                }
            };

    private Team() {}

    public static Optional<PersonId> person(String userId) {
        return List.of(ANA, BO).stream().filter(p -> NAMES.userId(p).equals(userId)).findFirst();
    }

    public static Optional<PlaceId> place(String channelId) {
        return channelId.equals("C0TEAM") ? Optional.of(TEAM) : Optional.empty();
    }

    static Mrkdwn mrkdwn(Text text) {
        return new Pen(ENGLISH, WORDING, NAMES).mrkdwn(text);
    }

    public static String written(Text text) {
        return mrkdwn(text).written();
    }
}
