package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was promised in earlier retros of a place, and what became of what this one agreed on.
final class PromiseStore {
    /// An action as a retro sees it.
    ///
    /// @param owner who carries it, or is asked to
    /// @param answer what was said of it in this retro
    /// @param facts how often it was put off, declined, handed over, stuck: never by whom
    record Promise(
            WorkspaceId workspace,
            long action,
            String what,
            Optional<PersonId> owner,
            String state,
            Optional<Answer> answer,
            String why,
            SortedMap<String, Integer> facts) {
        boolean isOf(PersonId person) {
            return owner.filter(person::equals).isPresent();
        }
    }

    enum Answer {
        DONE,
        STILL,
        DROP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Answer> of(String word) {
            for (var answer : values()) {
                if (answer.word().equals(word)) {
                    return Optional.of(answer);
                }
            }
            return Optional.empty();
        }
    }

    /// Notes what is unfinished of the earlier retros of this one's place; answers how many.
    int gather(Handle handle, RetroId id) {
        return handle.createUpdate(
                        """
                        insert into retro_promise (workspace, retro, action)
                        select o.workspace, n.id, o.action
                        from retro n
                        join retro r on r.workspace = n.workspace and r.place = n.place
                            and r.id <> n.id
                        join action_origin o on o.workspace = r.workspace
                            and o.origin_feature = 'retro' and o.origin = r.id
                        join action_overview a on a.workspace = o.workspace and a.id = o.action
                        where n.workspace = :workspace and n.id = :retro
                        and a.state not in ('done', 'dropped')
                        """)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .execute();
    }

    /// All that the retro opened with.
    List<Promise> of(Handle handle, RetroId id) {
        return promises(
                handle,
                id,
                """
                select a.workspace, a.id, a.what, a.owner, a.state, p.answer, p.why
                from retro_promise p
                join action_overview a on a.workspace = p.workspace and a.id = p.action
                where p.workspace = :workspace and p.retro = :retro order by a.id
                """);
    }

    /// What was agreed on in this retro.
    List<Promise> agreed(Handle handle, RetroId id) {
        return promises(
                handle,
                id,
                """
                select a.workspace, a.id, a.what, a.owner, a.state, null as answer, '' as why
                from action_origin o
                join action_overview a on a.workspace = o.workspace and a.id = o.action
                where o.workspace = :workspace and o.origin_feature = 'retro'
                and o.origin = :retro order by a.id
                """);
    }

    private static List<Promise> promises(Handle handle, RetroId id, String sql) {
        var facts = facts(handle, id);
        return handle.createQuery(sql)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .map((rs, context) -> {
                    long owner = rs.getLong("owner");
                    return new Promise(
                            id.workspace(),
                            rs.getLong("id"),
                            rs.getString("what"),
                            owner == 0
                                    ? Optional.empty()
                                    : Optional.of(new PersonId(id.workspace(), owner)),
                            rs.getString("state"),
                            Optional.ofNullable(rs.getString("answer")).flatMap(Answer::of),
                            rs.getString("why"),
                            facts.getOrDefault(rs.getLong("id"), new TreeMap<>()));
                })
                .list();
    }

    private record Fact(long action, String kind, int count) {}

    /// What happened to the actions that a retro opened with.
    private static Map<Long, TreeMap<String, Integer>> facts(Handle handle, RetroId id) {
        return handle
                .createQuery(
                        """
                        select e.action, e.kind, count(*) as times
                        from retro_promise p
                        join action_event_overview e
                            on e.workspace = p.workspace and e.action = p.action
                        where p.workspace = :workspace and p.retro = :retro
                        and e.kind in ('later', 'declined', 'handed', 'stuck')
                        group by e.action, e.kind
                        """)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .map((rs, context) ->
                        new Fact(rs.getLong("action"), rs.getString("kind"), rs.getInt("times")))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Fact::action,
                                Collectors.toMap(
                                        Fact::kind, Fact::count, Integer::sum, TreeMap::new)));
    }

    void answer(
            Handle handle, RetroId id, long action, Answer answer, String why, PersonId person) {
        handle.createUpdate(
                        """
                        update retro_promise set answer = :answer, why = :why, person = :person
                        where workspace = :workspace and retro = :retro and action = :action
                        """)
                .bind("answer", answer.word())
                .bind("why", why)
                .bind("person", person)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .bind("action", action)
                .execute();
    }
}
