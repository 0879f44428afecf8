package relance.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

@Isolated("it changes the locale of the whole JVM")
class HolidaysTest {
    private static final Country FRANCE = Country.of("FR");
    private static final Country ALSACE = Country.of("FR", "alsace-moselle");

    private static boolean off(Country country, String day) {
        return Holidays.is(country, LocalDate.parse(day));
    }

    @Test
    void france_rests_on_its_national_days() {
        assertThat(off(FRANCE, "2026-07-14")).isTrue();
        assertThat(off(FRANCE, "2026-11-11")).isTrue();
        assertThat(off(FRANCE, "2026-12-25")).isTrue();
        assertThat(off(FRANCE, "2027-03-29")).as("Easter Monday").isTrue();
        assertThat(off(FRANCE, "2026-12-26")).isFalse();
        assertThat(off(FRANCE, "2026-07-15")).isFalse();
    }

    @Test
    void alsace_moselle_has_good_friday_and_the_day_after_christmas_besides() {
        assertThat(off(ALSACE, "2027-03-26")).as("Good Friday").isTrue();
        assertThat(off(FRANCE, "2027-03-26")).isFalse();
        assertThat(off(ALSACE, "2026-12-26")).isTrue();
        assertThat(off(ALSACE, "2026-07-14")).isTrue();
        assertThat(Regions.regions("FR", Locale.FRENCH))
                .containsExactly(new Regions.Choice(ALSACE, "Alsace-Moselle"));
    }

