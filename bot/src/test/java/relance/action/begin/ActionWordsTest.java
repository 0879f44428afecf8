package relance.action.begin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relance.action.model.Action;
import relance.action.model.Due;
import relance.action.model.ParsedDue;
import relance.chat.Address;
import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Typed words, read on Monday 23 November 2026 in Paris; "@ana" stands for her mark.
class ActionWordsTest {
    private static final WorkspaceId TEAM = new WorkspaceId(1);
    private static final PersonId ME = new PersonId(TEAM, 1);
    private static final PersonId ANA = new PersonId(TEAM, 2);
    private static final ZonedDateTime MONDAY =
            ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "@ana review the home page by friday; review the home page; 2026-11-27",
                "@ana revoir la page d’accueil pour vendredi; revoir la page d’accueil; 2026-11-27",
                "revoir le devis avec le client @ana avant jeudi; revoir le devis avec le client;"
                        + " 2026-11-26",
                "pour @ana : appeler Eve dans 3 jours; appeler Eve; 2026-11-26",
                "@ana to call Eve tomorrow; call Eve; 2026-11-24",
                "@ana call Eve by 2026-12-01; call Eve; 2026-12-01",
            })
    void whom_what_and_by_when(String words, String what, LocalDate day) {
        var read = read(words);
        assertThat(read.draft().owner()).contains(ANA);
        assertThat(read.draft().what()).isEqualTo(what);
        assertThat(read.due()).isEqualTo(new ParsedDue.On(Due.on(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me ring Eve by friday",
                "@me ring Eve by friday",
                "moi ring Eve pour vendredi",
                "@moi : ring Eve pour vendredi",
                "je m’en charge : ring Eve pour vendredi",
                "ring Eve pour vendredi, je m'en charge",
                "I'll take it: ring Eve by friday",
            })
    void oneself(String words) {
        var read = read(words);
        assertThat(read.draft().owner()).contains(ME);
        assertThat(read.draft().what()).isEqualTo("ring Eve");
        assertThat(read.draft().day()).contains(Due.on(LocalDate.of(2026, 11, 27)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"meet Eve by friday", "moisson des avis pour vendredi"})
    void words_that_only_begin_like_me_name_nobody(String words) {
        assertThat(read(words).draft().owner()).isEmpty();
    }

    @Test
    void others_that_are_named_stay_in_the_words() {
        var ben = Marks.of(new PersonId(TEAM, 3));
        assertThat(read("@ana ring " + ben + " by friday").draft().what()).isEqualTo("ring " + ben);
    }

    @Test
    void without_a_date_the_date_is_open() {
        assertThat(read("@ana ring Eve").due()).isEqualTo(new ParsedDue.None());
    }

    @Test
    void a_date_that_is_past_or_can_be_several_is_asked() {
        assertThat(read("@ana ring Eve by 2026-11-02").due())
                .isEqualTo(new ParsedDue.Past(LocalDate.of(2026, 11, 2)));
        assertThat(read("@ana ring Eve vendredi prochain").due())
                .isEqualTo(
                        new ParsedDue.Several(
                                "vendredi prochain",
                                List.of(
                                        Due.on(LocalDate.of(2026, 11, 27)),
                                        Due.on(LocalDate.of(2026, 12, 4)))));
    }

    @Test
    void the_day_in_words_means_the_same_tomorrow() {
        for (var language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            for (int i = 0; i < 400; i += 7) {
                var day = MONDAY.toLocalDate().plusDays(i);
                for (var due :
                        List.of(Due.on(day), new Due(day, Optional.of(LocalTime.of(14, 30))))) {
                    var words = ParsedDue.words(due, MONDAY, language);
                    assertThat(ParsedDue.of(words, language, MONDAY).day()).as(words).contains(due);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "@ana revoir le plan lundi prochain à 14h; 2026-11-30T14:00",
                "@ana review the plan by friday 2pm; 2026-11-27T14:00",
            })
    void a_time_that_was_said_is_kept(String words, String due) {
        assertThat(read(words).draft().day()).contains(Due.parse(due));
    }

    @Test
    void a_draft_reads_back_as_it_was_kept() {
        var draft =
                read("@ana ring | Eve \\ by friday")
                        .draft()
                        .from(new Action.From(new Address("C|1"), "https://x.example"));
        assertThat(ActionDraft.read(draft.write(), TEAM)).contains(draft);
        assertThat(ActionDraft.read("anything else", TEAM)).isEmpty();
    }

    @Test
    void a_cut_never_leaves_half_a_mark() {
        var words = "ask " + Marks.of(ANA) + " again";
        for (int most = 2; most < words.length(); most++) {
            var cut = ActionWords.cut(words, most);
            assertThat(cut.codePointCount(0, cut.length())).isLessThanOrEqualTo(most);
            assertThat(cut.contains("\uE010")).isEqualTo(cut.contains("\uE012"));
        }
    }

    private static ActionWords.Read read(String words) {
        return ActionWords.read(
                words.replace("@ana", Marks.of(ANA)),
                ME,
                Optional.of(new PlaceId(TEAM, 1)),
                Locale.FRENCH,
                MONDAY);
    }
}
