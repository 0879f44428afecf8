package relance.home;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.text.OneLine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads what the features publish for a person's home, and of that only what the person may see.
final class HomeLines {
    /// What moved since in the places where the person is, the newest first.
    Listing<Text> moved(Handle handle, PersonId person, Instant since) {
        return Listing.of(
                handle.createQuery(
                                """
                                select words, kind, answered from (
                                    select a.what as words, a.state as kind, 0 as answered,
                                        case a.state when 'accepted' then a.accepted_at
                                            when 'under_way' then a.changed_at
                                            else a.ended_at end as at
                                    from action_overview a
                                    join membership m on m.workspace = a.workspace
                                        and m.place = a.place and m.person = :person
                                    where a.workspace = :workspace
                                    and a.state in ('accepted', 'under_way', 'done', 'dropped')
                                    union all
                                    select p.question, 'closed', p.answered, p.closed_at
                                    from poll_overview p
                                    join membership m on m.workspace = p.workspace
                                        and m.place = p.place and m.person = :person
                                    where p.workspace = :workspace) moved
                                where at >= :since order by at desc
                                """)
                        .bind("workspace", person.workspace())
                        .bind("person", person)
                        .bind("since", since)
                        .map((rs, context) ->
                                Text.said(
                                        "home.moved." + rs.getString("kind"),
                                        "what",
                                        name(rs, "words", person.workspace()),
                                        "answered",
                                        rs.getInt("answered")))
                        .list());
    }

    /// What the person asked of others and how it stands: stuck first, then by date; what ended
    /// only lately.
    Listing<Text> asked(Handle handle, PersonId person, Instant since) {
        return Listing.of(
                handle.createQuery(
                                """
                                select what, owner, state, due_on, p.reachable
                                from action_overview a
                                left join person p on p.workspace = a.workspace
                                    and p.id = a.owner
                                where a.workspace = :workspace and requester = :person
                                and owner is distinct from :person
                                and (state not in ('done', 'dropped') or ended_at >= :since)
                                order by state = 'stuck' desc, state in ('done', 'dropped'),
                                    due_on nulls last, a.id
                                """)
                        .bind("workspace", person.workspace())
                        .bind("person", person)
                        .bind("since", since)
                        .map((rs, context) -> asked(rs, person.workspace()))
                        .list());
    }

    /// The numbers of the person's stuck actions.
    Set<Long> stuck(Handle handle, PersonId person) {
        return new HashSet<>(
                handle.createQuery(
                                """
                                select id from action_overview where workspace = :workspace
                                and owner = :person and state = 'stuck'
                                """)
                        .bind("workspace", person.workspace())
                        .bind("person", person)
                        .mapTo(Long.class)
                        .list());
    }

    private static Text asked(ResultSet rs, WorkspaceId workspace) throws SQLException {
        var line = name(rs, "what", workspace);
        var owner = Optional.ofNullable(rs.getObject("owner", Long.class));
        if (owner.isPresent()) {
            line = line.then(" · ").then(Text.mention(new PersonId(workspace, owner.get())));
        }
        line = line.then(" · ").then(Text.said("home.state." + rs.getString("state")));
        var due = Optional.ofNullable(rs.getObject("due_on", LocalDate.class));
        if (due.isPresent()) {
            line = line.then(" · ").then(Text.said("home.planned", "day", Text.day(due.get())));
        }
        if (owner.isPresent() && !rs.getBoolean("reachable")) {
            line = line.then(" · ").then(Text.said("home.unreachable"));
        }
        return line;
    }

    private static Text name(ResultSet rs, String column, WorkspaceId workspace)
            throws SQLException {
        return Text.strong(OneLine.of(rs.getString(column), workspace));
    }
}
