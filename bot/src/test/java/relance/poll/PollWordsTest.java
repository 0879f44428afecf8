package relance.poll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relance.chat.PlaceId;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.kit.SameWords;
import relance.people.Calendar;
import relance.people.Deadline;
import relance.poll.kind.MultipleChoice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Typed polls in both languages, and what is wrong with them.
class PollWordsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Calendar PARIS = Calendar.standard(ZoneId.of("Europe/Paris"));
    private static final PlaceId PLACE = new PlaceId(new WorkspaceId(1), 1);

    private static PollDraft.Checked checked(String words) {
        return PollWords.read(words)
                .check(
                        Optional.of(PLACE),
                        until -> Deadline.read(until, PARIS, Locale.FRENCH, MONDAY));
    }

    private static NewPoll poll(String words) {
        return ((PollDraft.Checked.Good) checked(words)).poll();
    }

    private static Map<String, Text> problems(String words) {
        return ((PollDraft.Checked.Wrong) checked(words)).problems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Lunch?\" \"Soup\" \"Rice\" anonymous multi 2 until friday 17:00",
                "anonymous multi 2 until friday 17:00 \"Lunch?\" \"Soup\" \"Rice\"",
                "“Lunch?” “Soup” “Rice” anonyme multi 2 jusqu’à vendredi 17h",
                "anonyme plusieurs 2 « Lunch? » « Soup » « Rice » jusqu'au vendredi 17:00",
            })
    void flags_stand_before_or_after_in_both_languages(String words) {
        var poll = poll(words);
        assertThat(poll.question()).isEqualTo("Lunch?");
        assertThat(poll.options()).containsExactly("Soup", "Rice");
        assertThat(poll.anonymous()).isTrue();
        assertThat(poll.kind()).isEqualTo(new MultipleChoice(2));
        assertThat(poll.closesAt()).isEqualTo("2026-11-27T16:00:00Z");
    }

    @Test
    void without_a_deadline_it_closes_after_two_working_days() {
        var poll = poll("\"Lunch?\" \"Soup\" \"Rice\"");
        assertThat(poll.closesAt()).isEqualTo("2026-11-25T16:00:00Z");
    }

    @Test
    void several_without_a_number_means_all_of_them() {
        assertThat(poll("\"Q?\" \"a\" \"b\" \"c\" multi").kind()).isEqualTo(new MultipleChoice(3));
    }

    @Test
    void live_is_said_in_both_languages() {
        assertThat(poll("\"Q?\" \"a\" \"b\" live").live()).isTrue();
        assertThat(poll("\"Q ?\" \"a\" \"b\" en direct").live()).isTrue();
    }

    @Test
    void anonymous_and_live_do_not_go_together() {
        assertThat(problems("\"Q?\" \"a\" \"b\" anonymous live")).containsKey(PollForm.SETTINGS);
    }

    @Test
    void what_is_missing_is_named_by_field() {
        assertThat(problems("\"Q?\"")).containsKey(PollForm.OPTIONS);
        assertThat(problems("\"Q?\" \"a\" \"a\"")).containsKey(PollForm.OPTIONS);
        assertThat(problems("\"Q?\" \"a\" \"b\" multi 9")).containsKey(PollForm.NUMBER);
        assertThat(problems("\"Q?\" \"a\" \"b\" until yesterday")).containsKey(PollForm.UNTIL);
        assertThat(problems("\"Q?\" \"a\" \"b\" until purple")).containsKey(PollForm.UNTIL);
        assertThat(problems("\"Q?\" \"a\" \"b\" anonimous")).containsKey(PollForm.QUESTION);
    }

    @Test
    void words_without_quotes_become_the_question_of_the_form() {
        var draft = PollWords.read("On mange où ce midi ?");
        assertThat(draft.question()).isEqualTo("On mange où ce midi ?");
        assertThat(draft.options()).isEqualTo(List.of());
    }

    @Test
    void both_catalogues_say_the_same_things() {
        SameWords.check("poll");
        SameWords.check("slack");
    }
}
