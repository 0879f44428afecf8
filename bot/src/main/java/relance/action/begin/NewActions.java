package relance.action.begin;

import org.jdbi.v3.core.Handle;

import relance.action.begin.DraftCheck.Checked;
import relance.action.begin.Drafts.Kept;
import relance.action.model.Action;
import relance.action.model.ActionCommand;
import relance.action.model.ActionStore;
import relance.action.model.ActionText;
import relance.action.model.Due;
import relance.action.model.Notices;
import relance.action.model.ParsedDue;
import relance.chat.Interaction;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.kit.Turn;
import relance.people.Person;

import java.time.ZonedDateTime;
import java.util.Optional;

/// From typed words, a message or a filled form to an action: what was said is kept as a draft,
/// checked, read back where it had to be understood, and only then made.
public final class NewActions {
    private static final int LONGEST_MESSAGE = 900;

    private final Kit kit;
    private final Drafts drafts;
    private final DraftCheck check;
    private final ActionStart start;
    private final DraftForms forms;

    public NewActions(Kit kit, ActionStore actions, Notices notices) {
        this.kit = kit;
        this.drafts = new Drafts(kit);
        this.check = new DraftCheck(kit.people());
        this.start = new ActionStart(kit, actions, notices);
        this.forms = new DraftForms(kit, drafts, check, start);
    }

    /// Bare words open the form. What was understood is shown back; nothing is made before the
    /// button.
    public Reply typed(Interaction interaction) {
        var words = interaction.values().words();
        return kit.once(
                interaction,
                handle ->
                        words.isEmpty()
                                ? open(handle, interaction, fresh(handle, interaction, ""))
                                : understood(handle, interaction, words));
    }

    private Reply understood(Handle handle, Interaction interaction, String words) {
        var actor = kit.people().person(handle, interaction.actor());
        var place = kit.people().shareable(handle, interaction.place());
        var read = ActionWords.read(words, actor.id(), place, actor.language(), now(actor));
        var kept = drafts.keep(handle, actor.id(), read.draft());
        return new Reply.Whisper(
                switch (check.check(handle, actor, read.draft(), typedDate(read.due()), "")) {
                    case Checked.Good(var action) ->
                            ConfirmCard.understood(action, kept, read.due().days());
                    case Checked.Wrong wrong ->
                            ConfirmCard.refused(wrong.first(), words, kept.number(), actor.id());
                });
    }

    /// A date is wanted in typed words; several days are asked with a button each, so that they are
    /// no problem there.
    private static Optional<Text> typedDate(ParsedDue due) {
        return switch (due) {
            case ParsedDue.None _ -> Optional.of(Text.said("action.problem.when.missing"));
            case ParsedDue.Several _ -> Optional.empty();
            case ParsedDue.On _ -> Optional.empty();
            case ParsedDue.Past past -> past.problem();
            case ParsedDue.Unclear unclear -> unclear.problem();
        };
    }

    /// Said yes to what was understood: with the day on the button, whatever day it is now.
    public Reply confirm(Interaction interaction, long draft, Optional<Due> day) {
        return drafts.open(
                interaction, draft, turn -> confirmed(turn, turn.thing().draft().on(day)));
    }

    private Reply confirmed(Turn<Kept> turn, ActionDraft draft) {
        var handle = turn.handle();
        var actor = kit.people().person(handle, turn.actor());
        long number = turn.thing().number();
        return new Reply.Replace(
                switch (check.check(handle, actor, draft, Optional.empty(), "")) {
                    case Checked.Good(var action) -> start.make(handle, action, number);
                    case Checked.Wrong wrong ->
                            ConfirmCard.refused(wrong.first(), draft.what(), number, actor.id());
                });
    }

    /// The form of a draft, as it was kept.
    public Reply form(Interaction interaction, long draft) {
        return drafts.open(interaction, draft, forms::kept);
    }

    public Reply fromMessage(Interaction interaction) {
        return kit.transact(handle -> fromMessage(handle, interaction));
    }

    private Reply fromMessage(Handle handle, Interaction interaction) {
        if (interaction.source().isEmpty()) {
            return open(handle, interaction, fresh(handle, interaction, ""));
        }
        var source = interaction.source().get();
        var from = new Action.From(source.message(), source.link());
        return open(handle, interaction, fresh(handle, interaction, source.words()).from(from));
    }

    /// What a poll came to, as the beginning of an action; whoever is not in its place sees nothing
    /// of it.
    public Reply fromOutcome(Interaction interaction, ActionCommand.FromOutcome outcome) {
        return kit.transact(handle -> fromOutcome(handle, interaction, outcome));
    }

    private Reply fromOutcome(
            Handle handle, Interaction interaction, ActionCommand.FromOutcome outcome) {
        if (!kit.people().isIn(handle, interaction.actor(), outcome.place())) {
            return ActionText.unknown();
        }
        var place = kit.people().shareable(handle, outcome.place());
        var draft = ActionDraft.about(outcome.words(), place).following(outcome.origin());
        return open(handle, interaction, draft);
    }

    private ActionDraft fresh(Handle handle, Interaction interaction, String words) {
        return ActionDraft.about(
                ActionWords.cut(words.strip(), LONGEST_MESSAGE),
                kit.people().shareable(handle, interaction.place()));
    }

    private Reply open(Handle handle, Interaction interaction, ActionDraft draft) {
        return forms.open(
                handle, drafts.keep(handle, interaction.actor(), draft), interaction.actor());
    }

    /// The form, sent: an action, or the form again with what is wrong.
    public Reply create(Interaction interaction, long draft) {
        return drafts.once(interaction, draft, forms::sent);
    }

    private ZonedDateTime now(Person person) {
        return kit.now().atZone(person.zone());
    }
}
