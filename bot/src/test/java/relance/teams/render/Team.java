package relance.teams.render;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.gallery.Stage;
import relance.text.Catalogue;
import relance.text.Reader;
import relance.text.Wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The people of the samples on Teams; Eve cannot be mentioned and is in no directory.
final class Team {
    /// Another Bo.
    static final PersonId BOB = new PersonId(Stage.WORKSPACE, 10);

    private static final Map<PersonId, String> PEOPLE =
            Map.of(
                    Stage.ANA,
                    "Ana",
                    Stage.BO,
                    "Bo",
                    Stage.EVE,
                    "Eve",
                    BOB,
                    "Bo",
                    new PersonId(Stage.WORKSPACE, 1),
                    "Dan",
                    new PersonId(Stage.WORKSPACE, 2),
                    "Emma",
                    new PersonId(Stage.WORKSPACE, 3),
                    "Ben");

    static final Names NAMES =
            new Names() {
                @Override
                public WorkspaceId workspace() {
                    return Stage.WORKSPACE;
                }

                @Override
                public String mentionId(PersonId person) {
                    return known(person) ? "29:" + person.number() : "";
                }

                @Override
                public String pickerId(PersonId person) {
                    return known(person)
                            ? "00000000-0000-0000-0000-%012d".formatted(person.number())
                            : "";
                }

                private boolean known(PersonId person) {
                    return PEOPLE.containsKey(person) && !person.equals(Stage.EVE);
                }

                @Override
                public String name(PersonId person) {
                    return PEOPLE.getOrDefault(person, "?");
                }

                @Override
                public String placeName(PlaceId place) {
                    return place.equals(Stage.TEAM) ? "Team > General" : "Website";
                }

                @Override
                public List<PlaceId> places() {
                    return List.of(Stage.SITE, Stage.TEAM);
                }

                @Override
                public boolean amongOthers() {
                    return true;
                }

                @Override
                public String appLink() {
                    return "https://teams.microsoft.com/l/app/00000000-0000-0000-0000-000000000000";
                }

                @Override
                public List<PersonId> people() {
                    return List.of(Stage.ANA, Stage.BO, Stage.EVE);
                }
            };

    static final Pen ENGLISH = pen(Stage.ENGLISH);
    static final Pen FRENCH = pen(Stage.FRENCH);

    private Team() {}

    static Pen pen(Reader reader) {
        return new Pen(reader, new Wording(new Catalogue(), "teams"), NAMES);
    }

    static Optional<PersonId> person(String pickerId) {
        return Stream.of(Stage.ANA, Stage.BO)
                .filter(person -> NAMES.pickerId(person).equals(pickerId))
                .findFirst();
    }

    static Optional<PlaceId> place(long number) {
        return NAMES.places().stream().filter(place -> place.number() == number).findFirst();
    }

    static Markdown markdown(Text text) {
        return new Glyphs(ENGLISH, new Mentions(NAMES)).write(ENGLISH.pieces(text));
    }

    /// Line by line.
    static String written(Text text) {
        return String.join("\n", markdown(text).lines(100));
    }
}
