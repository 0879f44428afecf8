package relance.action;

import relance.chat.Address;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;
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
        var draft = draft();
        var asked = action(proposed().asking(ANA, DAN, NOW));
        var taken = action(proposed().taken(ANA, NOW).on(TERMS));
        var stuck =
                action(taken.standing().stuckOn(new Stuck(Stuck.Kind.DECISION, "which colour")));
        var done = action(taken.standing().ended(State.DONE, NOW));
        var open = action(proposed());
        cards.put("action-understood", ConfirmCard.understood(draft, ANA, 7, List.of(FRIDAY), DAN));
        cards.put(
                "action-which-day",
                ConfirmCard.understood(
                        draft, ANA, 7, List.of(FRIDAY, Due.on(FRIDAY.day().plusWeeks(1))), DAN));
        cards.put(
                "action-refused",
                ConfirmCard.refused(
                        Text.said("action.problem.when.missing"),
                        Text.plain("@Ana review the home page"),
                        7));
        cards.put("action-request", ActionCard.request(asked, ANA, Optional.empty(), NOW));
        cards.put(
                "action-request-passed",
                ActionCard.request(
                        action(proposed().asking(BEN, ANA, NOW)), BEN, Optional.empty(), NOW));
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
        cards.put("action-unreached", ActionNews.unreached(asked, false));
        cards.put("action-uncertain", ActionNews.unreached(asked, true));
        cards.put("action-history", ActionHistory.card(taken, everyEvent(), ANA));
        cards.put("action-mine", list(asked, taken, stuck, 3).card());
        cards.put("action-mine-many", list(asked, taken, stuck, 30).card());
        cards.put(
                "action-mine-none",
                new ActionList(ANA, List.of(), List.of(), List.of(), Optional.empty(), NOW).card());
        return cards;
    }

    private static void answers(Map<String, Card> cards, Action taken, Action open) {
        var inPlace = new Audience.Everyone(WEBSITE);
        var toDan = new Audience.Only(DAN);
        var passed = action(proposed().asking(BEN, ANA, NOW));
        var dropped = action(taken.standing().ended(State.DROPPED, NOW));
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
        forms.put("action-new", ActionForm.creating(draft(), 7, "Friday", "", DAN, false));
        forms.put(
                "action-new-self",
                ActionForm.creating(
                        ActionDraft.empty(Optional.empty())
                                .filled(Optional.of(DAN), "tidy up", "", Optional.empty()),
                        7,
                        "",
                        "",
                        DAN,
                        true));
        var taken = action(proposed().taken(ANA, NOW).on(TERMS));
        for (var question : Question.values()) {
            forms.put(
                    "action-" + question.opens(),
                    QuestionForm.opening(
                            question, taken, "Friday 27 November", new ActionButtons(false)));
        }
        return forms;
    }

    private static ActionDraft draft() {
        return new ActionDraft(
                Optional.of(ANA),
                "review the home page",
                "friday",
                Optional.of(FRIDAY),
                Optional.of(WEBSITE),
                Optional.of(new Action.From(new Address("C1 17.1"), "https://chat.example/p17")),
                Optional.of(new Subject("poll", "poll", TEAM, 4)));
    }

    private static Standing proposed() {
        return Standing.proposed(DAN, TERMS);
    }

    private static Action action(Standing standing) {
        return new Action(
                new ActionId(TEAM, 12),
                Optional.of(WEBSITE),
                Optional.of(new Action.From(new Address("C1 17.1"), "https://chat.example/p17")),
                Optional.empty(),
                standing,
                1,
                2,
                NOW,
                NOW);
    }

    private static Optional<ActionEvent> event(ActionEvent.Kind kind, PersonId who, Action action) {
        return Optional.of(
                new ActionEvent(
                        2, Optional.of(who), NOW, kind, "no time before May", action.standing()));
    }

    private static List<ActionEvent> everyEvent() {
        var standing =
                proposed()
                        .taken(ANA, NOW)
                        .stuckOn(new Stuck(Stuck.Kind.MONEY, ""))
                        .asking(BEN, ANA, NOW)
                        .later(FRIDAY.day());
        var events = new ArrayList<ActionEvent>();
        for (var kind : ActionEvent.Kind.values()) {
            events.add(
                    new ActionEvent(
                            1, Optional.of(ANA), NOW, kind, "because of the fair", standing));
        }
        return events;
    }

    private static ActionList list(Action asked, Action taken, Action stuck, int carried) {
        var carry = new ArrayList<Action>();
        carry.add(stuck);
        carry.addAll(Collections.nCopies(carried - 1, taken));
        return new ActionList(ANA, List.of(asked), carry, List.of(asked), Optional.empty(), NOW);
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
