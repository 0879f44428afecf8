package relance.kit;

import org.jdbi.v3.core.Handle;

import relance.alarm.Alarms;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.db.Database;
import relance.outbox.Outbox;
import relance.people.Hours;
import relance.people.People;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;

/// What every feature is handed to work with.
///
/// @param agenda the clock of due dates and deadlines; signatures, leases and pacing have their own
/// @param asksChanged who is told when what is asked of a person has changed
public record Kit(
        Database database,
        People people,
        Hours hours,
        Outbox outbox,
        Alarms alarms,
        InstantSource agenda,
        AsksChanged asksChanged) {

    /// Everything on one database.
    ///
    /// @param wall the clock of leases and pacing
    public static Kit on(Database database, InstantSource agenda, InstantSource wall) {
        return new Kit(
                database,
                new People(),
                new Hours(),
                new Outbox(wall),
                new Alarms(wall),
                agenda,
                new AsksChanged());
    }

    /// Runs one transaction; everything in it is committed when this returns, or nothing of it.
    public <T> T transact(Function<Handle, T> work) {
        return database.transact(work);
    }

    /// As [#transact], for work that answers nothing.
    public void run(Consumer<Handle> work) {
        database.run(work);
    }

    /// As [#transact], unless the receipt of what was done shows that it had its effect before.
    public Reply once(Interaction interaction, Function<Handle, Reply> work) {
        return database.once(interaction.workspace(), interaction.receipt(), work, Reply::nothing);
    }

    /// Now, on the clock of due dates and deadlines.
    public Instant now() {
        return agenda.instant();
    }

    /// What is asked of this person has changed in this transaction.
    public void asksChanged(Handle handle, PersonId person) {
        asksChanged.tell(handle, person);
    }
}
