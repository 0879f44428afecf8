package relance.poll;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.kit.Refusal;
import relance.poll.kind.Change;
import relance.poll.kind.MultipleChoice;
import relance.poll.kind.SingleChoice;
import relance.poll.kind.Tally;
import relance.poll.kind.Vote;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Every card and form of polls, by name.
public final class PollSamples {
    private static final WorkspaceId WORKSPACE = new WorkspaceId(1);
    private static final PlaceId TEAM = new PlaceId(WORKSPACE, 3);
    private static final PersonId ANA = new PersonId(WORKSPACE, 7);
    private static final PersonId BO = new PersonId(WORKSPACE, 8);
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T16:00:00Z");
    private static final Poll.Closing EARLY = new Poll.Closing(MONDAY, Optional.of(BO));
    private static final Poll.Closing IN_TIME = new Poll.Closing(WEDNESDAY, Optional.empty());
    private static final List<String> MEALS = List.of("Soup", "Rice", "Pizza");
    private static final Poll LUNCH =
            new Poll(
                    new PollId(WORKSPACE, 4),
                    TEAM,
                    ANA,
                    "Where do we eat?",
                    MEALS,
                    new SingleChoice(),
                    false,
                    false,
                    MONDAY,
                    WEDNESDAY,
                    Optional.empty());
    private static final Button FOLLOW =
            new Button.Opens(Text.said("action.follow"), ActionRef.of("action", "from", 4));

    private PollSamples() {}

    /// Named cards.
    public static Map<String, Card> cards() {
        var cards = new LinkedHashMap<String, Card>();
        open(cards);
        closed(cards);
        answers(cards);
        news(cards);
        return cards;
    }

    private static void open(Map<String, Card> cards) {
        var sums = Optional.of(new Tally(List.of(1, 2, 0), 3));
        cards.put("poll-open", PollCard.open(LUNCH, Optional.empty(), 0, Optional.of(6)));
        cards.put(
                "poll-open-multiple",
                PollCard.open(kind(LUNCH, 2, false, false), Optional.empty(), 1, Optional.of(6)));
        cards.put(
                "poll-open-anonymous",
                PollCard.open(kind(LUNCH, 1, true, false), Optional.empty(), 2, Optional.empty()));
        cards.put(
                "poll-open-live",
                PollCard.open(kind(LUNCH, 1, false, true), sums, 3, Optional.of(6)));
        cards.put("poll-open-list", PollCard.open(cities(), Optional.empty(), 0, Optional.of(6)));
    }

    private static void closed(Map<String, Card> cards) {
        var follow = Optional.of(FOLLOW);
        var best = Optional.of(new Tally(List.of(1, 4, 0), 5));
        var none = Optional.of(new Tally(List.of(0, 0, 0), 0));
        var anonymous = kind(LUNCH, 1, true, false);
        cards.put("poll-closed", PollCard.closed(ended(LUNCH, EARLY), new Result(5, best), follow));
        cards.put(
                "poll-closed-tie",
                PollCard.closed(
                        ended(LUNCH, IN_TIME),
                        new Result(5, Optional.of(new Tally(List.of(2, 2, 1), 5))),
                        follow));
        cards.put(
                "poll-closed-anonymous",
                PollCard.closed(ended(anonymous, IN_TIME), new Result(5, best), follow));
        cards.put(
                "poll-closed-few",
                PollCard.closed(
                        ended(anonymous, IN_TIME), new Result(3, Optional.empty()), follow));
        cards.put(
                "poll-closed-nobody",
                PollCard.closed(ended(LUNCH, IN_TIME), new Result(0, none), follow));
    }

