package relance.action;

import relance.action.begin.BeginSamples;
import relance.action.change.QuestionSamples;
import relance.action.model.Action;
import relance.action.model.ActionEvent;
import relance.action.model.ActionId;
import relance.action.model.Due;
import relance.action.model.May;
import relance.action.model.Snapshot;
import relance.action.model.State;
import relance.action.model.Stuck;
import relance.action.model.Terms;
import relance.action.show.ActionButtons;
import relance.action.show.ActionCard;
import relance.action.show.ActionHistory;
import relance.action.show.ActionList;
import relance.action.show.ActionNews;
import relance.chat.Address;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.text.Reader;
import relance.text.Wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every card and form of actions, by name, for whoever wants to look at them.
public final class ActionSamples {
    private static final WorkspaceId TEAM = new WorkspaceId(1);
    private static final PersonId DAN = new PersonId(TEAM, 1);
    private static final PersonId ANA = new PersonId(TEAM, 2);
    private static final PersonId BEN = new PersonId(TEAM, 3);
    private static final PlaceId WEBSITE = new PlaceId(TEAM, 1);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Due FRIDAY = Due.on(LocalDate.of(2026, 11, 27));
    private static final Terms TERMS =
            new Terms(
                    "review the home page",
                    Optional.of(FRIDAY),
                    "When I have had coffee, I will open it.");

    private ActionSamples() {}

    /// Named cards.
    public static Map<String, Card> cards() {
        var cards = new LinkedHashMap<String, Card>();
        var offered = action(proposed().offered(ANA, DAN, NOW));
        var taken = action(proposed().taken(ANA, NOW).on(TERMS));
        var stuck =
                action(taken.snapshot().stuckOn(new Stuck(Stuck.Kind.DECISION, "which colour")));
        var done = action(taken.snapshot().ended(State.DONE, NOW));
        var open = action(proposed());
        cards.putAll(BeginSamples.cards());
        cards.put("action-request", ActionCard.request(offered, ANA, Optional.empty(), NOW));
        cards.put(
                "action-request-passed",
                ActionCard.request(
                        action(proposed().offered(BEN, ANA, NOW)), BEN, Optional.empty(), NOW));
        cards.put("action-request-over", ActionCard.request(taken, BEN, Optional.empty(), NOW));
        cards.put("action-taken", ActionCard.taken(action(proposed().taken(ANA, NOW))));
        cards.put(
                "action-ask",
                ActionCard.ask(taken, ANA, event(ActionEvent.Kind.TAKEN, ANA, taken), NOW));
        cards.put(
                "action-ask-stuck",
                ActionCard.ask(stuck, ANA, event(ActionEvent.Kind.STUCK, ANA, stuck), NOW));
        cards.put(
                "action-ask-done",
                ActionCard.ask(done, ANA, event(ActionEvent.Kind.DONE, ANA, done), NOW));
        cards.put(
                "action-more",
                ActionCard.more(taken, new May.Actor(ANA, false), new ActionButtons(false)));
        answers(cards, taken, open);
        cards.put("action-thanks", ActionNews.thanks(done));
        cards.put("action-thanks-undone", ActionNews.thanks(taken));
        cards.put("action-orphan", ActionNews.orphan(open));
        cards.put("action-unreached", ActionNews.unreached(offered));
        cards.put("action-uncertain", ActionNews.uncertain(offered));
        cards.put("action-history", ActionHistory.card(taken, everyEvent(), ANA));
        cards.put("action-mine", list(offered, taken, stuck, 3).card());
        cards.put("action-mine-many", list(offered, taken, stuck, 30).card());
        cards.put(
                "action-mine-none",
                new ActionList(ANA, List.of(), List.of(), List.of(), Optional.empty(), NOW).card());
        return cards;
    }

