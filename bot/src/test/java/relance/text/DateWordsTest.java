package relance.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relance.text.DateReading.Ambiguous;
import relance.text.DateReading.NotADate;
import relance.text.DateReading.On;
import relance.text.DateReading.Past;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every example is said on Monday 23 November 2026 at 10:00 in Paris, unless it says otherwise.
class DateWordsTest {
    static final ZonedDateTime MONDAY = ZonedDateTime.parse("2026-11-23T10:00+01:00[Europe/Paris]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    today                          | 2026-11-23
                    Aujourd’hui                    | 2026-11-23
                    tomorrow                       | 2026-11-24
                    DEMAIN                         | 2026-11-24
                    day after tomorrow             | 2026-11-25
                    the day after tomorrow         | 2026-11-25
                    après-demain                   | 2026-11-25
                    apres demain                   | 2026-11-25
                    friday                         | 2026-11-27
                    fri                            | 2026-11-27
                    ven.                           | 2026-11-27
                    Vendredi                       | 2026-11-27
                    this friday                    | 2026-11-27
                    ce vendredi                    | 2026-11-27
                    next monday                    | 2026-11-30
                    lundi prochain                 | 2026-11-30
                    friday next week               | 2026-12-04
                    vendredi de la semaine prochaine | 2026-12-04
                    lundi en huit                  | 2026-11-30
                    vendredi en huit               | 2026-12-04
                    friday week                    | 2026-12-04
                    in 3 days                      | 2026-11-26
                    dans 3 jours                   | 2026-11-26
                    d’ici trois jours              | 2026-11-26
                    in two weeks                   | 2026-12-07
                    dans deux semaines             | 2026-12-07
                    sous quinzaine                 | 2026-12-07
                    dans 15 jours                  | 2026-12-07
                    in a month                     | 2026-12-23
                    dans un mois                   | 2026-12-23
                    3 weeks from now               | 2026-12-14
                    end of week                    | 2026-11-27
                    fin de semaine                 | 2026-11-27
                    end of next week               | 2026-12-04
                    fin de semaine prochaine       | 2026-12-04
                    fin de la semaine prochaine    | 2026-12-04
                    end of month                   | 2026-11-30
                    the end of the month           | 2026-11-30
                    fin de mois                    | 2026-11-30
                    fin du mois                    | 2026-11-30
                    fin du mois prochain           | 2026-12-31
                    end of next month              | 2026-12-31
                    next week                      | 2026-11-30
                    la semaine prochaine           | 2026-11-30
                    next month                     | 2026-12-01
                    le mois prochain               | 2026-12-01
                    mid December                   | 2026-12-15
                    mid-december                   | 2026-12-15
                    mi-décembre                    | 2026-12-15
                    mi décembre                    | 2026-12-15
                    end of November                | 2026-11-30
                    fin novembre                   | 2026-11-30
                    fin février                    | 2027-02-28
                    end of February 2028           | 2028-02-29
                    fin d’année                    | 2026-12-31
                    15 décembre                    | 2026-12-15
                    le 15 decembre                 | 2026-12-15
                    mardi 15 décembre              | 2026-12-15
                    le 1er décembre                | 2026-12-01
                    December 2nd                   | 2026-12-02
                    December 15                    | 2026-12-15
                    the 15th of December           | 2026-12-15
                    15 Dec 2026                    | 2026-12-15
                    Dec. 15, 2026                  | 2026-12-15
                    Tue, Dec 15                    | 2026-12-15
                    12 sept.                       | 2027-09-12
                    3 mars                         | 2027-03-03
                    May 5                          | 2027-05-05
                    le 30                          | 2026-11-30
                    le 15                          | 2026-12-15
                    le 1er                         | 2026-12-01
                    le 23                          | 2026-11-23
                    the 15th                       | 2026-12-15
                    le 31                          | 2026-12-31
                    15/12                          | 2026-12-15
                    12/15                          | 2026-12-15
                    15/12/2026                     | 2026-12-15
                    15/12/26                       | 2026-12-15
                    12/15/2026                     | 2026-12-15
                    15.12.2026                     | 2026-12-15
                    2026-12-15                     | 2026-12-15
                    29 février                     | 2028-02-29
                    by friday                      | 2026-11-27
                    pour le 15                     | 2026-12-15
                    jusqu’au 15                    | 2026-12-15
                    d'ici au 15                    | 2026-12-15
                    d’ici à vendredi               | 2026-11-27
                    d'ici la fin du mois           | 2026-11-30
                    au plus tard le 4 décembre     | 2026-12-04
                    """)
    void words_for_a_day(String words, LocalDate day) {
        assertThat(french(words)).isEqualTo(new On(day, Optional.empty()));
        assertThat(english(words)).isEqualTo(new On(day, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    next friday             | 2026-11-27 | 2026-12-04
                    vendredi prochain       | 2026-11-27 | 2026-12-04
                    monday                  | 2026-11-23 | 2026-11-30
                    lundi                   | 2026-11-23 | 2026-11-30
                    vendredi 15 décembre    | 2026-12-15 | 2026-12-18
                    """)
    void words_for_either_of_two_days(String words, LocalDate one, LocalDate other) {
        Ambiguous either =
                new Ambiguous(
                        List.of(new On(one, Optional.empty()), new On(other, Optional.empty())));
        assertThat(french(words)).isEqualTo(either);
        assertThat(english(words)).isEqualTo(either);
    }

