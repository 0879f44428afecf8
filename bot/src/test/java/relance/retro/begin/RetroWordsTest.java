package relance.retro.begin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.people.Calendar;
import relance.retro.model.Format;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

class RetroWordsTest {
    private static final PlaceId TEAM = new PlaceId(new WorkspaceId(1), 2);
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private static DraftCheck.Checked check(String words) {
        var calendar = Calendar.standard(ZoneId.of("Europe/Paris"));
        return DraftCheck.of(RetroWords.read(words), TEAM, calendar, Locale.FRENCH, MONDAY);
    }

    @Test
    void format_title_and_flags_in_any_order_and_both_languages() {
        var draft = RetroWords.read("anonyme \"Sprint 12\" voilier jusqu’à vendredi 17h");
        assertThat(draft.format()).isEqualTo(Format.SAILBOAT);
        assertThat(draft.title()).isEqualTo("Sprint 12");
        assertThat(draft.anonymous()).isTrue();
        assertThat(draft.live()).isFalse();
        assertThat(draft.until()).isEqualTo("vendredi 17h");
        assertThat(RetroWords.read("en direct").live()).isTrue();
        assertThat(RetroWords.read("live Start/Stop/Continue").format()).isEqualTo(Format.START);
        assertThat(RetroWords.read("4L").format()).isEqualTo(Format.FOUR);
        assertThat(RetroWords.read("plus-delta").format()).isEqualTo(Format.PLUS);
        assertThat(RetroWords.read("mad-sad-glad").format()).isEqualTo(Format.MAD);
    }

    @Test
    void the_deadline_is_the_one_that_was_said() {
        assertThat(check("until friday 17:00").due())
                .contains(Instant.parse("2026-11-27T16:00:00Z"));
        assertThat(check("").due()).contains(Instant.parse("2026-11-25T16:00:00Z"));
        assertThat(check("live").due()).isEmpty();
    }

    @Test
    void more_quoted_texts_are_columns_of_ones_own() {
        var plan = check("\"Sprint\" \"Good\" \"Bad\"").plan().orElseThrow();
        assertThat(plan.format()).isEqualTo(Format.OWN);
        assertThat(plan.columns()).isEqualTo(List.of("Good", "Bad"));
    }

    @Test
    void what_is_wrong_is_said_by_field() {
        assertThat(check("blue").problems()).containsKey(NewRetroForm.TITLE);
        assertThat(check("live until friday").problems()).containsKey(NewRetroForm.UNTIL);
        assertThat(check("until yesterday").problems()).containsKey(NewRetroForm.UNTIL);
        assertThat(check("until whenever").problems()).containsKey(NewRetroForm.UNTIL);
        assertThat(check("\"Sprint\" \"Same\" \"Same\"").problems())
                .containsKey(NewRetroForm.COLUMNS);
        assertThat(check("\"" + "x".repeat(201) + "\"").problems()).containsKey(NewRetroForm.TITLE);
    }
}
