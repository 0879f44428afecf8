package relance.action;

import org.jdbi.v3.core.Handle;

import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Source;
import relance.chat.Text;
import relance.kit.Kit;
import relance.people.Person;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// From typed words, a message or a filled form to an action proposed to its owner.
final class ActionMaking {
    private static final int LONGEST_MESSAGE = 900;

    private final Kit kit;
    private final ActionStore actions;
    private final ActionTelling telling;
    private final DraftCheck check;

    ActionMaking(Kit kit, ActionStore actions, ActionTelling telling) {
        this.kit = kit;
        this.actions = actions;
        this.telling = telling;
        this.check = new DraftCheck(kit.people());
    }

    /// Bare words open the form. What was understood is shown back; nothing is made before the
    /// button.
    Reply typed(Interaction interaction) {
        var words = interaction.values().words();
        return kit.database()
                .once(
                        interaction.workspace(),
                        interaction.receipt(),
                        handle ->
                                words.isEmpty()
                                        ? open(handle, interaction, fresh(handle, interaction, ""))
                                        : understood(handle, interaction, words),
                        Reply::nothing);
    }

    private Reply understood(Handle handle, Interaction interaction, String words) {
        var actor = kit.people().person(handle, interaction.actor());
        var place = kit.people().shareable(handle, interaction.place());
        var read = ActionWords.read(words, actor.id(), place, actor.language(), now(actor));
        long kept = keep(handle, actor.id(), read.draft());
        var problem =
                check.problems(handle, actor, read.draft()).values().stream()
                        .findFirst()
                        .or(() -> dateProblem(read.due()));
        var owner = read.draft().owner();
        if (problem.isPresent() || owner.isEmpty()) {
            var wrong = problem.orElseGet(() -> Text.said("action.problem.owner.missing"));
            return new Reply.Whisper(
                    ConfirmCard.refused(wrong, ConfirmCard.quote(words, actor.id()), kept));
        }
        return new Reply.Whisper(
                ConfirmCard.understood(
                        read.draft(), owner.get(), kept, days(read.due()), actor.id()));
    }

    /// Several days are asked with a button each, so that they are no problem here.
    private static Optional<Text> dateProblem(DueReading due) {
        return switch (due) {
            case DueReading.On on -> Optional.empty();
            case DueReading.Several several -> Optional.empty();
            case DueReading.None none -> Optional.of(Text.said("action.problem.when.missing"));
            case DueReading.Past past -> due.problem();
            case DueReading.Unclear unclear -> due.problem();
        };
    }

    private static List<Due> days(DueReading due) {
        return switch (due) {
            case DueReading.On(var day) -> List.of(day);
            case DueReading.Several(var words, var days) -> days;
            case DueReading.None none -> List.of();
            case DueReading.Past past -> List.of();
            case DueReading.Unclear unclear -> List.of();
        };
    }

    /// Said yes to what was understood: with the day on the button, whatever day it is now.
    Reply confirm(Interaction interaction, long kept, Optional<Due> day) {
        return kit.database()
                .transact(handle -> {
                    var actor = kit.people().person(handle, interaction.actor());
                    var draft = draft(handle, actor.id(), kept).map(d -> d.on(day));
                    if (draft.isEmpty()) {
                        return ActionFeature.unknown();
                    }
                    var problem =
                            check.problems(handle, actor, draft.get()).values().stream()
                                    .findFirst();
                    return problem.<Reply>map(wrong ->
                                    new Reply.Replace(
                                            ConfirmCard.refused(
                                                    wrong,
                                                    ConfirmCard.quote(
                                                            draft.get().what(), actor.id()),
                                                    kept)))
                            .orElseGet(() ->
                                    new Reply.Replace(
                                            make(handle, actor.id(), draft.get(), "", kept)));
                });
    }

    Reply form(Interaction interaction, long kept) {
        return kit.database()
                .transact(handle ->
                        draft(handle, interaction.actor(), kept)
                                .<Reply>map(draft ->
                                        new Reply.Open(
                                                form(handle, interaction.actor(), draft, kept, "")))
                                .orElseGet(ActionFeature::unknown));
    }

    Reply fromMessage(Interaction interaction) {
        return kit.database()
                .transact(handle -> {
                    var source = interaction.source();
                    var words = source.map(Source::words).orElse("");
                    var draft = fresh(handle, interaction, words);
                    return open(
                            handle,
                            interaction,
                            source.map(s -> draft.from(new Action.From(s.message(), s.link())))
                                    .orElse(draft));
                });
    }

    /// What a poll came to, as the beginning of an action; whoever is not in its place sees nothing
    /// of it.
    Reply fromOutcome(Interaction interaction, ActionCommand.FromOutcome outcome) {
        return kit.database()
                .transact(handle ->
                        kit.people().isIn(handle, interaction.actor(), outcome.place())
                                ? open(
                                        handle,
                                        interaction,
                                        ActionDraft.about(
                                                        outcome.words(),
                                                        kit.people()
                                                                .shareable(handle, outcome.place()))
                                                .following(outcome.origin()))
                                : ActionFeature.unknown());
    }

