package relance.teams.directory;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;
import relance.people.Directory;
import relance.people.Register;
import relance.teams.api.Activity;

import java.util.Optional;

/// The two ids that Teams has for a person: the directory's, which lasts, and the one that the bot
/// knows them by, which mentions and messages need.
public final class Accounts {
    /// How a person is reached.
    ///
    /// @param mri the bot's id for them, `29:…`
    /// @param conversation the private one, once there is one
    public record Known(String mri, Optional<String> conversation) {}

    private final Directory directory;
    private final Register register = new Register();

    /// For whoever only asks about those who are known.
    public Accounts() {
        this(new Directory());
    }

    public Accounts(Directory directory) {
        this.directory = directory;
    }

    /// Our id for somebody Teams names, made when there is none. Met by one id first and by the
    /// other later they stay the same person.
    public PersonId person(
            Handle handle, WorkspaceId workspace, Activity.Account account, boolean external) {
        var lasting = account.directoryId();
        if (lasting.isEmpty()) {
            return byMri(handle, workspace, account.id())
                    .orElseGet(() -> {
                        var made = directory.personId(handle, workspace, account.id(), external);
                        keep(handle, made, account.id());
                        return made;
                    });
        }
        var person =
                directory
                        .findPerson(handle, workspace, lasting)
                        .or(() -> identified(handle, workspace, account))
                        // A picker may name somebody by the bot's id for them.
                        .or(() -> byMri(handle, workspace, lasting))
                        .orElseGet(() -> directory.personId(handle, workspace, lasting, external));
        if (!account.id().isEmpty()) {
            keep(handle, person, account.id());
        }
        return person;
    }

    private Optional<PersonId> identified(
            Handle handle, WorkspaceId workspace, Activity.Account account) {
        var met = byMri(handle, workspace, account.id());
        met.ifPresent(person -> register.identified(handle, person, account.directoryId()));
        return met;
    }

    /// The platform id that somebody is written down under; nothing is written for it.
    ///
    /// The lasting one, but for whoever was met by the bot's own alone.
    public String platformId(Handle handle, WorkspaceId workspace, Activity.Account account) {
        var lasting = account.directoryId();
        if (!lasting.isEmpty() && directory.findPerson(handle, workspace, lasting).isPresent()) {
            return lasting;
        }
        return byMri(handle, workspace, account.id())
                .flatMap(person -> directory.platformId(handle, person))
                .orElse(lasting.isEmpty() ? account.id() : lasting);
    }

    Optional<PersonId> byMri(Handle handle, WorkspaceId workspace, String mri) {
        return handle.createQuery(
                        """
                        select person from teams_person
                        where workspace = :workspace and mri = :mri
                        """)
                .bind("workspace", workspace)
                .bind("mri", mri)
                .mapTo(long.class)
                .findOne()
                .map(number -> new PersonId(workspace, number));
    }

    // Should one have been met as two, the one whose lasting id is known has it from now on.
    private static void keep(Handle handle, PersonId person, String mri) {
        handle.createUpdate(
                        """
                        delete from teams_person where workspace = :workspace and mri = :mri
                        and person <> :person
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .bind("mri", mri)
                .execute();
        handle.createUpdate(
                        """
                        insert into teams_person (workspace, person, mri)
                        values (:workspace, :person, :mri)
                        on conflict (workspace, person) do update set mri = excluded.mri
                        where teams_person.mri <> excluded.mri
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .bind("mri", mri)
                .execute();
    }

    public Optional<Known> known(Handle handle, PersonId person) {
        return handle.createQuery(
                        """
                        select mri, conversation from teams_person
                        where workspace = :workspace and person = :person
                        """)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .map((rs, context) ->
                        new Known(
                                rs.getString("mri"),
                                Optional.ofNullable(rs.getString("conversation"))))
                .findOne();
    }

    public void keepConversation(Handle handle, PersonId person, String conversation) {
        handle.createUpdate(
                        """
                        update teams_person set conversation = :conversation
                        where workspace = :workspace and person = :person
                        and conversation is distinct from :conversation
                        """)
                .bind("conversation", conversation)
                .bind("workspace", person.workspace())
                .bind("person", person)
                .execute();
    }
}
