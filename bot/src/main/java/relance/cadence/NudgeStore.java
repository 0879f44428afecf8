package relance.cadence;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;

import relance.chat.Ask;
import relance.chat.PersonId;
import relance.chat.Subject;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The nudges that were sent, in the database.
final class NudgeStore {
    private record Row(
            PersonId person,
            Instant moment,
            Optional<Nudge.Held> held,
            Optional<Instant> wantedAt) {}

    private record ItemRow(
            @Nested Subject subject,
            Ask.Kind kind,
            ReasonRow.Rule reason,
            int workingDays,
            boolean last,
            int times) {
        SentNudge.Item item() {
            var why = new ReasonRow(reason, workingDays, last).read();
            return new SentNudge.Item(subject, kind, why, times);
        }
    }

    private record ToldRow(String feature, long number, Instant last, int times) {}

    NudgeId add(Handle handle, PersonId person, Instant moment, Optional<Nudge.Wait> held) {
        return handle.createQuery(
                        """
                        insert into nudge (workspace, person, moment, held, wanted_at)
                        values (:person.workspace, :person.number, :moment, :held, :wantedAt)
                        returning id, workspace
                        """)
                .bindMethods("person", person)
                .bind("moment", moment)
                .bind("held", held.map(Nudge.Wait::held))
                .bind("wantedAt", held.map(Nudge.Wait::wanted))
                .mapTo(NudgeId.class)
                .one();
    }

    void addItems(Handle handle, NudgeId nudge, List<SentNudge.Item> items) {
        var rows =
                handle.prepareBatch(
                        """
                        insert into nudge_item (workspace, nudge, position, feature, aspect,
                            subject, kind, reason, working_days, last, times)
                        values (:subject.workspace, :nudge, :position, :subject.feature,
                            :subject.aspect, :subject.number, :kind, :reason, :workingDays, :last,
                            :times)
                        """);
        for (int position = 0; position < items.size(); position++) {
            var item = items.get(position);
            var reason = ReasonRow.of(item.reason());
            rows.bind("nudge", nudge)
                    .bind("position", position)
                    .bindMethods("subject", item.subject())
                    .bind("kind", item.kind())
                    .bind("reason", reason.rule())
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
                        select workspace, person, moment, held, wanted_at from nudge
                        where workspace = :nudge.workspace and id = :nudge.number
                        """)
                .bindMethods("nudge", id)
                .mapTo(Row.class)
                .findOne()
                .map(row -> sent(id, row, items(handle, id)));
    }

    private static SentNudge sent(NudgeId id, Row row, List<SentNudge.Item> items) {
        var held = Nudge.Wait.of(row.held(), row.wantedAt());
        return new SentNudge(id, row.person(), row.moment(), held, items);
    }

    private static List<SentNudge.Item> items(Handle handle, NudgeId nudge) {
        return handle.createQuery(
                        """
                        select workspace, feature, aspect, subject as number, kind, reason,
                            working_days, last, times
                        from nudge_item
                        where workspace = :nudge.workspace and nudge = :nudge.number
                        order by position
                        """)
                .bindMethods("nudge", nudge)
                .mapTo(ItemRow.class)
                .map(ItemRow::item)
                .list();
    }

    /// The moments of a person's nudges from an instant on.
    List<Instant> since(Handle handle, PersonId person, Instant from) {
        return handle.createQuery(
                        """
                        select moment from nudge
                        where workspace = :person.workspace and person = :person.number
                        and moment >= :from order by moment
                        """)
                .bindMethods("person", person)
                .bind("from", from)
                .mapTo(Instant.class)
                .list();
    }

    /// What a person was told of, by thing.
    Map<Thing, Told> told(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select i.feature, i.subject as number, max(n.moment) as last,
                            count(*) as times
                        from nudge n
                        join nudge_item i on i.workspace = n.workspace and i.nudge = n.id
                        where n.workspace = :person.workspace and n.person = :person.number
                        group by i.feature, i.subject
                        """)
                .bindMethods("person", person)
                .mapTo(ToldRow.class)
                .collect(
                        Collectors.toMap(
                                row -> new Thing(row.feature(), row.number()),
                                row -> new Told(row.last(), row.times())));
    }
}
