package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.Map;

/// Every reply to every kind of gesture, the same on each platform: who acted sees what is meant,
/// nobody else does, and the effect is there. Dan acts, and Emma sees only what all see.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlatformContractTest {
    static final String ROOM = "#website";
    static final String BOT = "@relance";

    /// Types a command to the bot.
    abstract void types(String person, String place, String line);

    /// Waits until somebody reads these words, in the place or privately where it was answered.
    abstract void reads(String person, String place, String words);

    /// Whether somebody can read these words anywhere that the bot writes.
    abstract boolean canRead(String person, String words);

    /// Clicks a button of the newest message that has these words: the one beside them when they
    /// are an option's, by its place among the buttons of the message.
    abstract void clicks(String person, String place, String words, int button);

    /// Clicks a button by its title, on a message that was for this person.
    abstract void clicks(String person, String words, String title);

    /// The title of the form on somebody's screen.
    abstract String form(String person);

    /// What stands in a field of it.
    abstract String field(String person, String label);

    /// Sends the form; answers what it complains about.
    abstract Map<String, String> sends(String person, Map<String, String> values);

    /// Closes the form on somebody's screen, if there is one.
    abstract void leavesForm(String person);

    /// Chooses "Make it an action" on somebody's message with these words.
    abstract void makesAnAction(String person, String words);

    abstract int count(String sql);

    @AfterEach
    void leave() {
        leavesForm("Dan");
    }

    private void asks(String question) {
        types("Dan", ROOM, "poll \"" + question + "\" \"Green\" \"Black\"");
        reads("Emma", ROOM, question);
    }

    private int ballots(String question) {
        return count(
                "select count(*) from ballot b join poll p on p.id = b.poll where p.question = '"
                        + question
                        + "'");
    }

    @Test
    void nothing_to_typed_words_leaves_what_all_see() {
        asks("Nothing?");
        assertThat(count("select count(*) from poll where question = 'Nothing?'")).isOne();
    }

    @Test
    void whisper_to_typed_words_in_a_channel_is_read_by_the_actor_alone() {
        types("Dan", ROOM, "action @Emma count the chairs by friday");
        reads("Dan", ROOM, "Nothing is asked yet");
        assertThat(canRead("Emma", "count the chairs")).isFalse();
        assertThat(count("select count(*) from action where what = 'count the chairs'")).isZero();
    }

    @Test
    void whisper_to_typed_words_in_private_is_read_there() {
        types("Dan", BOT, "thanks");
        reads("Dan", BOT, "You are welcome");
        assertThat(canRead("Emma", "You are welcome")).isFalse();
    }

    @Test
    void whisper_of_words_to_a_click_in_a_channel_is_read_by_the_actor_alone() {
        asks("Words?");
        clicks("Dan", ROOM, "Words?", 0);
        reads("Dan", ROOM, "You can change it until");
        assertThat(canRead("Emma", "You can change it until")).isFalse();
        assertThat(ballots("Words?")).isOne();
    }

    @Test
    void whisper_with_buttons_to_a_click_and_then_replace() {
        asks("Buttons?");
        clicks("Dan", ROOM, "Buttons?", 1);
        assertThat(ballots("Buttons?")).isOne();
        clicks("Dan", ROOM, "Buttons?", 2);
        reads("Dan", ROOM, "Your answer to");
        assertThat(canRead("Emma", "Your answer to")).isFalse();
        clicks("Dan", "Your answer to", "Take it back");
        reads("Dan", ROOM, "Your answer is taken back");
        assertThat(canRead("Emma", "Your answer is taken back")).isFalse();
        assertThat(ballots("Buttons?")).isZero();
    }

    @Test
    void replace_to_a_click_on_a_private_answer() {
        types("Dan", ROOM, "action @Emma water the plants by friday");
        clicks("Dan", "water the plants", "Ask Emma");
        reads("Dan", ROOM, "You will hear the answer");
        reads("Emma", BOT, "water the plants");
        assertThat(count("select count(*) from action where what = 'water the plants'")).isOne();
    }

    @Test
    void open_to_a_click_then_invalid_then_nothing_to_the_sent_form() {
        types("Dan", BOT, "help");
        clicks("Dan", "What I do", "New action");
        assertThat(form("Dan")).isEqualTo("New action");
        var filled =
                Map.of(
                        "What is to be done",
                        "sweep the yard",
                        "Who could do it",
                        "Emma",
                        "By when",
                        "when pigs fly");
        assertThat(sends("Dan", filled).toString()).contains("is not a date I understand");
        assertThat(field("Dan", "What is to be done")).contains("sweep the yard");
        assertThat(field("Dan", "By when")).contains("when pigs fly");
        assertThat(count("select count(*) from action where what = 'sweep the yard'")).isZero();
        assertThat(sends("Dan", Map.of("By when", "friday"))).isEmpty();
    }

    @Test
    void open_to_typed_words_comes_with_a_button() {
        types("Dan", ROOM, "poll");
        assertThat(form("Dan")).isEqualTo("New poll");
        assertThat(sends("Dan", Map.of("Question", "", "Options, one per line", "A"))).isNotEmpty();
        var form = Map.of("Question", "From a form?", "Options, one per line", "A\nB");
        assertThat(sends("Dan", form)).isEmpty();
        reads("Emma", ROOM, "From a form?");
    }

    @Test
    void open_to_a_command_on_a_message() {
        makesAnAction("Dan", "We should mend the gate");
        assertThat(form("Dan")).isEqualTo("New action");
        assertThat(field("Dan", "What is to be done")).contains("We should mend the gate");
        assertThat(count("select count(*) from action where what like '%gate%'")).isZero();
    }
}
