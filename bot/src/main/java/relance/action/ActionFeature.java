package relance.action;

import org.jdbi.v3.core.Handle;

import relance.chat.ActionRef;
import relance.chat.Ask;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Command;
import relance.chat.Feature;
import relance.chat.Help;
import relance.chat.Interaction;
import relance.chat.Loss;
import relance.chat.News;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;
import relance.chat.UnknownAction;
import relance.chat.Viewer;
import relance.kit.Kit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Actions: proposed to somebody, accepted or not, and carried until done.
public final class ActionFeature implements Feature {
    /// A button carries no more than this, on the platform that takes least.
    private static final int LONGEST_REF = 2_000;

    private static final int LONGEST_WORDS = 600;

    private final Kit kit;
    private final ActionStore actions = new ActionStore();
    private final ActionAccess access;
    private final ActionMaking making;
    private final ActionChanging changing;
    private final ActionDrawing drawing;
    private final ActionLosses losses;

    public ActionFeature(Kit kit) {
        var telling = new ActionTelling(kit);
        this.kit = kit;
        this.access = new ActionAccess(kit, actions);
        this.making = new ActionMaking(kit, actions, telling);
        this.changing = new ActionChanging(kit, actions, telling, access);
        this.drawing = new ActionDrawing(kit, actions, access);
        this.losses = new ActionLosses(kit, actions, telling);
    }

    @Override
    public String name() {
        return "action";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("new", List.of("action"), List.of("action")),
                new Command("mine", List.of("mine"), List.of("moi")));
    }

    /// The button that makes an action of what something came to; its words fill the form.
    public Button followUp(Subject origin, PlaceId place, String words) {
        ActionRef ref;
        int most = LONGEST_WORDS;
        do {
            ref =
                    ActionRef.of(
                            name(),
                            "from",
                            origin.feature(),
                            origin.aspect(),
                            origin.number(),
                            place,
                            ActionWords.cut(words, most));
            most /= 2;
        } while (ref.encode().length() > LONGEST_REF && most > 1);
        return new Button.Opens(Text.said("action.follow"), ref);
    }

    /// Says that an action is done, or dropped when there is a reason, in the caller's transaction:
    /// for somebody whose right to say so the caller has seen to. Answers why not, when it cannot
    /// be.
    public Optional<Text> settle(
            Handle handle, PersonId actor, long action, Optional<String> droppedBecause) {
        return changing.settle(
                handle,
                actor,
                new ActionId(actor.workspace(), action),
                droppedBecause.<Change>map(Change.Drop::new).orElseGet(Change.Done::new));
    }

    @Override
    public Reply handle(Interaction interaction) {
        var command = ActionCommand.decode(interaction.workspace(), interaction.action());
        return switch (command.orElseThrow(() -> new UnknownAction(interaction.action()))) {
            case ActionCommand.Type type -> making.typed(interaction);
            case ActionCommand.FromMessage from -> making.fromMessage(interaction);
            case ActionCommand.FromOutcome outcome -> making.fromOutcome(interaction, outcome);
            case ActionCommand.Confirm(var draft, var day) ->
                    making.confirm(interaction, draft, day);
            case ActionCommand.OpenForm(var draft) -> making.form(interaction, draft);
            case ActionCommand.Create(var draft) -> making.create(interaction, draft);
            case ActionCommand.Mine mine -> mine(interaction);
            case ActionCommand.Tap(var action, var change) ->
                    changing.tap(interaction, action, change);
            case ActionCommand.Undo(var action, var event) ->
                    changing.undo(interaction, action, event);
            case ActionCommand.Ask(var action, var question) ->
                    changing.ask(interaction, action, question);
            case ActionCommand.Answer(var action, var question) ->
                    changing.answer(interaction, action, question);
            case ActionCommand.More(var action) -> drawing.more(interaction, action);
            case ActionCommand.History(var action) -> drawing.history(interaction, action);
            case ActionCommand.AskAgain(var action) -> askAgain(interaction, action);
        };
    }

    private Reply mine(Interaction interaction) {
        return kit.database()
                .transact(handle ->
                        new Reply.Whisper(
                                access.list(handle, interaction.actor(), Optional.empty()).card()));
    }

    private Reply askAgain(Interaction interaction, ActionId id) {
        return kit.database()
                .transact(handle -> {
                    var action =
                            actions.find(handle, id)
                                    .filter(a -> a.requester().equals(interaction.actor()));
                    if (action.isEmpty()) {
                        return unknown();
                    }
                    kit.outbox().again(handle, action.get().request());
                    return Reply.whisper(Text.said("action.againsent"));
                });
    }

    /// What one may not see answers as if it did not exist.
    static Reply unknown() {
        return Reply.whisper(Text.said("action.unknown"));
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        return drawing.draw(subject, audience);
    }

    /// What waits for this person's answer, which is only listed, and what they carry.
    @Override
    public List<Ask> asks(PersonId person, Instant moment) {
        return kit.database()
                .transact(handle ->
                        Stream.concat(
                                        actions.waitingFor(handle, person).stream()
                                                .map(action -> request(action, person)),
                                        actions.carriedBy(handle, person).stream()
                                                .map(action -> carried(action, person)))
                                .toList());
    }

    private static Ask request(Action action, PersonId person) {
        return new Ask(
                action.request(),
                person,
                Ask.Kind.ANSWER,
                action.standing().asked().map(Asked::at).orElse(action.createdAt()),
                action.terms().due().map(Due::day),
                Optional.empty(),
                false,
                1);
    }

    private static Ask carried(Action action, PersonId person) {
        return new Ask(
                action.id().as("ask"),
                person,
                Ask.Kind.DO,
                action.standing().acceptedAt().orElse(action.createdAt()),
                action.terms().due().map(Due::day),
                action.standing().later(),
                true,
                action.state() == State.STUCK ? 2 : 1);
    }

    @Override
    public List<News> news(Viewer viewer) {
        return new ActionOverview(kit).news(viewer);
    }

    @Override
    public Help help() {
        return ActionHelp.HELP;
    }

    @Override
    public void lost(Loss loss) {
        losses.lost(loss);
    }
}
