package relance.action;

import org.jdbi.v3.core.Handle;

import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.kit.Kit;
import relance.people.Person;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Optional;

/// From a click or a sent form to a changed action, in one transaction.
final class ActionChanging {
    private final Kit kit;
    private final ActionStore actions;
    private final ActionEvents events = new ActionEvents();
    private final ActionTelling telling;
    private final ActionAccess access;
    private final OwnerCheck owners;

    ActionChanging(Kit kit, ActionStore actions, ActionTelling telling, ActionAccess access) {
        this.kit = kit;
        this.actions = actions;
        this.telling = telling;
        this.access = access;
        this.owners = new OwnerCheck(kit.people());
    }

    Reply tap(Interaction interaction, ActionId id, Change change) {
        return kit.database()
                .transact(handle ->
                        locked(handle, interaction, id)
                                .map(action -> apply(handle, interaction, action, change))
                                .orElseGet(ActionFeature::unknown));
    }

    Reply undo(Interaction interaction, ActionId id, int number) {
        return kit.database()
                .transact(handle -> {
                    var found = locked(handle, interaction, id);
                    if (found.isEmpty()) {
                        return ActionFeature.unknown();
                    }
                    var action = found.get();
                    var last = events.find(handle, id, action.last()).orElseThrow();
                    var before = events.find(handle, id, action.last() - 1);
                    // The first event has nothing before it to go back to.
                    var decision =
                            before.isEmpty()
                                    ? new Decision.Refused(Text.said("action.noundo"))
                                    : ActionRules.undo(
                                            action,
                                            actor(handle, interaction.actor()),
                                            number,
                                            last,
                                            before.get().after());
                    return perform(handle, interaction, action, decision);
                });
    }

    /// Opens one of the forms, or says at once why it would be refused.
    Reply ask(Interaction interaction, ActionId id, Question question) {
        return kit.database()
                .transact(handle -> {
                    var found =
                            actions.find(handle, id)
                                    .filter(a -> access.sees(handle, a, interaction.actor()));
                    if (found.isEmpty()) {
                        return ActionFeature.unknown();
                    }
                    var action = found.get();
                    var actor = kit.people().person(handle, interaction.actor());
                    var refusal = May.refusal(question, action, May.Actor.of(actor));
                    return refusal.map(Reply::whisper)
                            .orElseGet(() ->
                                    new Reply.Open(
                                            QuestionForm.opening(
                                                    question,
                                                    action,
                                                    dateWords(action, actor),
                                                    buttons(interaction))));
                });
    }

    private String dateWords(Action action, Person reader) {
        return action.terms()
                .due()
                .map(day -> DueReading.words(day, now(reader), reader.language()))
                .orElse("");
    }

    /// A sent form: the change it asks for, or the form again with what is wrong.
    Reply answer(Interaction interaction, ActionId id, Question question) {
        return kit.database()
                .once(
                        interaction.workspace(),
                        interaction.receipt(),
                        handle ->
                                locked(handle, interaction, id)
                                        .map(action ->
                                                answer(handle, interaction, action, question))
                                        .orElseGet(ActionFeature::unknown),
                        Reply::nothing);
    }

    private Reply answer(Handle handle, Interaction interaction, Action action, Question question) {
        var actor = kit.people().person(handle, interaction.actor());
        var read =
                new QuestionReading(action, interaction.values(), actor.language(), now(actor))
                        .read(question);
        var problems = new LinkedHashMap<>(read.problems());
        read.change()
                .flatMap(ActionChanging::newOwner)
                .flatMap(person -> owners.problem(handle, person, action.place()))
                .ifPresent(problem -> problems.put(ActionForm.OWNER, problem));
        if (read.change().isEmpty() || !problems.isEmpty()) {
            return new Reply.Invalid(
                    QuestionForm.filled(
                            question, action, interaction.values(), buttons(interaction)),
                    problems);
        }
        return apply(handle, interaction, action, read.change().get());
    }

    private static Optional<PersonId> newOwner(Change change) {
        return switch (change) {
            case Change.Suggest(var whom, var word) -> Optional.of(whom);
            case Change.HandOver(var to, var word) -> Optional.of(to);
            case Change.Take c -> Optional.empty();
            case Change.TakeBut c -> Optional.empty();
            case Change.Decline c -> Optional.empty();
            case Change.Plan c -> Optional.empty();
            case Change.UnderWay c -> Optional.empty();
            case Change.StuckOn c -> Optional.empty();
            case Change.Later c -> Optional.empty();
            case Change.Done c -> Optional.empty();
            case Change.Drop c -> Optional.empty();
        };
    }

    private Reply apply(Handle handle, Interaction interaction, Action action, Change change) {
        return perform(
                handle,
                interaction,
                action,
                ActionRules.decide(
                        action,
                        actor(handle, interaction.actor()),
                        change,
                        kit.agenda().instant()));
    }

    private Reply perform(
            Handle handle, Interaction interaction, Action action, Decision decision) {
        return switch (decision) {
            case Decision.Same same -> reply(handle, interaction, action, Optional.empty());
            case Decision.Refused(var why) -> Reply.whisper(why);
            case Decision.Changed changed -> {
                var now = change(handle, interaction.actor(), action, changed);
                yield reply(handle, interaction, now, Optional.of(changed.kind()));
            }
        };
    }

    private Action change(Handle handle, PersonId actor, Action action, Decision.Changed changed) {
        var now =
                actions.change(
                        handle,
                        action.id(),
                        changed.after(),
                        changed.kind(),
                        Optional.of(actor),
                        changed.detail(),
                        kit.agenda().instant());
        telling.changed(handle, action, now, changed.kind(), actor);
        return now;
    }

    /// For somebody whose right to say so has been seen to; answers why not, when it cannot be.
    Optional<Text> settle(Handle handle, PersonId actor, ActionId id, Change change) {
        var action = actions.lock(handle, id);
        if (action.isEmpty()) {
            return Optional.of(Text.said("action.unknown"));
        }
        var trusted = new May.Actor(actor, true);
        var now = kit.agenda().instant();
        return switch (ActionRules.decide(action.get(), trusted, change, now)) {
            case Decision.Same same -> Optional.empty();
            case Decision.Refused(var why) -> Optional.of(why);
            case Decision.Changed changed -> {
                change(handle, actor, action.get(), changed);
                yield Optional.empty();
            }
        };
    }

    /// The private list is redrawn; a message that is kept is redrawn by the outbox.
    private Reply reply(
            Handle handle,
            Interaction interaction,
            Action action,
            Optional<ActionEvent.Kind> kind) {
        if (ActionButtons.inList(interaction.action())) {
            var list = access.list(handle, interaction.actor(), Optional.of(action)).card();
            // A form has no message of its own that could be redrawn.
            return Question.isSent(interaction.action().verb())
                    ? new Reply.Whisper(list)
                    : new Reply.Replace(list);
        }
        return kind.filter(k -> k == ActionEvent.Kind.TAKEN).isPresent()
                ? new Reply.Whisper(ActionCard.taken(action))
                : Reply.nothing();
    }

    private Optional<Action> locked(Handle handle, Interaction interaction, ActionId id) {
        return actions.lock(handle, id)
                .filter(action -> access.sees(handle, action, interaction.actor()));
    }

    private May.Actor actor(Handle handle, PersonId person) {
        return May.Actor.of(kit.people().person(handle, person));
    }

    private ZonedDateTime now(Person person) {
        return kit.agenda().instant().atZone(person.zone());
    }

    private static ActionButtons buttons(Interaction interaction) {
        return new ActionButtons(ActionButtons.inList(interaction.action()));
    }
}
