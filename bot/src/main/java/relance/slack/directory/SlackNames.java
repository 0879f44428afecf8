package relance.slack.directory;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.people.Directory;
import relance.people.People;
import relance.slack.render.Names;

import java.util.HashMap;
import java.util.Map;

/// Names and Slack's ids from the database, looked up once per card.
public final class SlackNames implements Names {
    private static final People PEOPLE = new People();
    private static final Directory DIRECTORY = new Directory();

    private final Database database;
    private final WorkspaceId workspace;
    private final Map<Long, String> userIds = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();

    public SlackNames(Database database, WorkspaceId workspace) {
        this.database = database;
        this.workspace = workspace;
    }

    @Override
    public WorkspaceId workspace() {
        return workspace;
    }

    @Override
    public String userId(PersonId person) {
        return userIds.computeIfAbsent(
                person.number(),
                number -> database.transact(h -> DIRECTORY.platformId(h, person).orElse("")));
    }

    @Override
    public String name(PersonId person) {
        return names.computeIfAbsent(
                person.number(),
                number ->
                        database.transact(
                                h -> PEOPLE.find(h, person).map(p -> p.name()).orElse("?")));
    }

    @Override
    public String channelId(PlaceId place) {
        return database.transact(h -> DIRECTORY.platformId(h, place).orElse(""));
    }

    @Override
    public String placeName(PlaceId place) {
        return "#" + database.transact(h -> PEOPLE.place(h, place).name());
    }
}
