package relance.profile;

import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Values;
import relance.kit.Kit;

/// A person's own hours: shown in a form, kept, and said back in words.
final class MyHours {
    private final Kit kit;

    MyHours(Kit kit) {
        this.kit = kit;
    }

    Reply show(PersonId id) {
        return kit.transact(handle -> {
            var person = kit.people().person(handle, id);
            var calendar = kit.hours().of(handle, id);
            var draft = HoursDraft.of(calendar, kit.hours().countryChosen(handle, id));
            return new Reply.Open(HoursForm.of(draft, calendar, person.language()));
        });
    }

    Reply keep(PersonId id, Values values) {
        var draft = HoursForm.draft(values);
        return kit.transact(handle -> {
            var person = kit.people().person(handle, id);
            var before = kit.hours().of(handle, id);
            var checked = draft.check(person.zone(), before.leave());
            if (checked.hours().isEmpty()) {
                return new Reply.Invalid(
                        HoursForm.of(draft, before, person.language()), checked.problems());
            }
            kit.hours().set(handle, id, checked.hours().get());
            kit.hours().setLeave(handle, id, checked.hours().get().leave());
            kit.asksChanged(handle, id);
            return new Reply.Whisper(
                    HoursCard.of(
                            kit.hours().of(handle, id),
                            kit.hours().countryChosen(handle, id),
                            person.language()));
        });
    }
}
