package relance.poll;

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
import relance.chat.UnknownAction;
import relance.chat.Viewer;
import relance.chat.WorkspaceId;
import relance.kit.Kit;
import relance.kit.Presence;
import relance.kit.Pseudonyms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Polls: asked in a place, answered by a click, closed into a result that can become an action.
public final class PollFeature implements Feature, AutoCloseable {
    /// How a result becomes an action: the button for it, filled in by the feature that has
    /// actions.
    public interface FollowUp {
        Button button(Subject poll, PlaceId place, String words);
    }

    private final Kit kit;
    private final PollAccess access;
    private final BallotBox box;
    private final NewPolls newPolls;
    private final OwnBallot own;
    private final PollEnd end;
    private final PollViews views;
    private final PollAsks asks;
    private final PollLosses losses;

    /// @param serverKey 32 bytes that seal the keys of anonymous polls
    public PollFeature(Kit kit, byte[] serverKey, FollowUp followUp) {
        var pseudonyms = new Pseudonyms(serverKey, "");
        var polls = new PollStore(pseudonyms);
        var ballots = new BallotStore(pseudonyms);
        var presence = new Presence(kit.people(), pseudonyms, kit.agenda());
        this.kit = kit;
        this.access = new PollAccess(kit, polls, presence);
        this.box = new BallotBox(kit, access, ballots);
        this.newPolls = new NewPolls(kit, polls);
        this.own = new OwnBallot(kit, ballots, box);
        this.end = new PollEnd(kit, polls, ballots);
        this.views = new PollViews(kit, polls, ballots, followUp);
        this.asks = new PollAsks(kit, polls, ballots);
        this.losses = new PollLosses(kit, polls, end);
    }

    public void start() {
        box.start();
    }

    @Override
    public void close() {
        box.close();
    }

    @Override
    public String name() {
        return "poll";
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("new", List.of("poll"), List.of("sondage")));
    }

    @Override
    public boolean leavesNoTrace(ActionRef action) {
        return PollCommand.decode(new WorkspaceId(0), action)
                .filter(PollCommand.OwnAnswer.class::isInstance)
                .isPresent();
    }

    @Override
    public Reply handle(Interaction it) {
        var command = PollCommand.decode(it.workspace(), it.action());
        return switch (command.orElseThrow(() -> new UnknownAction(it.action()))) {
            case PollCommand.Type _ -> newPolls.typed(it);
            case PollCommand.OpenForm(var draft) -> newPolls.form(it, draft);
            case PollCommand.Create(var place) -> newPolls.create(it, place);
            case PollCommand.Cast(var poll, var option) -> own.cast(it, poll, option);
            case PollCommand.Choose(var poll) -> access.open(it, poll, own::form);
            case PollCommand.Chosen(var poll) -> own.filled(it, poll);
            case PollCommand.Mine(var poll) -> access.in(it, poll, own::shown);
            case PollCommand.Withdraw(var poll) -> own.takeBack(it, poll);
            case PollCommand.Close(var poll) -> access.leading(it, poll, end::asked);
            case PollCommand.PostAgain(var poll) -> access.creating(it, poll, newPolls::postAgain);
        };
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        return kit.transact(handle -> views.draw(handle, subject, audience));
    }

    @Override
    public void wake(Subject subject, Instant moment) {
        var id = PollId.of(subject);
        switch (subject.aspect(PollAlarm.class)) {
            case CLOSE -> kit.run(handle -> end.close(handle, id, Optional.empty()));
            case REMIND -> kit.run(handle -> asks.changed(handle, id));
            case VACUUM -> kit.database().vacuum("ballot");
        }
    }

    @Override
    public List<Ask> asks(PersonId person, Instant moment) {
        return kit.transact((Handle handle) -> asks.of(handle, person, moment));
    }

    @Override
    public List<News> news(Viewer viewer) {
        var seen = kit.transact(handle -> new SeenPolls().of(handle, viewer));
        return new PollLines(viewer).of(seen);
    }

    @Override
    public Help help() {
        return PollHelp.HELP;
    }

    @Override
    public void lost(Loss loss) {
        losses.take(loss);
    }
}
