package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was promised in earlier retros of a place, and what became of what this one agreed on.
final class CommitmentStore {
    /// An action as a retro sees it.
    ///
    /// @param owner who carries it, or is asked to
    /// @param answer what was said of it in this retro
    /// @param facts how often it was put off, declined, handed over, stuck, and what on: never by
    ///   whom
    record Commitment(
            WorkspaceId workspace,
            long action,
            String what,
            Optional<PersonId> owner,
            String state,
            Optional<Answer> answer,
            String why,
            SortedMap<String, Integer> facts) {
        Commitment with(SortedMap<String, Integer> known) {
            return new Commitment(workspace, action, what, owner, state, answer, why, known);
        }

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
                        insert into retro_commitment (workspace, retro, action)
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
    List<Commitment> of(Handle handle, RetroId id) {
        return commitments(
                handle,
                id,
                """
                select a.workspace, a.id, a.what, a.owner, a.state, p.answer, p.why
                from retro_commitment p
                join action_overview a on a.workspace = p.workspace and a.id = p.action
                where p.workspace = :workspace and p.retro = :retro order by a.id
                """);
    }

    /// What was agreed on in this retro.
    List<Commitment> agreed(Handle handle, RetroId id) {
        return commitments(
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

    /// What became of the actions of this retro's place since the one before that looked at them.
    RetroFacts facts(Handle handle, RetroId id) {
        return new RetroFacts(
                commitments(
                        handle,
                        id,
                        """
                        select a.workspace, a.id, a.what, a.owner, a.state, null as answer, '' as why
                        from retro r
                        join action_overview a on a.workspace = r.workspace and a.place = r.place
                        where r.workspace = :workspace and r.id = :retro
                        and a.created_at < r.created_at
                        and coalesce(a.ended_at, r.created_at) >= coalesce((
                            select max(b.created_at) from retro b
                            where b.workspace = r.workspace and b.place = r.place
                            and b.on_actions and b.id < r.id), a.created_at)
                        order by a.id
                        """));
    }

    private static List<Commitment> commitments(Handle handle, RetroId id, String sql) {
        var found =
                handle.createQuery(sql)
                        .bind("workspace", id.workspace())
                        .bind("retro", id)
                        .map((rs, context) -> promise(id.workspace(), rs))
                        .list();
        var facts = facts(handle, id.workspace(), found.stream().map(Commitment::action).toList());
        return found.stream()
                .map(promise -> promise.with(facts.getOrDefault(promise.action(), new TreeMap<>())))
                .toList();
    }

    private static Commitment promise(WorkspaceId workspace, ResultSet rs) throws SQLException {
        long owner = rs.getLong("owner");
        return new Commitment(
                workspace,
                rs.getLong("id"),
                rs.getString("what"),
                owner == 0 ? Optional.empty() : Optional.of(new PersonId(workspace, owner)),
                rs.getString("state"),
                Optional.ofNullable(rs.getString("answer")).flatMap(Answer::of),
                rs.getString("why"),
                new TreeMap<>());
    }

    private record Fact(long action, String kind, int count) {}

    /// What happened to actions, and what they are stuck on.
    private static Map<Long, TreeMap<String, Integer>> facts(
            Handle handle, WorkspaceId workspace, List<Long> actions) {
        return handle
                .createQuery(
                        """
                        select action, kind, count(*) as times from action_event_overview
                        where workspace = :workspace and action = any (:actions)
                        and kind in ('later', 'declined', 'handed', 'stuck')
                        group by action, kind
                        union all
                        select id, 'waits.' || stuck_kind, 1 from action_overview
                        where workspace = :workspace and id = any (:actions) and state = 'stuck'
                        """)
                .bind("workspace", workspace)
                .bindArray("actions", Long.class, actions)
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
                        update retro_commitment set answer = :answer, why = :why, person = :person
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
