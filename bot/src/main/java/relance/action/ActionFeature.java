package relance.action;

import org.jdbi.v3.core.Handle;

import relance.action.begin.FollowUp;
import relance.action.begin.NewActions;
import relance.action.change.ActionChanges;
import relance.action.change.Questions;
import relance.action.model.Action;
import relance.action.model.ActionCommand;
import relance.action.model.ActionId;
import relance.action.model.ActionStore;
import relance.action.model.EventStore;
import relance.action.model.Notices;
import relance.action.show.ActionViews;
import relance.action.show.OwnList;
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
import relance.kit.Losses;
import relance.kit.Turn;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Actions: proposed to somebody, accepted or not, and carried until done.
public final class ActionFeature implements Feature {
    private final Kit kit;
    private final ActionAccess access;
    private final NewActions newActions;
    private final ActionChanges changes;
    private final Questions questions;
    private final ActionViews views;
    private final OwnList list;
    private final ActionAsks asks;
    private final Losses losses;

    public ActionFeature(Kit kit) {
        var events = new EventStore();
        var actions = new ActionStore(events);
        var notices = new Notices(kit);
        this.kit = kit;
        this.access = new ActionAccess(kit, actions);
        this.newActions = new NewActions(kit, actions, notices);
        this.list = new OwnList(kit, actions, events);
        this.changes = new ActionChanges(kit, actions, events, notices, list);
        this.questions = new Questions(kit, changes);
        this.views = new ActionViews(kit, actions, events);
        this.asks = new ActionAsks(actions);
        this.losses = new Losses(kit, name(), new ActionLosses(kit, actions, notices));
    }

    @Override
    public String name() {
        return ActionCommand.FEATURE;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("new", List.of("action"), List.of("action")),
                new Command("mine", List.of("mine"), List.of("moi")));
    }

    /// The button that makes an action of what something came to; its words fill the form.
    public Button followUp(Subject origin, PlaceId place, String words) {
        return new FollowUp(origin, place, words).button();
    }

    /// Says that an action is done, or dropped when there is a reason, in the caller's transaction:
    /// for somebody whose right to say so the caller has seen to. Answers why not, when it cannot
    /// be.
    public Optional<Text> settle(
            Handle handle, PersonId actor, long action, Optional<String> droppedBecause) {
        var id = new ActionId(actor.workspace(), action);
        return changes.settle(handle, actor, id, droppedBecause);
    }

    @Override
    public Reply handle(Interaction it) {
        var command = ActionCommand.decode(it.workspace(), it.action());
        return switch (command.orElseThrow(() -> new UnknownAction(it.action()))) {
            case ActionCommand.Type _ -> newActions.typed(it);
            case ActionCommand.FromMessage _ -> newActions.fromMessage(it);
            case ActionCommand.FromOutcome outcome -> newActions.fromOutcome(it, outcome);
            case ActionCommand.Confirm(var draft, var day) -> newActions.confirm(it, draft, day);
            case ActionCommand.OpenDraft(var draft) -> newActions.form(it, draft);
            case ActionCommand.Create(var draft) -> newActions.create(it, draft);
            case ActionCommand.Mine _ -> mine(it);
            case ActionCommand.Press(var id, var tap) ->
                    access.changing(it, id, turn -> changes.press(turn, tap));
            case ActionCommand.Undo(var id, var event) ->
                    access.changing(it, id, turn -> changes.undo(turn, event));
            case ActionCommand.Open(var id, var question) ->
                    access.seeing(it, id, turn -> questions.open(turn, question));
            case ActionCommand.Send(var id, var question) ->
                    access.sending(it, id, turn -> questions.sent(turn, question));
            case ActionCommand.More(var id) -> access.seeing(it, id, views::more);
            case ActionCommand.History(var id) -> access.seeing(it, id, views::history);
            case ActionCommand.SendAgain(var id) -> access.requesting(it, id, this::sendAgain);
        };
    }

    private Reply mine(Interaction it) {
        return kit.transact(handle -> new Reply.Whisper(list.of(handle, it.actor())));
    }

    private Reply sendAgain(Turn<Action> turn) {
        kit.outbox().again(turn.handle(), turn.thing().request());
        return Reply.whisper(Text.said("action.againsent"));
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        return kit.transact(handle -> views.draw(handle, subject, audience));
    }

    @Override
    public List<Ask> asks(PersonId person, Instant moment) {
        return kit.transact((Handle handle) -> asks.of(handle, person));
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
        losses.take(loss);
    }
}
