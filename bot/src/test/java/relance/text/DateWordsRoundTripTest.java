package relance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relance.text.DateReading.On;
import relance.text.DateWords.Found;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

@Isolated("it measures time")
class DateWordsRoundTripTest {
    private static final int TWO_YEARS = 731;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T10:00+01:00[Europe/Paris]",
                "2026-11-23T23:59-05:00[America/New_York]",
                "2027-04-04T01:45+11:00[Australia/Lord_Howe]",
                "2028-02-29T00:00+05:30[Asia/Kolkata]"
            })
    void every_day_of_two_years_reads_back(String moment) {
        ZonedDateTime now = ZonedDateTime.parse(moment);
        for (int away = 0; away <= TWO_YEARS; away++) {
            LocalDate day = now.toLocalDate().plusDays(away);
            for (Locale locale : List.of(Locale.FRANCE, Locale.UK, Locale.US)) {
                for (String pattern : List.of("d MMMM yyyy", "EEEE d MMMM yyyy", "d MMM yyyy")) {
                    String words = day.format(DateTimeFormatter.ofPattern(pattern, locale));
                    assertReads(words, locale, now, day);
                }
                assertReads(day.toString(), locale, now, day);
            }
        }
    }

    @Test
    void every_number_of_days_reads_back() {
        ZonedDateTime now = ZonedDateTime.parse("2026-11-23T10:00+01:00[Europe/Paris]");
        for (int away = 0; away <= TWO_YEARS; away++) {
            LocalDate day = now.toLocalDate().plusDays(away);
            assertReads("in " + away + " days", Locale.UK, now, day);
            // Fifteen days are two weeks in French.
            LocalDate french = away == 15 ? day.minusDays(1) : day;
            assertReads("dans " + away + " jours", Locale.FRANCE, now, french);
        }
    }

    @Test
    void every_minute_of_a_day_reads_back_in_both_spellings() {
        ZonedDateTime now = ZonedDateTime.parse("2026-11-23T10:00+01:00[Europe/Paris]");
        LocalDate tomorrow = now.toLocalDate().plusDays(1);
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
            On moment = new On(tomorrow, Optional.of(time));
            String french = time.format(DateTimeFormatter.ofPattern("H'h'mm"));
            String english = time.format(DateTimeFormatter.ofPattern("h:mm a", Locale.US));
            assertThat(DateWords.read("demain à " + french, Locale.FRANCE, now)).isEqualTo(moment);
            assertThat(DateWords.read("tomorrow " + english, Locale.US, now)).isEqualTo(moment);
            assertThat(DateWords.read(tomorrow + " " + time, Locale.UK, now)).isEqualTo(moment);
        }
    }

    @Test
    void words_in_any_order_never_throw_and_lose_nothing() {
        String[] words =
                """
                by before until on due for pour d'ici avant jusqu'au le la the au plus tard next last
                this ce prochain dernier friday vendredi sat mar lundi tomorrow demain 15 31 99 1er
                2nd 15th december mars may 2026 0000 9999 12/15 31/02 00/00 2026-12-15 2026-12-15T14:00
                14h 25:00 9 h 30 2pm 13pm noon midi minuit matin soir tonight in dans 3 999 days jours
                weeks mois hours heures ago en huit week end of fin de mi- mid à at 🙂 مرحبا , : ( )
                """
                        .strip()
                        .split("\\s+");
        ZonedDateTime now = ZonedDateTime.parse("2028-02-29T23:59+01:00[Europe/Paris]");
        Random random = new Random(20261123);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder sentence = new StringBuilder();
            for (int count = 1 + random.nextInt(7); count > 0; count--) {
                sentence.append(words[random.nextInt(words.length)]).append(' ');
            }
            String said = sentence.toString();
            DateWords.read(said, Locale.FRANCE, now);
            for (Found found : DateWords.find(said, Locale.UK, now).stream().toList()) {
                assertThat(said).contains(found.phrase()).contains(found.rest());
            }
        }
    }

    @Test
    void random_letters_never_throw() {
        ZonedDateTime now = ZonedDateTime.parse("2026-11-23T10:00+01:00[Europe/Paris]");
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder letters = new StringBuilder();
            for (int count = random.nextInt(30); count > 0; count--) {
                letters.append((char) random.nextInt(Character.MAX_VALUE + 1));
            }
            DateWords.read(letters.toString(), Locale.ROOT, now);
            DateWords.find(letters.toString(), Locale.ROOT, now);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "1", "demain ", "le ", "🙂", "מחר ", "14h ", "\u0301", "'", ": ", "15 "
            })
    void three_thousand_characters_are_quick(String part) {
        ZonedDateTime now = ZonedDateTime.parse("2026-11-23T10:00+01:00[Europe/Paris]");
        String text = part.repeat(3_000 / part.length());
        assertTimeout(
                Duration.ofSeconds(1),
                () -> {
                    DateWords.read(text, Locale.FRANCE, now);
                    DateWords.find(text, Locale.FRANCE, now);
                    DateWords.find(text + " by friday", Locale.FRANCE, now);
                });
    }

    private static void assertReads(String words, Locale locale, ZonedDateTime now, LocalDate day) {
        assertThat(DateWords.read(words, locale, now))
                .as(words)
                .isEqualTo(new On(day, Optional.empty()));
    }
}
