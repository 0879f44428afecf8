package relance.text;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.text.DateWordsTest.MONDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relance.text.DateReading.Ambiguous;
import relance.text.DateReading.On;
import relance.text.DateReading.Past;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every example is said on Monday 23 November 2026 at 10:00 in Paris, unless it says otherwise.
class DateWordsTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    à 14h                          | 2026-11-23 | 14:00
                    at 2pm                         | 2026-11-23 | 14:00
                    2:30 pm                        | 2026-11-23 | 14:30
                    2 p.m.                         | 2026-11-23 | 14:00
                    14:00                          | 2026-11-23 | 14:00
                    midi                           | 2026-11-23 | 12:00
                    noon                           | 2026-11-23 | 12:00
                    minuit                         | 2026-11-23 | 23:59
                    midnight                       | 2026-11-23 | 23:59
                    ce soir                        | 2026-11-23 | 18:00
                    tonight                        | 2026-11-23 | 18:00
                    tonight at 8                   | 2026-11-23 | 20:00
                    ce soir à 20h                  | 2026-11-23 | 20:00
                    this afternoon                 | 2026-11-23 | 14:00
                    cet après-midi                 | 2026-11-23 | 14:00
                    demain matin                   | 2026-11-24 | 09:00
                    tomorrow morning               | 2026-11-24 | 09:00
                    demain après-midi              | 2026-11-24 | 14:00
                    demain soir à 8h               | 2026-11-24 | 20:00
                    demain 14h30                   | 2026-11-24 | 14:30
                    demain à 9 h 30                | 2026-11-24 | 09:30
                    tomorrow at 9                  | 2026-11-24 | 09:00
                    tomorrow at 2                  | 2026-11-24 | 14:00
                    9am tomorrow                   | 2026-11-24 | 09:00
                    lundi prochain à 14h           | 2026-11-30 | 14:00
                    next Monday 2pm                | 2026-11-30 | 14:00
                    vendredi 17:00                 | 2026-11-27 | 17:00
                    friday 17:00                   | 2026-11-27 | 17:00
                    à 14h le vendredi              | 2026-11-27 | 14:00
                    at 2pm on Friday               | 2026-11-27 | 14:00
                    vendredi avant midi            | 2026-11-27 | 12:00
                    le 15 à 9h                     | 2026-12-15 | 09:00
                    15 déc. 9 h 30                 | 2026-12-15 | 09:30
                    15/12 à 14h                    | 2026-12-15 | 14:00
                    Dec 15, 2026, 2pm              | 2026-12-15 | 14:00
                    2026-12-15 14:00               | 2026-12-15 | 14:00
                    2026-12-15T14:00               | 2026-12-15 | 14:00
                    in 2 hours                     | 2026-11-23 | 12:00
                    dans 2 heures                  | 2026-11-23 | 12:00
                    dans 20 heures                 | 2026-11-24 | 06:00
                    in 30 minutes                  | 2026-11-23 | 10:30
                    fin de semaine à midi          | 2026-11-27 | 12:00
                    """)
    void words_for_a_day_and_a_time(String words, LocalDate day, LocalTime time) {
        assertThat(french(words)).isEqualTo(new On(day, Optional.of(time)));
        assertThat(english(words)).isEqualTo(new On(day, Optional.of(time)));
    }

    @Test
    void next_friday_at_two_keeps_its_time_on_both_days() {
        assertThat(english("next Friday 2pm"))
                .isEqualTo(
                        new Ambiguous(
                                List.of(
                                        on("2026-11-27", LocalTime.of(14, 0)),
                                        on("2026-12-04", LocalTime.of(14, 0)))));
    }

    @Test
    void todays_weekday_at_a_time_gone_is_next_weeks() {
        assertThat(french("lundi 9h")).isEqualTo(on("2026-11-30", LocalTime.of(9, 0)));
    }

    @Test
    void a_time_gone_today_is_past() {
        assertThat(DateWords.read("aujourd'hui 9h", Locale.FRANCE, MONDAY.withHour(14)))
                .isEqualTo(new Past(LocalDate.of(2026, 11, 23), Optional.of(LocalTime.of(9, 0))));
        assertThat(DateWords.read("this morning", Locale.UK, MONDAY.withHour(14)))
                .isInstanceOf(Past.class);
    }

    @Test
    void this_afternoon_while_it_lasts_is_today() {
        assertThat(DateWords.read("this afternoon", Locale.UK, MONDAY.withHour(15)))
                .isEqualTo(new On(LocalDate.of(2026, 11, 23), Optional.empty()));
    }

    @Test
    void two_hours_are_two_hours_across_a_change_of_clocks() {
        var before = ZonedDateTime.parse("2027-03-28T01:30+01:00[Europe/Paris]");
        assertThat(DateWords.read("in 2 hours", Locale.UK, before))
                .isEqualTo(on("2027-03-28", LocalTime.of(4, 30)));
    }

    private static On on(String day, LocalTime time) {
        return new On(LocalDate.parse(day), Optional.of(time));
    }

    private static DateReading french(String words) {
        return DateWords.read(words, Locale.FRANCE, MONDAY);
    }

    private static DateReading english(String words) {
        return DateWords.read(words, Locale.UK, MONDAY);
    }
}
