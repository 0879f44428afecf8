package relance.profile;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Values;
import relance.kit.Kit;
import relance.people.Calendar;
import relance.people.Person;

/// A person's own hours: shown in a form, kept, and said back in words.
record MyHours(Kit kit) {
    Reply show(PersonId id) {
        return kit.transact(handle -> {
            var person = kit.people().person(handle, id);
            var calendar = kit.hours().of(handle, id);
            var draft = HoursDraft.of(calendar, kit.hours().countryChosen(handle, id));
            return new Reply.Open(HoursForm.of(draft, calendar, person.language()));
        });
    }

    Reply keep(PersonId id, Values values) {
        return kit.transact(
                handle -> keep(handle, kit.people().person(handle, id), HoursForm.draft(values)));
    }

    private Reply keep(Handle handle, Person person, HoursDraft draft) {
        var before = kit.hours().of(handle, person.id());
        return switch (draft.check(person.zone(), before.leave())) {
            case HoursDraft.Checked.Good(var hours) -> keep(handle, person, hours);
            case HoursDraft.Checked.Wrong(var problems) -> {
                var form = HoursForm.of(draft, before, person.language());
                yield new Reply.Invalid(form, problems);
            }
        };
    }

    private Reply keep(Handle handle, Person person, Calendar hours) {
        var id = person.id();
        kit.hours().set(handle, id, hours);
        kit.hours().setLeave(handle, id, hours.leave());
        kit.asksChanged(handle, id);
        return new Reply.Whisper(
                HoursCard.of(
                        kit.hours().of(handle, id),
                        kit.hours().countryChosen(handle, id),
                        person.language()));
    }
}
