package relance.status;

import relance.action.ActionLineSamples;
import relance.chat.Card;
import relance.chat.Help;
import relance.chat.News;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Viewer;
import relance.chat.WorkspaceId;
import relance.poll.PollLineSamples;
import relance.status.StatusCard.Length;

import java.time.Instant;
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
    static final Viewer ANA_ASKS =
            new Viewer(ANA, Optional.empty(), NOW.atZone(ZoneId.of("Europe/Paris")));

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

    public static Help help() {
        return StatusHelp.HELP;
    }

    public static Card inAChannel() {
        return card(ordinary(), Optional.of(TEAM), Length.SHORT);
    }

    public static Card inPrivate() {
        return card(ordinary(), Optional.empty(), Length.SHORT);
    }

    public static Card nothingYet() {
        return card(ActionLineSamples.none(ANA_ASKS), Optional.of(TEAM), Length.SHORT);
    }

    public static Card busyChannel() {
        return card(busy(), Optional.of(TEAM), Length.SHORT);
    }

    public static Card busyChannelInFull() {
        return card(busy(), Optional.of(TEAM), Length.LONG);
    }

    /// Polls before actions, as the program has them.
    static List<News> ordinary() {
        var news = new ArrayList<News>(PollLineSamples.ordinary(ANA_ASKS));
        news.addAll(ActionLineSamples.ordinary(ANA_ASKS, BO));
        return news;
    }

    private static List<News> busy() {
        return ActionLineSamples.busy(ANA_ASKS, BO);
    }

    static Card card(List<News> news, Optional<PlaceId> place, Length length) {
        var start = new ArrayList<>(PollLineSamples.help().entries());
        start.addAll(ActionLineSamples.help().entries());
        return new StatusCard(place, length).of(Overview.of(news), new Help(List.of(), start));
    }
}
