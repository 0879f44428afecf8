package relance.retro.outcome;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;
import relance.retro.model.RetroId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was agreed on in earlier retros of a place and in this one, and what became of it.
public final class CommitmentStore {
    /// A row as it stands in the database, without what happened to it.
    record Row(
            WorkspaceId workspace,
            long action,
            String what,
            Optional<PersonId> owner,
            String state,
            Optional<Commitment.Answer> answer,
            String why) {
        Commitment with(SortedMap<String, Integer> facts) {
            return new Commitment(workspace, action, what, owner, state, answer, why, facts);
        }
    }

    /// Notes what is unfinished of the earlier retros of this one's place.
    public void gather(Handle handle, RetroId id) {
        handle.createUpdate(
                        """
                        insert into retro_commitment (workspace, retro, action)
                        select o.workspace, n.id, o.action
                        from retro n
                        join retro r on r.workspace = n.workspace and r.place = n.place
                            and r.id <> n.id
                        join action_origin o on o.workspace = r.workspace
                            and o.origin_feature = 'retro' and o.origin = r.id
                        join action_overview a on a.workspace = o.workspace and a.id = o.action
                        where n.workspace = :workspace and n.id = :number
                        and a.state not in ('done', 'dropped')
                        """)
                .bindMethods(id)
                .execute();
    }

    /// All that the retro opened with.
    public List<Commitment> of(Handle handle, RetroId id) {
        return commitments(
                handle,
                id,
                """
                select a.workspace, a.id as action, a.what, a.owner, a.state, c.answer, c.why
                from retro_commitment c
                join action_overview a on a.workspace = c.workspace and a.id = c.action
                where c.workspace = :workspace and c.retro = :number order by a.id
                """);
    }

    /// What was agreed on in this retro.
    public List<Commitment> agreed(Handle handle, RetroId id) {
        return commitments(
                handle,
                id,
                """
                select a.workspace, a.id as action, a.what, a.owner, a.state, null as answer,
                    '' as why
                from action_origin o
                join action_overview a on a.workspace = o.workspace and a.id = o.action
                where o.workspace = :workspace and o.origin_feature = 'retro'
                and o.origin = :number order by a.id
                """);
    }

    /// What became of the actions of this retro's place since the one before that looked at them.
    Facts facts(Handle handle, RetroId id) {
        return new Facts(
                commitments(
                        handle,
                        id,
                        """
                        select a.workspace, a.id as action, a.what, a.owner, a.state,
                            null as answer, '' as why
                        from retro r
                        join action_overview a on a.workspace = r.workspace and a.place = r.place
                        where r.workspace = :workspace and r.id = :number
                        and a.created_at < r.created_at
                        and coalesce(a.ended_at, r.created_at) >= coalesce((
                            select max(b.created_at) from retro b
                            where b.workspace = r.workspace and b.place = r.place
                            and b.on_actions and b.id < r.id), a.created_at)
                        order by a.id
                        """));
    }

    private static List<Commitment> commitments(Handle handle, RetroId id, String sql) {
        var found = handle.createQuery(sql).bindMethods(id).mapTo(Row.class).list();
        var actions = found.stream().map(Row::action).toList();
        var facts = facts(handle, id.workspace(), actions);
        return found.stream()
                .map(one -> one.with(facts.getOrDefault(one.action(), new TreeMap<>())))
                .toList();
    }

    record Fact(long action, String kind, int times) {}

    /// What happened to actions, and what they are stuck on.
    private static Map<Long, TreeMap<String, Integer>> facts(
            Handle handle, WorkspaceId workspace, List<Long> actions) {
        var byKind = Collectors.toMap(Fact::kind, Fact::times, Integer::sum, TreeMap::new);
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
                .mapTo(Fact.class)
                .stream()
                .collect(Collectors.groupingBy(Fact::action, byKind));
    }

    void answer(Handle handle, RetroId id, Commitment answered, PersonId person) {
        handle.createUpdate(
                        """
                        update retro_commitment set answer = :answer, why = :why, person = :person
                        where workspace = :workspace and retro = :retro and action = :action
                        """)
                .bindMethods(answered)
                .bind("retro", id)
                .bind("person", person)
                .execute();
    }
}