    @Test
    void the_three_departments_of_alsace_moselle_have_the_same_days() {
        for (int year = 2020; year < 2040; year++) {
            for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                assertThat(Holidays.is(Country.of("FR", "57"), day))
                        .as("%s", day)
                        .isEqualTo(Holidays.is(ALSACE, day))
                        .isEqualTo(Holidays.is(Country.of("FR", "68"), day));
            }
        }
    }

    @Test
    void regions_of_a_country_differ() {
        assertThat(off(Country.of("GB", "sct"), "2026-11-30")).as("St Andrew").isTrue();
        assertThat(off(Country.of("GB", "eng"), "2026-11-30")).isFalse();
        assertThat(off(Country.of("GB", "eng"), "2026-08-31")).isTrue();
        assertThat(off(Country.of("CA", "qc"), "2026-06-24")).isTrue();
        assertThat(off(Country.of("CA"), "2026-06-24")).isFalse();
        assertThat(off(Country.of("DE", "by"), "2026-01-06")).isTrue();
        assertThat(off(Country.of("DE", "be"), "2026-01-06")).isFalse();
    }

    @Test
    void a_holiday_at_the_weekend_is_off_on_both_days_and_a_moved_one_only_where_it_went() {
        assertThat(off(Country.of("US"), "2026-07-03")).isTrue();
        assertThat(off(Country.of("US"), "2026-07-04")).isTrue();
        assertThat(off(Country.of("IE"), "2028-02-07")).as("St Brigid, a Monday").isTrue();
        assertThat(off(Country.of("IE"), "2028-02-01")).as("a Tuesday").isFalse();
    }

    @Test
    void a_new_year_kept_on_the_last_day_of_december_counts_in_that_year() {
        assertThat(off(Country.of("US"), "2027-12-31")).isTrue();
        assertThat(off(Country.of("US"), "2028-01-01")).isTrue();
    }

    @Test
    void a_day_that_is_only_remembered_is_a_working_day() {
        assertThat(off(Country.of("BE"), "2026-11-02")).isFalse();
        assertThat(off(Country.of("PT"), "2026-02-17")).isFalse();
    }

    @Test
    void an_unknown_country_has_no_holidays_and_an_unknown_region_those_of_its_country() {
        assertThat(off(Country.of("QQ"), "2026-12-25")).isFalse();
        assertThat(off(Country.of("FR", "atlantis"), "2026-12-25")).isTrue();
        assertThat(Regions.name(Country.of("FR", "atlantis"), Locale.FRENCH)).isEqualTo("atlantis");
    }

    @Test
    void a_holiday_is_named_in_the_language_asked_for_whatever_the_server_speaks() {
        var before = Locale.getDefault();
        try {
            for (var server : new Locale[] {Locale.FRANCE, Locale.GERMANY, Locale.US}) {
                Locale.setDefault(server);
                var day = LocalDate.of(2026, 12, 25);
                assertThat(Holidays.name(FRANCE, day, Locale.UK)).contains("Christmas");
                assertThat(Holidays.name(FRANCE, day, Locale.FRENCH)).contains("Noël");
                assertThat(Holidays.name(FRANCE, day.minusDays(1), Locale.FRENCH)).isEmpty();
                assertThat(Regions.name(Country.of("GB", "sct"), Locale.UK)).isEqualTo("Scotland");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void many_threads_asking_at_once_get_the_same_answer() {
        // Years that no other test has put in the cache; 14 July never moves.
        assertThat(
                        IntStream.range(0, 400)
                                .parallel()
                                .mapToObj(ask -> LocalDate.of(2100 + ask % 40, 7, 14))
                                .allMatch(day -> Holidays.is(FRANCE, day)))
                .isTrue();
    }

    @Test
    void every_choice_of_the_form_has_a_name_and_holidays_in_french_and_english() {
        for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            var countries = Regions.countries(locale);
            assertThat(countries).hasSizeGreaterThan(100);
            for (var country : countries) {
                for (var region : Regions.regions(country.country().code(), locale)) {
                    assertThat(region.name())
                            .as("%s", region.country())
                            .isNotBlank()
                            .doesNotContainIgnoringCase("undefined")
                            .isNotEqualTo(region.country().region().orElseThrow());
                    assertThat(
                                    IntStream.rangeClosed(1, 365)
                                            .mapToObj(day -> LocalDate.ofYearDay(2027, day))
                                            .anyMatch(day -> Holidays.is(region.country(), day)))
                            .as("%s", region.country())
                            .isTrue();
                }
            }
        }
        assertThat(Regions.countries(Locale.FRENCH))
                .extracting(Regions.Choice::name)
                .contains("France", "États-Unis", "Royaume-Uni", "Suisse", "Allemagne");
    }

    @Test
    void the_country_is_guessed_from_the_zone_and_not_guessed_when_the_zone_says_nothing() {
        assertThat(Country.guess(ZoneId.of("Europe/Paris"))).contains(FRANCE);
        assertThat(Country.guess(ZoneId.of("America/New_York"))).contains(Country.of("US"));
        assertThat(Country.guess(ZoneId.of("Australia/Lord_Howe")))
                .contains(Country.of("AU", "nsw"));
        assertThat(Country.guess(ZoneId.of("Asia/Kolkata"))).contains(Country.of("IN"));
        assertThat(Country.guess(ZoneId.of("UTC"))).isEqualTo(Optional.empty());
        assertThat(Country.guess(ZoneId.of("+02:00"))).isEmpty();
    }

    @Test
    void every_guess_is_a_zone_that_exists_and_a_place_that_the_form_offers() {
        ZoneCountries.all()
                .forEach((zone, country) -> {
                    assertThat(ZoneId.getAvailableZoneIds()).contains(zone);
                    assertThat(Holidays.knows(country.code())).as("%s", country).isTrue();
                    country.region()
                            .ifPresent(region ->
                                    assertThat(Regions.regions(country.code(), Locale.ENGLISH))
                                            .extracting(Regions.Choice::country)
                                            .contains(country));
                });
    }

    @Test
    void a_country_that_is_not_a_code_is_refused() {
        assertThatThrownBy(() -> Country.of("france")).hasMessageContaining("two capital letters");
        assertThatThrownBy(() -> Country.of("FR", "Alsace Moselle"))
                .hasMessageContaining("lower-case");
    }
}
