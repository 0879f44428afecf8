package relance.text;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.text.DateWordsTest.MONDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relance.text.DateReading.Ambiguous;
import relance.text.DateReading.NotADate;
import relance.text.DateReading.On;
import relance.text.DateReading.Past;
import relance.text.DateWords.Found;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Sentences are said on Monday 23 November 2026 at 10:00 in Paris.
class DateWordsInSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    send the report by friday | send the report | friday | 2026-11-27
                    Send the report by Friday. | Send the report | Friday | 2026-11-27
                    send the report before friday 17:00 | send the report | friday 17:00 | 2026-11-27
                    finish the slides no later than Dec 4 | finish the slides | Dec 4 | 2026-12-04
                    keep it open until the 15th | keep it open | the 15th | 2026-12-15
                    prepare slides for Friday | prepare slides | Friday | 2026-11-27
                    pay the invoice on fri | pay the invoice | fri | 2026-11-27
                    call Ann tomorrow | call Ann | tomorrow | 2026-11-24
                    call Ann tomorrow at 9 | call Ann | tomorrow at 9 | 2026-11-24
                    call Ann at 2pm | call Ann | at 2pm | 2026-11-23
                    call Ann at 2pm on Friday | call Ann | at 2pm on Friday | 2026-11-27
                    call Ann 2026-12-01 | call Ann | 2026-12-01 | 2026-12-01
                    call Ann before noon | call Ann | noon | 2026-11-23
                    call Ann 📅 tomorrow 🙂 | call Ann 📅 | tomorrow | 2026-11-24
                    call Ann by end of day friday | call Ann | end of day friday | 2026-11-27
                    appeler Léa avant 14h | appeler Léa | 14h | 2026-11-23
                    appeler Léa demain avant 14h | appeler Léa | demain avant 14h | 2026-11-24
                    appeler Léa demain en fin de journée | appeler Léa | demain en fin de journée | 2026-11-24
                    call Ann this friday | call Ann | this friday | 2026-11-27
                    call Ann, friday | call Ann | friday | 2026-11-27
                    call Ann (due friday) | call Ann | friday | 2026-11-27
                    call Ann friday at the latest | call Ann | friday | 2026-11-27
                    ship it by the end of the month | ship it | the end of the month | 2026-11-30
                    appeler Léa demain | appeler Léa | demain | 2026-11-24
                    appeler Léa pour vendredi | appeler Léa | vendredi | 2026-11-27
                    appeler Léa d'ici vendredi | appeler Léa | vendredi | 2026-11-27
                    appeler Léa d’ici vendredi | appeler Léa | vendredi | 2026-11-27
                    appeler Léa d'ici 3 jours | appeler Léa | d'ici 3 jours | 2026-11-26
                    appeler Léa avant le 15 | appeler Léa | le 15 | 2026-12-15
                    appeler Léa le 15 | appeler Léa | le 15 | 2026-12-15
                    laisser ouvert jusqu’au 15 | laisser ouvert | 15 | 2026-12-15
                    laisser ouvert jusqu'au vendredi 27 | laisser ouvert | vendredi 27 | 2026-11-27
                    laisser ouvert jusqu'au vendredi | laisser ouvert | vendredi | 2026-11-27
                    laisser ouvert jusqu'à vendredi | laisser ouvert | vendredi | 2026-11-27
                    rendre la note au plus tard vendredi | rendre la note | vendredi | 2026-11-27
                    rendre la note vendredi au plus tard | rendre la note | vendredi | 2026-11-27
                    rendre la note avant la fin du mois | rendre la note | la fin du mois | 2026-11-30
                    rendre la note vendredi à 14 h 30 | rendre la note | vendredi à 14 h 30 | 2026-11-27
                    faire le bilan de mars pour fin novembre | faire le bilan de mars | fin novembre | 2026-11-30
                    préparer la réunion de lundi pour demain | préparer la réunion de lundi | demain | 2026-11-24
                    """)
    void a_date_at_the_end(String sentence, String rest, String phrase, LocalDate day) {
        Found found = find(sentence).orElseThrow();
        assertThat(found.rest()).isEqualTo(rest);
        assertThat(found.phrase()).isEqualTo(phrase);
        assertThat(found.reading())
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tomorrow: call Ann | call Ann | 2026-11-24
                    Friday: call Ann | call Ann | 2026-11-27
                    By Friday send the report | send the report | 2026-11-27
                    by friday 17:00, send it | send it | 2026-11-27
                    2026-12-01 call Ann | call Ann | 2026-12-01
                    Demain appeler Léa | appeler Léa | 2026-11-24
                    Pour vendredi, appeler Léa | appeler Léa | 2026-11-27
                    D’ici vendredi appeler Léa | appeler Léa | 2026-11-27
                    Dans 3 jours : appeler Léa | appeler Léa | 2026-11-26
                    """)
    void a_date_at_the_start(String sentence, String rest, LocalDate day) {
        Found found = find(sentence).orElseThrow();
        assertThat(found.rest()).isEqualTo(rest);
        assertThat(found.reading())
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review the Monday report",
                "préparer la réunion de lundi",
                "préparer la réunion de lundi 14h",
                "préparer la réunion du 15 décembre",
                "review the plan of 2026-12-01",
                "read Anna's tomorrow",
                "fix what broke yesterday",
                "relire les notes de vendredi dernier",
                "report on last friday",
                "ask whether we may",
                "lancer la mission vers mars",
                "take a second",
                "the cat sat",
                "enjoy the sun",
                "prepare for sun",
                "finir le jeu",
                "appeler mon",
                "aim at 9",
                "book a 2pm",
                "work for 2h",
                "deploy version 2.1",
                "deploy 1.2.26",
                "acheter 15 mars",
                "call Ann on the phone",
                "depuis le 15",
                "ouvert depuis le 15",
                "fermé du 12 au 15 décembre",
                "plan the next week",
                "fin de semaine de folie",
                "for the 3rd time call Ann",
                "from Monday to Friday",
                "du lundi au vendredi",
                "tous les vendredis",
                "Monday report to be written",
                "Le vendredi noir approche",
                "",
                "   ",
                "🙂"
            })
    void ordinary_words_stay_in_the_sentence(String sentence) {
        assertThat(DateWords.find(sentence, Locale.UK, MONDAY)).isEmpty();
        assertThat(DateWords.find(sentence, Locale.FRANCE, MONDAY)).isEmpty();
    }

    @Test
    void a_date_to_ask_about_is_found_too() {
        assertThat(find("call Ann next friday").orElseThrow().reading())
                .isInstanceOf(Ambiguous.class);
        assertThat(find("call Ann by yesterday").orElseThrow().reading()).isInstanceOf(Past.class);
        assertThat(find("call Ann by 31/02").orElseThrow().reading()).isEqualTo(new NotADate());
    }

    @Test
    void a_sentence_that_is_only_a_date_leaves_nothing() {
        Found found = find("friday").orElseThrow();
        assertThat(found.rest()).isEmpty();
    }

    private static Optional<Found> find(String sentence) {
        return DateWords.find(sentence, Locale.UK, MONDAY);
    }
}
