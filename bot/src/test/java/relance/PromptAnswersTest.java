package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import java.time.Duration;
import java.util.Map;

/// What a person does is acknowledged before the platform shows them an error. All other tests have
/// the patience that a busy machine needs.
@Isolated("it measures time")
class PromptAnswersTest {
    private static final Duration THREE_SECONDS = Duration.ofSeconds(3);
    private static final String ROOM = "#website";

    @Test
    void slack_never_waits_three_seconds() throws Exception {
        try (var office = new Office()) {
            var dan = office.seat("Dan");
            prompt(dan.command(ROOM, "poll \"Tea?\" \"Green\" \"Black\" live"));
            var poll = dan.await(ROOM, m -> m.has("Tea?"));
            prompt(dan.clickBeside(poll, "Green", poll.buttons().getFirst()));
            prompt(dan.say("@relance", "mine"));
            prompt(dan.openHome());
            prompt(dan.command(ROOM, "poll"));
            dan.awaitModal();
            prompt(dan.submit(Map.of("Question", "Cake?", "Options, one per line", "Plum\nPear")));
            dan.await(ROOM, m -> m.has("Cake?"));
        }
    }

    private static void prompt(relance.lookalike.slack.Answer answer) {
        assertThat(answer.isOk()).as(answer.toString()).isTrue();
        assertThat(answer.took()).isLessThan(THREE_SECONDS);
    }

    @Test
    void teams_never_waits_three_seconds() throws Exception {
        try (var office = new TeamsOffice()) {
            var dan = office.seat("Dan");
            prompt(dan.say(ROOM, "poll \"Tea?\" \"Green\" \"Black\" live"));
            var poll = dan.await(ROOM, m -> m.author().equals("Relance") && m.has("Tea?"));
            prompt(dan.pressBeside(poll, "Green", "Voter"));
            prompt(dan.say("@relance", "mine"));
            var said = dan.write(ROOM, "<p>Mend the contact form</p>");
            prompt(dan.messageAction(said, "action.from_message"));
            dan.awaitDialog();
            prompt(dan.submit(Map.of("Who could do it", "Emma", "By when", "friday")));
            dan.awaitDialog(dialog -> dialog.buttons().contains("Ask Emma"));
            prompt(dan.pressDialog("Ask Emma"));
        }
    }

    private static void prompt(relance.lookalike.teams.Answer answer) {
        assertThat(answer.isOk()).as(answer.toString()).isTrue();
        assertThat(answer.took()).isLessThan(THREE_SECONDS);
    }
}