    private ActionDraft fresh(Handle handle, Interaction interaction, String words) {
        return ActionDraft.about(
                ActionWords.cut(words.strip(), LONGEST_MESSAGE),
                kit.people().shareable(handle, interaction.place()));
    }

    private Reply open(Handle handle, Interaction interaction, ActionDraft draft) {
        long kept = keep(handle, interaction.actor(), draft);
        return new Reply.Open(form(handle, interaction.actor(), draft, kept, ""));
    }

    private Form form(Handle handle, PersonId actor, ActionDraft draft, long kept, String step) {
        var person = kit.people().person(handle, actor);
        var when =
                draft.day()
                        .map(day -> DueReading.words(day, now(person), person.language()))
                        .orElse(draft.when());
        boolean askPlace = draft(handle, actor, kept).flatMap(ActionDraft::place).isEmpty();
        return ActionForm.creating(draft, kept, when, step, actor, askPlace);
    }

    /// The form, sent: an action, or the form again with what is wrong.
    Reply create(Interaction interaction, long kept) {
        return kit.database()
                .once(
                        interaction.workspace(),
                        interaction.receipt(),
                        handle ->
                                draft(handle, interaction.actor(), kept)
                                        .map(draft -> create(handle, interaction, draft, kept))
                                        .orElseGet(ActionFeature::unknown),
                        Reply::nothing);
    }

    private Reply create(Handle handle, Interaction interaction, ActionDraft before, long kept) {
        var values = interaction.values();
        var actor = kit.people().person(handle, interaction.actor());
        var workspace = interaction.workspace();
        var draft =
                before.filled(
                        values.person(ActionForm.OWNER).map(n -> new PersonId(workspace, n)),
                        values.text(ActionForm.WHAT).orElse(""),
                        values.text(ActionForm.WHEN).orElse(""),
                        values.place(ActionForm.PLACE)
                                .map(n -> new PlaceId(workspace, n))
                                .flatMap(place -> kit.people().shareable(handle, place)));
        var step = values.text(ActionForm.STEP).orElse("");
        var due = DueReading.of(draft.when(), actor.language(), now(actor));
        var problems = check.problems(handle, actor, draft);
        due.problem().ifPresent(problem -> problems.put(ActionForm.WHEN, problem));
        if (step.codePointCount(0, step.length()) > Terms.LONGEST_STEP) {
            problems.put(
                    ActionForm.STEP, Text.said("action.problem.long", "most", Terms.LONGEST_STEP));
        }
        if (!problems.isEmpty()) {
            return new Reply.Invalid(form(handle, actor.id(), draft, kept, step), problems);
        }
        var read = draft.on(due.day());
        if (step.isEmpty() && !saidPlainly(read, actor)) {
            return new Reply.Whisper(
                    ConfirmCard.understood(
                            read,
                            read.owner().orElseThrow(),
                            keep(handle, actor.id(), read),
                            days(due),
                            actor.id()));
        }
        return new Reply.Whisper(make(handle, actor.id(), read, step, kept));
    }

    /// Whether the date needs no reading back: none, or written out as we would write it.
    private boolean saidPlainly(ActionDraft draft, Person actor) {
        return draft.day()
                .map(due ->
                        draft.when().equals(due.toString())
                                || draft.when()
                                        .equals(
                                                DueReading.words(
                                                        due, now(actor), actor.language())))
                .orElse(true);
    }

    private Card make(Handle handle, PersonId actor, ActionDraft draft, String step, long kept) {
        var owner = draft.owner().orElseThrow();
        boolean self = owner.equals(actor);
        var now = kit.agenda().instant();
        var proposed =
                Standing.proposed(actor, new Terms(draft.what(), draft.day(), self ? step : ""));
        var standing =
                self
                        ? proposed.taken(actor, now).on(proposed.terms())
                        : proposed.asking(owner, actor, now);
        return actions.add(handle, standing, draft, kept, now)
                .map(id -> {
                    var action =
                            actions.change(
                                    handle,
                                    id,
                                    standing,
                                    self ? ActionEvent.Kind.TAKEN : ActionEvent.Kind.PROPOSED,
                                    Optional.of(actor),
                                    "",
                                    now);
                    telling.made(handle, action);
                    return self ? ActionCard.taken(action) : asked(action, owner);
                })
                .orElseGet(() -> Card.saying(Text.said("action.madealready")));
    }

    private static Card asked(Action action, PersonId owner) {
        return Card.saying(
                Text.said(
                        "action.asked",
                        "person",
                        Text.mention(owner),
                        "what",
                        ActionText.strong(action),
                        "due",
                        ActionText.due(action.terms())));
    }

    private long keep(Handle handle, PersonId actor, ActionDraft draft) {
        return kit.people().keepDraft(handle, actor, draft.write());
    }

    private Optional<ActionDraft> draft(Handle handle, PersonId actor, long kept) {
        return kit.people()
                .draft(handle, actor, kept)
                .flatMap(words -> ActionDraft.read(words, actor.workspace()));
    }

    private ZonedDateTime now(Person person) {
        return kit.agenda().instant().atZone(person.zone());
    }
}
