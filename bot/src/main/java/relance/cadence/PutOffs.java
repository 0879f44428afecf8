package relance.cadence;

import static relance.chat.Text.said;

import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Reply;
import relance.chat.Text;
import relance.chat.Values;
import relance.kit.Kit;

import java.time.LocalDate;
import java.util.Map;

/// What a person does not want to hear of before a day. It is a right, and nobody else is told.
final class PutOffs {
    private final Kit kit;
    private final Gate gate;
    private final Wishes wishes;
    private final ThingCards things;

    PutOffs(Kit kit, Gate gate, Wishes wishes, ThingCards things) {
        this.kit = kit;
        this.gate = gate;
        this.wishes = wishes;
        this.things = things;
    }

    Reply open(SentNudge nudge) {
        return new Reply.Open(form(nudge, Values.NONE));
    }

    private Form form(SentNudge nudge, Values typed) {
        var summaries = things.of(nudge).stream().map(Card::summary).toList();
        return LaterForm.of(nudge.id(), Text.join("\n", summaries), typed);
    }

    Reply keep(SentNudge nudge, Values values) {
        var person = kit.transact(handle -> kit.people().person(handle, nudge.person()));
        var now = kit.now().atZone(person.zone());
        return switch (LaterForm.read(values, now, person.language())) {
            case LaterForm.Chosen.Unclear(var problem) ->
                    new Reply.Invalid(form(nudge, values), Map.of(LaterForm.DAY, problem));
            case LaterForm.Chosen.Until(var day) -> keep(nudge, day);
        };
    }

    private Reply keep(SentNudge nudge, LocalDate day) {
        var person = nudge.person();
        kit.run(handle -> {
            nudge.items().forEach(item -> wishes.putOff(handle, person, item.thing(), day));
            gate.touch(handle, person);
        });
        return Reply.whisper(
                said("cadence.later.done")
                        .with("day", Text.day(day))
                        .with("count", nudge.items().size()));
    }
}
