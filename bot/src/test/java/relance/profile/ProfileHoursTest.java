package relance.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.Field;
import relance.chat.Reply;
import relance.people.Country;
import relance.people.Leave;
import relance.people.QuietHours;
import relance.people.Regions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class ProfileHoursTest {
    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    private Reply fills(Map<String, List<String>> changes) {
        return office.fills(office.ana, "hours", changes);
    }

    private static List<String> of(String... values) {
        return List.of(values);
    }

    @Test
    void the_form_shows_what_holds_and_what_is_guessed() {
        assertThat(Office.said(office.does(office.ana, office.channel, "hours")))
                .contains("Europe/Paris", "Guessed from your time zone: France", "Alsace-Moselle");
    }

    @Test
    void sent_as_it_is_nothing_changes_and_the_country_stays_a_guess() {
        var before = office.hours(office.ana);
        assertThat(Office.said(fills(Map.of())))
                .contains(
                        "You work Monday to Friday, 09:00 to 18:00.",
                        "Public holidays: France, guessed from your time zone.");
        assertThat(office.hours(office.ana)).isEqualTo(before);
        assertThat(office.changed).containsExactly(office.ana);
    }

    @Test
    void days_hours_and_quiet_hours_are_kept() {
        fills(
                Map.of(
                        HoursForm.DAYS, of("1", "2"),
                        HoursForm.FROM, of("08:00"),
                        HoursForm.TO, of("16:30"),
                        HoursForm.QUIET_FROM, of("12:00"),
                        HoursForm.QUIET_TO, of("13:30")));
        var kept = office.hours(office.ana);
        assertThat(kept.workingDays()).hasSize(2);
        assertThat(kept.to()).isEqualTo(LocalTime.of(16, 30));
        assertThat(kept.quiet())
                .contains(new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 30)));
    }

    @Test
    void a_region_of_the_guessed_country_is_kept() {
        assertThat(Office.said(fills(Map.of(CountryFields.REGION, of("FR/alsace-moselle")))))
                .contains("Alsace-Moselle (France)");
        assertThat(office.hours(office.ana).worksOn(LocalDate.of(2026, 12, 26))).isFalse();
        assertThat(office.hours(office.ana).country()).contains(Country.of("FR", "alsace-moselle"));
        fills(Map.of(CountryFields.REGION, of("FR/")));
        assertThat(office.hours(office.ana).country()).contains(Country.of("FR"));
    }

    @Test
    void another_country_drops_the_region_of_the_old_one_and_offers_its_own() {
        fills(Map.of(CountryFields.REGION, of("FR/alsace-moselle")));
        assertThat(Office.said(fills(Map.of(CountryFields.COUNTRY, of("DE")))))
                .contains("Public holidays: Allemagne.", "You can choose a region as well.");
        assertThat(office.hours(office.ana).country()).contains(Country.of("DE"));
        assertThat(Office.said(office.does(office.ana, office.channel, "hours")))
                .contains("Bavière");
    }

    @Test
    void leave_is_added_and_taken_back() {
        fills(
                Map.of(
                        HoursForm.LEAVE_FROM, of("2026-12-21"),
                        HoursForm.LEAVE_TO, of("2026-12-31")));
        fills(Map.of(HoursForm.LEAVE_FROM, of("2026-12-01")));
        assertThat(office.hours(office.ana).leave())
                .containsExactly(
                        new Leave(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 1)),
                        new Leave(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 31)));
        assertThat(Office.said(fills(Map.of(HoursForm.CANCELLED, of("2026-12-01")))))
                .contains("Away: Monday 21 December to Thursday 31 December.");
    }

    @Test
    void what_is_wrong_is_told_beside_its_field_and_nothing_is_kept() {
        assertThat(Office.said(fills(Map.of(HoursForm.DAYS, of())))).contains("days: Choose");
        assertThat(Office.said(fills(Map.of(HoursForm.TO, of("08:00"))))).contains("to: Work must");
        assertThat(Office.said(fills(Map.of(HoursForm.QUIET_FROM, of("12:00")))))
                .contains("quietto: Give both ends");
        assertThat(
                        Office.said(
                                fills(
                                        Map.of(
                                                HoursForm.QUIET_FROM, of("08:00"),
                                                HoursForm.QUIET_TO, of("19:00")))))
                .contains("cover the whole working day");
        assertThat(Office.said(fills(Map.of(HoursForm.LEAVE_TO, of("2026-12-01")))))
                .contains("leavefrom: Give the first day");
        assertThat(
                        Office.said(
                                fills(
                                        Map.of(
                                                HoursForm.LEAVE_FROM, of("2026-12-02"),
                                                HoursForm.LEAVE_TO, of("2026-12-01")))))
                .contains("leaveto: The last day");
        assertThat(office.changed).isEmpty();
    }

    @Test
    void all_countries_fit_in_one_list() {
        assertThat(Regions.likely(Locale.ENGLISH)).hasSizeBetween(50, 90);
        assertThat(office.form(office.ana, "hours").fields())
                .filteredOn(Field.Pick.class::isInstance)
                .allSatisfy(
                        field -> assertThat(((Field.Pick) field).options()).hasSizeLessThan(101));
    }
}
