package relance.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import relance.chat.ActionRef;
import relance.chat.Ask;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Command;
import relance.chat.Feature;
import relance.chat.Interaction;
import relance.chat.Loss;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;
import relance.chat.UnknownAction;
import relance.outbox.Target;
import relance.toolbox.Toolbox;

/// Polls: asked in a place, answered by a click, closed into a result that can become an action.
public final class PollFeature implements Feature, AutoCloseable {
    /// How a result becomes an action: the button for it, filled in by the feature that has actions.
    public interface FollowUp {
        Button button(Subject poll, PlaceId place, String words);
    }

    private final Toolbox tools;
    private final PollStore polls;
    private final Ballots ballots;
    private final BallotBox box;
    private final PollClosing closing;
    private final PollMaking making;
    private final FollowUp followUp;
    private final BiConsumer<Handle, PersonId> askedChanged;

    /// @param serverKey 32 bytes that seal the keys of anonymous polls
    /// @param askedChanged told, in the same transaction, whose list of asks has changed
    public PollFeature(
            Toolbox tools,
            byte[] serverKey,
            FollowUp followUp,
            BiConsumer<Handle, PersonId> askedChanged) {
        var slips = new Slips(serverKey);
        this.tools = tools;
        this.polls = new PollStore(slips);
        this.ballots = new Ballots(slips);
        this.box = new BallotBox(tools, polls, ballots);
        this.closing = new PollClosing(tools, polls, ballots);
        this.making = new PollMaking(tools, polls);
        this.followUp = followUp;
        this.askedChanged = askedChanged;
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
                .<Reply>map(
                        poll ->
                                poll.openAt(tools.agenda().instant())
                                        ? new Reply.Open(
                                                PollForm.voting(
                                                        poll, choices(poll, interaction.actor())))
                                        : PollAnswers.voted(
                                                poll, new Vote.PollClosed(poll.closedAt())))
                .orElseGet(PollAnswers::unknown);
    }

    private Reply mine(Interaction interaction, PollId id) {
        return visible(interaction, id)
                .<Reply>map(
                        poll ->
                                new Reply.Whisper(
                                        PollAnswers.mine(
                                                poll,
                                                choices(poll, interaction.actor()),
                                                poll.openAt(tools.agenda().instant()))))
                .orElseGet(PollAnswers::unknown);
    }

    private List<Integer> choices(Poll poll, PersonId person) {
        if (poll.anonymous() && poll.closing().isPresent()) {
            return List.of();
        }
        return tools.database()
                .transact(
                        handle -> {
                            var voter = ballots.voters(handle, poll).apply(person);
                            return ballots.of(handle, poll.id(), List.of(voter))
                                    .getOrDefault(voter, List.of());
                        });
    }