    @Test
    void next_weekday_of_a_later_week_is_clear() {
        ZonedDateTime friday = MONDAY.plusDays(4);
        assertThat(DateWords.read("next tuesday", Locale.UK, friday))
                .isEqualTo(new On(LocalDate.of(2026, 12, 1), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    yesterday          | 2026-11-22
                    hier               | 2026-11-22
                    avant-hier         | 2026-11-21
                    last friday        | 2026-11-20
                    vendredi dernier   | 2026-11-20
                    3 days ago         | 2026-11-20
                    il y a trois jours | 2026-11-20
                    15 novembre        | 2026-11-15
                    November 2         | 2026-11-02
                    15/11              | 2026-11-15
                    2025-12-15         | 2025-12-15
                    0001-01-01         | 0001-01-01
                    """)
    void words_for_a_day_gone(String words, LocalDate day) {
        assertThat(french(words)).isEqualTo(new Past(day, Optional.empty()));
        assertThat(english(words)).isEqualTo(new Past(day, Optional.empty()));
    }

    @Test
    void december_said_in_january_is_just_gone() {
        ZonedDateTime january = ZonedDateTime.parse("2027-01-10T10:00+01:00[Europe/Paris]");
        assertThat(DateWords.read("15 décembre", Locale.FRANCE, january))
                .isEqualTo(new Past(LocalDate.of(2026, 12, 15), Optional.empty()));
    }

    @Test
    void the_language_settles_day_or_month_first() {
        On april = new On(LocalDate.of(2027, 4, 3), Optional.empty());
        On march = new On(LocalDate.of(2027, 3, 4), Optional.empty());
        assertThat(DateWords.read("03/04", Locale.FRANCE, MONDAY)).isEqualTo(april);
        assertThat(DateWords.read("03/04", Locale.UK, MONDAY)).isEqualTo(april);
        assertThat(DateWords.read("03/04", Locale.US, MONDAY)).isEqualTo(march);
        assertThat(DateWords.read("03/04/2027", Locale.US, MONDAY)).isEqualTo(march);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "31/02",
                "31 février 2027",
                "25:00",
                "friday 25:00",
                "vendredi 12h75",
                "2026-13-01",
                "2026-02-30",
                "00/00",
                "le 32",
                "13pm",
                "soon",
                "bientôt",
                "may",
                "mars",
                "second",
                "week",
                "the",
                "by",
                "pour",
                "15",
                "9",
                "3 days",
                "monday report",
                "tomorrow tomorrow",
                "in 2 hours at 9",
                "🙂",
                "مرحبا",
                "in 99999999999 days"
            })
    void words_for_no_date(String words) {
        assertThat(french(words)).isEqualTo(new NotADate());
        assertThat(english(words)).isEqualTo(new NotADate());
    }

    private static DateReading french(String words) {
        return DateWords.read(words, Locale.FRANCE, MONDAY);
    }

    private static DateReading english(String words) {
        return DateWords.read(words, Locale.UK, MONDAY);
    }
}