    private static void answers(Map<String, Card> cards) {
        var two = kind(LUNCH, 2, false, false);
        cards.put("poll-mine", PollAnswers.mine(LUNCH, List.of(1), true));
        cards.put("poll-mine-none", PollAnswers.mine(LUNCH, List.of(), true));
        cards.put("poll-mine-closed", PollAnswers.mine(ended(LUNCH, EARLY), List.of(1), false));
        var anonymous = kind(LUNCH, 1, true, false);
        cards.put("poll-counted", PollAnswers.voted(LUNCH, new Vote.Counted(List.of(1))));
        cards.put(
                "poll-counted-anonymous",
                PollAnswers.voted(anonymous, new Vote.Counted(List.of(1))));
        cards.put(
                "poll-too-many-anonymous",
                PollAnswers.voted(
                        anonymous,
                        anonymous.vote(List.of(0), new Change.Replace(List.of(1, 2)), MONDAY)));
        cards.put("poll-taken-back", PollAnswers.voted(LUNCH, new Vote.TakenBack()));
        cards.put(
                "poll-too-many",
                PollAnswers.voted(two, two.vote(List.of(0, 1), new Change.Choose(2), MONDAY)));
        cards.put("poll-too-late", PollAnswers.voted(LUNCH, new Vote.PollClosed(WEDNESDAY)));
        cards.put(
                "poll-refused",
                whisper(
                        Refusal.of(
                                "poll",
                                Text.said("poll.problem.options.few"),
                                "\"Lunch?\" \"Soup\"",
                                7)));
        cards.put("poll-ask", PollAsk.waiting(LUNCH));
        cards.put("poll-ask-answered", PollAsk.answered(LUNCH));
        cards.put("poll-ask-closed", PollAsk.closed(ended(LUNCH, IN_TIME)));
    }

    private static void news(Map<String, Card> cards) {
        var best = Optional.of(new Tally(List.of(1, 4, 0), 5));
        var link = Optional.of("https://chat.example/p17");
        var over = ended(LUNCH, IN_TIME);
        cards.put("poll-outcome", PollNews.outcome(over, new Result(5, best), link, FOLLOW));
        cards.put(
                "poll-outcome-tie",
                PollNews.outcome(
                        over,
                        new Result(5, Optional.of(new Tally(List.of(2, 2, 1), 5))),
                        Optional.empty(),
                        FOLLOW));
        cards.put(
                "poll-outcome-few",
                PollNews.outcome(over, new Result(3, Optional.empty()), link, FOLLOW));
        cards.put(
                "poll-outcome-nobody",
                PollNews.outcome(
                        over,
                        new Result(0, Optional.of(new Tally(List.of(0, 0, 0), 0))),
                        link,
                        FOLLOW));
        cards.put("poll-lost-place", PollNews.placeLost(over, new Result(5, best)));
        cards.put("poll-lost-refused", PollNews.refused(LUNCH));
        cards.put("poll-lost-uncertain", PollNews.uncertain(LUNCH));
    }

    /// Named forms.
    public static Map<String, Form> forms() {
        var forms = new LinkedHashMap<String, Form>();
        forms.put("poll-form-new", PollForm.of(PollWords.read(""), Optional.empty()));
        forms.put(
                "poll-form-filled",
                PollForm.of(
                        PollWords.read("\"Lunch?\" \"Soup\" \"Rice\" multi 2 live until friday"),
                        Optional.of(TEAM)));
        forms.put("poll-form-vote", VoteForm.of(LUNCH, List.of()));
        forms.put(
                "poll-form-vote-many", VoteForm.of(kind(cities(), 3, false, false), List.of(2, 5)));
        return forms;
    }

    private static Card whisper(Reply reply) {
        return ((Reply.Whisper) reply).card();
    }

    private static Poll cities() {
        var names = IntStream.rangeClosed(1, 12).mapToObj(i -> "City " + i).toList();
        return new Poll(
                LUNCH.id(),
                TEAM,
                ANA,
                "Where do we meet?",
                names,
                new SingleChoice(),
                false,
                false,
                MONDAY,
                WEDNESDAY,
                Optional.empty());
    }

    private static Poll kind(Poll poll, int most, boolean anonymous, boolean live) {
        return new Poll(
                poll.id(),
                poll.place(),
                poll.creator(),
                poll.question(),
                poll.options(),
                most == 1 ? new SingleChoice() : new MultipleChoice(most),
                anonymous,
                live,
                poll.createdAt(),
                poll.closesAt(),
                poll.closing());
    }

    private static Poll ended(Poll poll, Poll.Closing closing) {
        return new Poll(
                poll.id(),
                poll.place(),
                poll.creator(),
                poll.question(),
                poll.options(),
                poll.kind(),
                poll.anonymous(),
                poll.live(),
                poll.createdAt(),
                poll.closesAt(),
                Optional.of(closing));
    }
}