    private Reply close(Interaction interaction, PollId id) {
        return tools.database()
                .transact(
                        handle -> {
                            var poll = visible(handle, interaction, id);
                            if (poll.isEmpty()) {
                                return PollAnswers.unknown();
                            }
                            var actor = tools.people().person(handle, interaction.actor());
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
        return tools.database()
                .transact(
                        handle -> {
                            var poll =
                                    polls.find(handle, id)
                                            .filter(p -> p.creator().equals(interaction.actor()));
                            if (poll.isEmpty()) {
                                return PollAnswers.unknown();
                            }
                            tools.outbox().again(handle, id.subject());
                            return Reply.whisper(Text.said("poll.again"));
                        });
    }

    private Optional<Poll> visible(Interaction interaction, PollId id) {
        return tools.database().transact(handle -> visible(handle, interaction, id));
    }

    /// The poll, for those who are in its place; to all others it does not exist.
    private Optional<Poll> visible(Handle handle, Interaction interaction, PollId id) {
        return polls.find(handle, id)
                .filter(
                        poll -> tools.people().isIn(handle, interaction.actor(), poll.place()));
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        return tools.database()
                .transact(
                        handle -> {
                            var id = new PollId(subject.workspace(), subject.number());
                            var poll = polls.find(handle, id).orElseThrow();
                            return switch (subject.aspect()) {
                                case "ask" -> ask(poll);
                                case "outcome" -> outcome(handle, poll);
                                case "lost-place" -> lost(handle, poll, "poll.lost.place");
                                case "lost-refused" -> lost(handle, poll, "poll.lost.refused");
                                case "lost-uncertain" -> lost(handle, poll, "poll.lost.uncertain");
                                default -> shared(handle, poll);
                            };
                        });
    }

    private Card shared(Handle handle, Poll poll) {
        int answered = ballots.turnout(handle, poll.id());
        if (poll.closing().isPresent()) {
            return PollCard.closed(
                    poll, result(handle, poll), answered, Optional.of(follow(poll)));
        }
        var place = tools.people().place(handle, poll.place());
        return PollCard.open(
                poll,
                poll.live() ? Optional.of(ballots.count(handle, poll)) : Optional.empty(),
                answered,
                place.membersKnown()
                        ? Optional.of(tools.people().memberCount(handle, poll.place()))
                        : Optional.empty());
    }

    private Button follow(Poll poll) {
        return followUp.button(poll.id().subject(), poll.place(), poll.question());
    }

    private Optional<Tally> result(Handle handle, Poll poll) {
        int answered = ballots.turnout(handle, poll.id());
        return poll.anonymous() && answered < Poll.FEWEST_ANONYMOUS
                ? Optional.empty()
                : Optional.of(ballots.kept(handle, poll));
    }

    private Card outcome(Handle handle, Poll poll) {
        int answered = ballots.turnout(handle, poll.id());
        var text =
                Text.said(
                        "poll.outcome",
                        "question",
                        PollCard.question(poll),
                        "outcome",
                        PollCard.outcome(poll, result(handle, poll), answered));
        var link = tools.outbox().linkTo(handle, poll.id().subject(), poll.place());
        return new Card(
                text,
                new Node.Prose(
                        link.map(
                                        url ->
                                                text.then("\n")
                                                        .then(
                                                                Text.link(
                                                                        url,
                                                                        Text.said(
                                                                                "poll.outcome.see"))))
                                .orElse(text)),
                new Node.Buttons(follow(poll)));
    }

    private Card lost(Handle handle, Poll poll, String key) {
        var card = Card.saying(Text.said(key, "question", PollCard.question(poll)));
        if (key.equals("poll.lost.place")) {
            int answered = ballots.turnout(handle, poll.id());
            for (var node : PollCard.result(poll, result(handle, poll), answered)) {
                card = card.with(node);
            }
            return card;
        }
        return card.with(
                new Node.Buttons(
                        new Button.Do(
                                Text.said("poll.lost.again"),
                                ActionRef.of("poll", "again", poll.id()))));
    }

    private Card ask(Poll poll) {
        var text =
                Text.said(
                        "poll.ask",
                        "question",
                        Text.strong(PollCard.question(poll)),
                        "moment",
                        Text.moment(poll.closesAt()));
        return new Card(
                text,
                new Node.ActionItem(
                        text,
                        Text.EMPTY,
                        Optional.empty(),
                        List.of(
                                new Button.Opens(
                                        Text.said("poll.vote"),
                                        ActionRef.of("poll", "choose", poll.id())))));
    }

    @Override
    public void wake(Subject subject, Instant moment) {
        var id = new PollId(subject.workspace(), subject.number());
        switch (subject.aspect()) {
            case "close" ->
                    tools.database().run(handle -> closing.close(handle, id, Optional.empty()));
            case "vacuum" -> tools.database().vacuum("ballot");
            case "remind" -> tools.database().run(handle -> tellTheSilent(handle, id));
            default -> throw new IllegalArgumentException("poll has no alarm " + subject);
        }
    }

    private void tellTheSilent(Handle handle, PollId id) {
        var poll = polls.find(handle, id).filter(p -> p.closing().isEmpty());
        poll.ifPresent(
                p ->
                        tools.people()
                                .members(handle, p.place())
                                .forEach(person -> askedChanged.accept(handle, person.id())));
    }

    /// The open polls this person has not answered.
    @Override
    public List<Ask> asks(PersonId person, Instant moment) {
        return tools.database()
                .transact(
                        handle ->
                                polls.openFor(handle, person, moment).stream()
                                        .filter(
                                                poll ->
                                                        ballots.answered(
                                                                        handle,
                                                                        poll,
                                                                        List.of(person))
                                                                .isEmpty())
                                        .map(poll -> ask(handle, poll, person))
                                        .toList());
    }

    private Ask ask(Handle handle, Poll poll, PersonId person) {
        var zone = tools.people().person(handle, person).zone();
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

    /// A place that is gone closes its polls with what they have; whoever asked is told once.
    @Override
    public void lost(Loss loss) {
        switch (loss) {
            case Loss.PlaceGone(var place) ->
                    tools.database()
                            .run(
                                    handle ->
                                            polls.openIn(handle, place)
                                                    .forEach(poll -> endWith(handle, poll)));
            case Loss.PersonGone gone -> {}
            case Loss.Undelivered(var subject, var audience, var why)
                    when subject.feature().equals(name()) && subject.aspect().equals("poll") ->
                    tools.database()
                            .run(
                                    handle ->
                                            tell(
                                                    handle,
                                                    subject,
                                                    why == Loss.Why.UNCERTAIN
                                                            ? "lost-uncertain"
                                                            : "lost-refused"));
            case Loss.Undelivered other -> {}
        }
    }

    private void endWith(Handle handle, Poll poll) {
        closing.close(handle, poll.id(), Optional.of(poll.creator()));
        tell(handle, poll.id().subject(), "lost-place");
    }

    private void tell(Handle handle, Subject poll, String aspect) {
        polls.find(handle, new PollId(poll.workspace(), poll.number()))
                .ifPresent(
                        found ->
                                tools.outbox()
                                        .show(
                                                handle,
                                                poll.as(aspect),
                                                new Target.To(found.creator())));
    }

    /// How long after it was posted the silent are looked at.
    static final Duration LOOK_AFTER = Duration.ofMinutes(1);
}
