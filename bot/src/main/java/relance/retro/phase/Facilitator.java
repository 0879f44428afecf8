package relance.retro.phase;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.outbox.Target;
import relance.retro.model.LeadCommand;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;
import relance.retro.model.RetroStore;
import relance.retro.model.RetroView;

import java.util.List;
import java.util.Map;

/// Who leads a retro: handed over, taking part or not; and its message posted once more.
final class Facilitator {
    private static final String PERSON = "person";

    private final RetroAccess access;
    private final Kit kit;
    private final RetroStore retros;

    Facilitator(RetroAccess access) {
        this.access = access;
        this.kit = access.kit();
        this.retros = access.retros();
    }

    static Form form(Retro retro) {
        return new Form(
                        said("retro.hand.form"),
                        said("retro.hand"),
                        new LeadCommand.Handed(retro.id()).ref(),
                        List.of(Field.who(PERSON, said("retro.hand.whom")).needed()))
                .intro(Text.strong(retro.title()));
    }

    Reply handOver(Turn<Retro> turn) {
        var id = turn.thing().id();
        var chosen =
                turn.values()
                        .person(PERSON)
                        .map(number -> new PersonId(id.workspace(), number))
                        .filter(p -> access.mayLead(turn.handle(), turn.thing().place(), p));
        if (chosen.isEmpty()) {
            return new Reply.Invalid(
                    form(turn.thing()), Map.of(PERSON, said("retro.problem.person")));
        }
        var person = chosen.get();
        retros.setFacilitator(turn.handle(), id, person, true);
        kit.outbox().repaint(turn.handle(), id.subject());
        kit.outbox().show(turn.handle(), id.as(RetroView.YOURS), new Target.To(person));
        return Reply.whisper(said("retro.handed").with("person", Text.mention(person)));
    }

    Reply takePart(Turn<Retro> turn, boolean yes) {
        var retro = turn.thing();
        retros.setFacilitator(turn.handle(), retro.id(), retro.facilitator(), yes);
        kit.outbox().repaint(turn.handle(), retro.id().subject());
        return Reply.whisper(
                said(yes ? "retro.part.yes" : "retro.part.no")
                        .with("person", Text.mention(retro.facilitator())));
    }

    Reply postAgain(Turn<Retro> turn) {
        kit.outbox().again(turn.handle(), turn.thing().id().subject());
        return Reply.whisper(said("retro.again.sent"));
    }
}
