package relance.status;

import relance.chat.Card;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.status.SeenAction.State;
import relance.status.StatusCard.Length;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Status cards as people see them on a Tuesday morning: the ordinary, the empty and the long.
public final class StatusSamples {
    static final WorkspaceId WORKSPACE = new WorkspaceId(1);
    static final PersonId ANA = new PersonId(WORKSPACE, 7);
    static final PersonId BO = new PersonId(WORKSPACE, 8);
    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Standing ANA_ASKS = new Standing(ANA, NOW, ZoneId.of("Europe/Paris"));

    private static final PlaceId TEAM = new PlaceId(WORKSPACE, 3);

    private StatusSamples() {}

    /// Named cards.
    public static Map<String, Card> cards() {
        var cards = new LinkedHashMap<String, Card>();
        cards.put("status-channel", inAChannel());
        cards.put("status-private", inPrivate());
        cards.put("status-nothing-yet", nothingYet());
        cards.put("status-busy", busyChannel());
        cards.put("status-busy-in-full", busyChannelInFull());
        return cards;
    }

    public static Card inAChannel() {
        return StatusCard.of(ordinary(), Optional.of(TEAM), Length.SHORT);
    }

    public static Card inPrivate() {
        return StatusCard.of(ordinary(), Optional.empty(), Length.SHORT);
    }

    public static Card nothingYet() {
        var none = Overview.of(List.of(), List.of(), 0, ANA_ASKS);
        return StatusCard.of(none, Optional.of(TEAM), Length.SHORT);
    }

    public static Card busyChannel() {
        return StatusCard.of(busy(), Optional.of(TEAM), Length.SHORT);
    }

    public static Card busyChannelInFull() {
        return StatusCard.of(busy(), Optional.of(TEAM), Length.LONG);
    }

    static Overview ordinary() {
        var actions =
                List.of(
                        action("Home page", BO, State.UNDER_WAY, TODAY.minusDays(1)),
                        action("Call the bank", ANA, State.STUCK, TODAY.plusDays(3)),
                        action("New logo", BO, State.STUCK, TODAY.plusDays(9)),
                        action("Price list", ANA, State.ACCEPTED, TODAY.minusDays(4)),
                        action("Newsletter", ANA, State.PROPOSED, TODAY.plusDays(2)),
                        action("Team lunch", BO, State.DONE, TODAY.minusDays(2)));
        var polls =
                List.of(
                        new SeenPoll(
                                Text.plain("Where do we eat?"),
                                NOW.plus(Duration.ofDays(3)),
                                Optional.empty(),
                                2),
                        new SeenPoll(
                                Text.plain("Which day?"),
                                NOW.minus(Duration.ofDays(1)),
                                Optional.of(NOW.minus(Duration.ofDays(1))),
                                6));
        return Overview.of(actions, polls, 3, ANA_ASKS);
    }

    static Overview busy() {
        var actions = new ArrayList<SeenAction>();
        for (int i = 1; i <= 12; i++) {
            actions.add(action("Task " + i, BO, State.ACCEPTED, TODAY.minusDays(i)));
        }
        return Overview.of(actions, List.of(), 0, ANA_ASKS);
    }

    static SeenAction action(String what, PersonId owner, State state, LocalDate due) {
        return new SeenAction(
                Text.plain(what),
                Optional.of(owner),
                state == State.PROPOSED ? Optional.of(owner) : Optional.empty(),
                state,
                state == State.STUCK ? Optional.of(Text.plain("the budget")) : Optional.empty(),
                Optional.of(due),
                NOW.minus(Duration.ofDays(2)));
    }
}
