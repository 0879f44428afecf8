package relance.people;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Values;
import relance.db.Database;

import java.util.function.BiConsumer;

/// A person's own hours: shown in a form, kept, and said back in words.
final class MyHours {
    private final Database database;
    private final People people;
    private final Hours hours;
    private final BiConsumer<Handle, PersonId> askedChanged;

    MyHours(
            Database database,
            People people,
            Hours hours,
            BiConsumer<Handle, PersonId> askedChanged) {
        this.database = database;
        this.people = people;
        this.hours = hours;
        this.askedChanged = askedChanged;
    }

    Reply show(PersonId id) {
        return database.transact(handle -> {
            var person = people.person(handle, id);
            var calendar = hours.of(handle, id);
            var draft = HoursDraft.of(calendar, hours.countryChosen(handle, id));
            return new Reply.Open(HoursForm.of(draft, calendar, person.language()));
        });
    }

    Reply keep(PersonId id, Values values) {
        var draft = HoursForm.draft(values);
        return database.transact(handle -> {
            var person = people.person(handle, id);
            var before = hours.of(handle, id);
            var checked = draft.check(person.zone(), before.leave());
            if (checked.hours().isEmpty()) {
                return new Reply.Invalid(
                        HoursForm.of(draft, before, person.language()), checked.problems());
            }
            hours.set(handle, id, checked.hours().get());
            hours.setLeave(handle, id, checked.hours().get().leave());
            askedChanged.accept(handle, id);
            return new Reply.Whisper(
                    HoursCard.of(
                            hours.of(handle, id),
                            hours.countryChosen(handle, id),
                            person.language()));
        });
    }
}