    private static void answers(Map<String, Card> cards, Action taken, Action open) {
        var inPlace = new Audience.Everyone(WEBSITE);
        var toDan = new Audience.Only(DAN);
        var passed = action(proposed().offered(BEN, ANA, NOW));
        var dropped = action(taken.snapshot().ended(State.DROPPED, NOW));
        cards.put(
                "action-answer-taken",
                ActionNews.answer(taken, event(ActionEvent.Kind.TAKEN, ANA, taken), inPlace));
        cards.put(
                "action-answer-agreed",
                ActionNews.answer(taken, event(ActionEvent.Kind.AGREED, ANA, taken), toDan));
        cards.put(
                "action-answer-suggested",
                ActionNews.answer(passed, event(ActionEvent.Kind.SUGGESTED, ANA, passed), toDan));
        cards.put(
                "action-answer-declined",
                ActionNews.answer(open, event(ActionEvent.Kind.DECLINED, ANA, open), toDan));
        cards.put(
                "action-answer-kept",
                ActionNews.answer(taken, event(ActionEvent.Kind.DECLINED, BEN, taken), inPlace));
        cards.put(
                "action-answer-dropped",
                ActionNews.answer(dropped, event(ActionEvent.Kind.DROPPED, ANA, dropped), toDan));
        cards.put(
                "action-answer-now",
                ActionNews.answer(taken, event(ActionEvent.Kind.UNDONE, ANA, taken), inPlace));
    }

    /// Named forms.
    public static Map<String, Form> forms() {
        var forms = new LinkedHashMap<String, Form>();
        forms.putAll(BeginSamples.forms());
        forms.putAll(QuestionSamples.forms(action(proposed().taken(ANA, NOW).on(TERMS))));
        return forms;
    }

    private static Snapshot proposed() {
        return Snapshot.proposed(DAN, TERMS);
    }

    private static Action action(Snapshot snapshot) {
        return new Action(
                new ActionId(TEAM, 12),
                Optional.of(WEBSITE),
                Optional.of(new Action.From(new Address("C1 17.1"), "https://chat.example/p17")),
                Optional.empty(),
                snapshot,
                1,
                2,
                NOW,
                NOW);
    }

    private static Optional<ActionEvent> event(ActionEvent.Kind kind, PersonId who, Action action) {
        return Optional.of(
                new ActionEvent(
                        2, Optional.of(who), NOW, kind, "no time before May", action.snapshot()));
    }

    private static List<ActionEvent> everyEvent() {
        var snapshot =
                proposed()
                        .taken(ANA, NOW)
                        .stuckOn(new Stuck(Stuck.Kind.MONEY, ""))
                        .offered(BEN, ANA, NOW)
                        .later(FRIDAY.day());
        var events = new ArrayList<ActionEvent>();
        for (var kind : ActionEvent.Kind.values()) {
            events.add(
                    new ActionEvent(
                            1, Optional.of(ANA), NOW, kind, "because of the fair", snapshot));
        }
        return events;
    }

    private static ActionList list(Action offered, Action taken, Action stuck, int carried) {
        var carry = new ArrayList<Action>();
        carry.add(stuck);
        carry.addAll(Collections.nCopies(carried - 1, taken));
        return new ActionList(
                ANA, List.of(offered), carry, List.of(offered), Optional.empty(), NOW);
    }

    /// Everything on a card as plain words, one line per node.
    static String words(Card card, Wording wording, Reader reader) {
        var out = new StringBuilder();
        for (var node : card.nodes()) {
            for (var text : texts(node)) {
                out.append(
                                wording.plain(
                                        text,
                                        reader,
                                        person -> "@" + person.number(),
                                        place -> "#" + place.number()))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static List<Text> texts(Node node) {
        return switch (node) {
            case Node.Heading(var text) -> List.of(text);
            case Node.Prose(var text) -> List.of(text);
            case Node.Note(var text) -> List.of(text);
            case Node.Rule rule -> List.of();
            case Node.Choice(var label, var vote) -> List.of(label, vote.label());
            case Node.Tally tally -> List.of(tally.label());
            case Node.ActionItem(var what, var about, var quote, var buttons) -> {
                var texts = new ArrayList<>(List.of(what, about));
                quote.ifPresent(texts::add);
                buttons.stream().map(Button::label).forEach(texts::add);
                yield texts;
            }
            case Node.Buttons(var row, var menu) -> {
                var texts = new ArrayList<Text>();
                row.forEach(button -> texts.add(button.label()));
                menu.forEach(button -> texts.add(button.label()));
                yield texts;
            }
        };
    }
}
