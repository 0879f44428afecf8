package relance.poll;

import org.jdbi.v3.core.Handle;

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
import relance.kit.Pseudonyms;

import java.time.Duration;
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
    private final PollStore polls;
    private final Ballots ballots;
    private final BallotBox box;
    private final PollClosing closing;
    private final PollMaking making;
    private final PollDrawing drawing;
    private final PollLosses losses;

    /// @param serverKey 32 bytes that seal the keys of anonymous polls
    public PollFeature(Kit kit, byte[] serverKey, FollowUp followUp) {
        var pseudonyms = new Pseudonyms(serverKey, "");
        this.kit = kit;
        this.polls = new PollStore(pseudonyms);
        this.ballots = new Ballots(pseudonyms);
        this.box = new BallotBox(kit, polls, ballots);
        this.closing = new PollClosing(kit, polls, ballots);
        this.making = new PollMaking(kit, polls);
        this.drawing = new PollDrawing(kit, polls, ballots, followUp);
        this.losses = new PollLosses(kit, polls, closing);
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
    public Reply handle(Interaction interaction) {
        var command = PollCommand.decode(interaction.workspace(), interaction.action());
        return switch (command.orElseThrow(() -> new UnknownAction(interaction.action()))) {
            case PollCommand.Type type -> making.typed(interaction);
            case PollCommand.OpenForm(var draft) -> making.form(interaction, draft);
            case PollCommand.Create(var place) -> making.create(interaction, place);
            case PollCommand.Cast(var poll, var option) ->
                    cast(interaction, poll, new Poll.Change.Choose(option));
            case PollCommand.Chosen(var poll) ->
                    cast(
                            interaction,
                            poll,
                            new Poll.Change.Replace(PollForm.choices(interaction.values())));
            case PollCommand.Withdraw(var poll) ->
                    cast(interaction, poll, new Poll.Change.Replace(List.of()));
            case PollCommand.Choose(var poll) -> choose(interaction, poll);
            case PollCommand.Mine(var poll) -> mine(interaction, poll);
            case PollCommand.Close(var poll) -> close(interaction, poll);
            case PollCommand.PostAgain(var poll) -> postAgain(interaction, poll);
        };
    }

    private Reply cast(Interaction interaction, PollId id, Poll.Change change) {
        var poll = visible(interaction, id);
        if (poll.isEmpty()) {
            return PollAnswers.unknown();
        }
        var vote = box.cast(id, interaction.actor(), change);
        var answer = PollAnswers.voted(poll.get(), vote);
        // "My vote" is a private card already: it is redrawn in place.
        return interaction.action().verb().equals("withdraw")
                        && answer instanceof Reply.Whisper(var card)
                ? new Reply.Replace(card)
                : answer;
    }

    private Reply choose(Interaction interaction, PollId id) {
        return visible(interaction, id)
                .<Reply>map(poll ->
                        poll.openAt(kit.agenda().instant())
                                ? new Reply.Open(
                                        PollForm.voting(poll, choices(poll, interaction.actor())))
                                : PollAnswers.voted(poll, new Vote.PollClosed(poll.closedAt())))
                .orElseGet(PollAnswers::unknown);
    }

    private Reply mine(Interaction interaction, PollId id) {
        return visible(interaction, id)
                .<Reply>map(poll ->
                        new Reply.Whisper(
                                PollAnswers.mine(
                                        poll,
                                        choices(poll, interaction.actor()),
                                        poll.openAt(kit.agenda().instant()))))
                .orElseGet(PollAnswers::unknown);
    }

    private List<Integer> choices(Poll poll, PersonId person) {
        if (poll.anonymous() && poll.closing().isPresent()) {
            return List.of();
        }
        return kit.database()
                .transact(handle -> {
                    var voter = ballots.voters(handle, poll).apply(person);
                    return ballots.of(handle, poll.id(), List.of(voter))
                            .getOrDefault(voter, List.of());
                });
    }

    private Reply close(Interaction interaction, PollId id) {
        return kit.database()
                .transact(handle -> {
                    var poll = visible(handle, interaction, id);
                    if (poll.isEmpty()) {
                        return PollAnswers.unknown();
                    }
                    var actor = kit.people().person(handle, interaction.actor());
                    if (!poll.get().creator().equals(actor.id()) && !actor.role().leads()) {
                        return Reply.whisper(
                                Text.said(
                                        "poll.mayclose",
                                        "moment",
                                        Text.moment(poll.get().closesAt())));
                    }
                    closing.close(handle, id, Optional.of(actor.id()));
                    return Reply.nothing();
                });
    }

    private Reply postAgain(Interaction interaction, PollId id) {
        return kit.database()
                .transact(handle -> {
                    var poll =
                            polls.find(handle, id)
                                    .filter(p -> p.creator().equals(interaction.actor()));
                    if (poll.isEmpty()) {
                        return PollAnswers.unknown();
                    }
                    kit.outbox().again(handle, id.subject());
                    return Reply.whisper(Text.said("poll.again"));
                });
    }

    private Optional<Poll> visible(Interaction interaction, PollId id) {
        return kit.database().transact(handle -> visible(handle, interaction, id));
    }

    /// The poll, for those who are in its place; to all others it does not exist.
    private Optional<Poll> visible(Handle handle, Interaction interaction, PollId id) {
        return polls.find(handle, id)
                .filter(poll -> kit.people().isIn(handle, interaction.actor(), poll.place()));
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        return drawing.draw(subject, audience);
    }

    @Override
    public void wake(Subject subject, Instant moment) {
        var id = new PollId(subject.workspace(), subject.number());
        switch (subject.aspect()) {
            case "close" ->
                    kit.database().run(handle -> closing.close(handle, id, Optional.empty()));
            case "vacuum" -> kit.database().vacuum("ballot");
            case "remind" -> kit.database().run(handle -> tellTheSilent(handle, id));
            default -> throw new IllegalArgumentException("poll has no alarm " + subject);
        }
    }

    private void tellTheSilent(Handle handle, PollId id) {
        var poll = polls.find(handle, id).filter(p -> p.closing().isEmpty());
        poll.ifPresent(p ->
                kit.people()
                        .members(handle, p.place())
                        .forEach(person -> kit.asksChanged(handle, person.id())));
    }

    /// The open polls this person has not answered.
    @Override
    public List<Ask> asks(PersonId person, Instant moment) {
        return kit.database()
                .transact(handle ->
                        polls.openFor(handle, person, moment).stream()
                                .filter(poll ->
                                        ballots.answered(handle, poll, List.of(person)).isEmpty())
                                .map(poll -> ask(handle, poll, person))
                                .toList());
    }

    private Ask ask(Handle handle, Poll poll, PersonId person) {
        var zone = kit.people().person(handle, person).zone();
        return new Ask(
                poll.id().as("ask"),
                person,
                Ask.Kind.ANSWER,
                poll.createdAt(),
                Optional.of(poll.closesAt().atZone(zone).toLocalDate()),
                Optional.empty(),
                true,
                1);
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

    /// How long after it was posted the silent are looked at.
    static final Duration LOOK_AFTER = Duration.ofMinutes(1);
}
