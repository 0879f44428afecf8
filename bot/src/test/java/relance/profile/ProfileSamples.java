package relance.profile;

import relance.chat.Card;
import relance.chat.Form;
import relance.chat.Help;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.people.Calendar;
import relance.people.Country;
import relance.people.Leave;
import relance.people.QuietHours;
import relance.people.Regions;
import relance.people.Role;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Cards and forms of people as examples.
public final class ProfileSamples {
    private static final WorkspaceId WORKSPACE = new WorkspaceId(1);
    private static final Calendar ALSACE =
            new Calendar(
                    ZoneId.of("Europe/Paris"),
                    Calendar.WEEK,
                    LocalTime.of(8, 30),
                    LocalTime.of(17, 30),
                    Optional.of(new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0))),
                    Optional.of(Country.of("FR", Regions.ALSACE_MOSELLE)),
                    List.of(
                            new Leave(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 1)),
                            new Leave(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1))));

    private ProfileSamples() {}

    /// Named cards.
    public static Map<String, Card> cards() {
        var cards = new LinkedHashMap<String, Card>();
        cards.put("profile-hours-kept", kept());
        return cards;
    }

    /// Named forms.
    public static Map<String, Form> forms() {
        var forms = new LinkedHashMap<String, Form>();
        forms.put("profile-hours", hours());
        forms.put("profile-roles", roles());
        forms.put("profile-language", language());
        return forms;
    }

    public static Help help() {
        return ProfileHelp.HELP;
    }

    public static Form hours() {
        return HoursForm.of(HoursDraft.of(ALSACE, true), ALSACE, Locale.FRENCH);
    }

    public static Card kept() {
        return HoursCard.of(ALSACE, true, Locale.FRENCH);
    }

    public static Form roles() {
        return RoleForm.of(Optional.of(new PersonId(WORKSPACE, 1)), Optional.of(Role.FACILITATOR));
    }

    public static Form language() {
        return PlaceLanguage.form(new PlaceId(WORKSPACE, 1), Optional.of(Locale.FRENCH));
    }
}
