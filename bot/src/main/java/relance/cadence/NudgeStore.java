package relance.cadence;

import org.jdbi.v3.core.Handle;

import relance.chat.Ask;
import relance.chat.PersonId;
import relance.db.SubjectColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The nudges that were sent, in the database.
final class NudgeStore {
    /// How often one thing was spoken of, and when last.
    record Told(Instant last, int times) {}

    NudgeId add(Handle handle, PersonId person, Instant moment, Optional<Nudge.Wait> held) {
        return new NudgeId(
                person.workspace(),
                handle.createUpdate(
                                """
                                insert into nudge (workspace, person, moment, held, wanted_at)
                                values (:workspace, :person, :moment, :held, :wanted)
                                """)
                        .bind("workspace", person.workspace())
                        .bind("person", person)
                        .bind("moment", moment)
                        .bind("held", held.map(WrittenWait::word).orElse(null))
                        .bind("wanted", held.map(Nudge.Wait::wanted).orElse(null))
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(long.class)
                        .one());
    }

    void addItems(Handle handle, NudgeId nudge, List<SentNudge.Item> items) {
        var rows =
                handle.prepareBatch(
                        """
                        insert into nudge_item (workspace, nudge, position, feature, aspect,
                            subject, kind, reason, working_days, last, times)
                        values (:workspace, :nudge, :position, :feature, :aspect, :subject, :kind,
                            :reason, :workingDays, :last, :times)
                        """);
        for (int position = 0; position < items.size(); position++) {
            var item = items.get(position);
            var reason = WrittenReason.of(item.reason());
            rows.bind("workspace", nudge.workspace())
                    .bind("nudge", nudge)
                    .bind("position", position)
                    .bind("feature", item.subject().feature())
                    .bind("aspect", item.subject().aspect())
                    .bind("subject", item.subject())
                    .bind("kind", item.kind().name().toLowerCase(Locale.ROOT))
                    .bind("reason", reason.word())
                    .bind("workingDays", reason.workingDays())
                    .bind("last", reason.last())
                    .bind("times", item.times())
                    .add();
        }
        rows.execute();
    }

    Optional<SentNudge> find(Handle handle, NudgeId id) {
        return handle.createQuery(
                        """
                        select n.person, n.moment, n.held, n.wanted_at
                        from nudge n where n.workspace = :workspace and n.id = :id
                        """)
                .bind("workspace", id.workspace())
                .bind("id", id)
                .map((rs, _) -> nudge(rs, id, items(handle, id)))
                .findOne();
    }

    private static SentNudge nudge(ResultSet rs, NudgeId id, List<SentNudge.Item> items)
            throws SQLException {
        return new SentNudge(
                id,
                new PersonId(id.workspace(), rs.getLong("person")),
                rs.getTimestamp("moment").toInstant(),
                WrittenWait.read(rs),
                items);
    }

    private static List<SentNudge.Item> items(Handle handle, NudgeId nudge) {
        return handle.createQuery(
                        """
                        select workspace, feature, aspect, subject, kind, reason, working_days, last, times
                        from nudge_item where workspace = :workspace and nudge = :nudge
                        order by position
                        """)
                .bind("workspace", nudge.workspace())
                .bind("nudge", nudge)
                .map((rs, _) -> item(rs))
                .list();
    }

    private static SentNudge.Item item(ResultSet rs) throws SQLException {
        var reason =
                new WrittenReason(
                        rs.getString("reason"), rs.getInt("working_days"), rs.getBoolean("last"));
        return new SentNudge.Item(
                SubjectColumns.read(rs),
                Ask.Kind.valueOf(rs.getString("kind").toUpperCase(Locale.ROOT)),
                reason.reason(),
                rs.getInt("times"));
    }

    /// The moments of a person's nudges from an instant on.
    List<Instant> since(Handle handle, PersonId person, Instant from) {
        return handle.createQuery(
                        """
                        select moment from nudge where workspace = :workspace and person = :person
                        and moment >= :from order by moment
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .bind("from", from)
                .mapTo(Instant.class)
                .list();
    }

    /// What a person was told of, by thing.
    Map<Thing, Told> told(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select i.feature, i.subject, max(n.moment) as last, count(*) as times
                        from nudge n
                        join nudge_item i on i.workspace = n.workspace and i.nudge = n.id
                        where n.workspace = :workspace and n.person = :person
                        group by i.feature, i.subject
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .map((rs, _) -> Map.entry(Thing.read(rs), told(rs)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Told told(ResultSet rs) throws SQLException {
        return new Told(rs.getTimestamp("last").toInstant(), rs.getInt("times"));
    }
}
