package relance.action.begin;

import relance.action.begin.Drafts.Kept;
import relance.action.model.Action;
import relance.action.model.Due;
import relance.action.model.NewAction;
import relance.action.model.Terms;
import relance.chat.Address;
import relance.chat.Card;
import relance.chat.Form;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.people.Person;
import relance.people.Role;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The cards and forms with which an action begins.
public final class BeginSamples {
    private static final WorkspaceId TEAM = new WorkspaceId(1);
    private static final PersonId DAN = new PersonId(TEAM, 1);
    private static final PersonId ANA = new PersonId(TEAM, 2);
    private static final PlaceId WEBSITE = new PlaceId(TEAM, 1);
    private static final Due FRIDAY = Due.on(LocalDate.of(2026, 11, 27));
    private static final ZonedDateTime MONDAY =
            ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, ZoneId.of("Europe/Paris"));

    private BeginSamples() {}

    /// Named cards.
    public static Map<String, Card> cards() {
        var kept = new Kept(7, draft());
        var nextFriday = Due.on(FRIDAY.day().plusWeeks(1));
        return Map.of(
                "action-understood",
                ConfirmCard.understood(checked(), kept, List.of(FRIDAY)),
                "action-which-day",
                ConfirmCard.understood(checked(), kept, List.of(FRIDAY, nextFriday)),
                "action-refused",
                ConfirmCard.refused(
                        Text.said("action.problem.when.missing"),
                        "@Ana review the home page",
                        7,
                        DAN));
    }

    /// Named forms.
    public static Map<String, Form> forms() {
        var filled =
                draft().filled(
                                Optional.of(ANA),
                                "review the home page",
                                "Friday",
                                Optional.empty());
        var own =
                ActionDraft.about("", Optional.empty())
                        .filled(Optional.of(DAN), "tidy up", "", Optional.empty());
        return Map.of(
                "action-new",
                NewActionForm.of(new Kept(7, filled), dan(), MONDAY),
                "action-new-self",
                NewActionForm.of(new Kept(7, own), dan(), MONDAY));
    }

    private static Person dan() {
        return new Person(
                DAN, "Dan", MONDAY.getZone(), Locale.ENGLISH, Role.MEMBER, false, false, false);
    }

    private static NewAction checked() {
        var draft = draft();
        return new NewAction(
                DAN,
                ANA,
                new Terms(draft.what(), draft.day(), ""),
                draft.place(),
                draft.source(),
                draft.origin());
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
}
