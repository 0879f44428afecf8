package relance;

import static org.assertj.core.api.Assertions.assertThat;

import relance.lookalike.teams.MessageView;
import relance.lookalike.teams.ReceivedCall;
import relance.lookalike.teams.TeamsSeat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A poll that Dan asks on Teams, with a question of its own, and what people see of it.
///
/// @param before how many calls Teams had taken until then
record TeaPoll(TeamsOffice office, String room, String question, int before) {
    private static final AtomicInteger ASKED = new AtomicInteger();
    static final String UNCERTAIN = "I cannot tell whether your poll";

    /// Not asked yet.
    static TeaPoll in(TeamsOffice office, String room) {
        office.settle();
        var question = "Tea " + ASKED.incrementAndGet() + "?";
        return new TeaPoll(office, room, question, office.teams().calls().size());
    }

    TeamsSeat author() {
        return office.seat("Dan");
    }

    void ask(String settings) {
        var line = "poll \"" + question + "\" \"Green\" \"Black\" " + settings;
        assertThat(author().say(room, line).isOk()).isTrue();
    }

    boolean shows(MessageView message) {
        return message.author().equals("Relance") && message.has(question) && !message.ephemeral();
    }

    MessageView seen() {
        return author().await(room, this::shows);
    }

    void vote(String person, MessageView seen, String option) {
        assertThat(office.seat(person).pressBeside(seen, option, "Voter").isOk()).isTrue();
    }

    /// Waits until somebody who has no view of their own reads these words in it.
    MessageView reads(String words) {
        return office.seat("Priya").await(room, m -> shows(m) && m.has(words));
    }

    long posted() {
        return author().messages(room).stream().filter(this::shows).count();
    }

    /// Waits until its author is told this of it, in private.
    MessageView told(String words) {
        return author().await("@relance", m -> m.has(words) && m.has(question));
    }

    long timesTold(String words) {
        return author().directMessages().stream()
                .filter(m -> m.has(words) && m.has(question))
                .count();
    }

    /// The calls of a route since, in the place where it is.
    List<ReceivedCall> calls(String route) {
        return office.teams().calls().stream()
                .skip(before)
                .filter(call -> call.route().equals(route))
                .filter(call -> call.path().contains("nord-" + room.substring(1)))
                .toList();
    }

    String state() {
        return office.text(delivery("d.state"));
    }

    int tries() {
        return office.count(delivery("d.attempts"));
    }

    int ballots() {
        return office.count(
                "select count(*) from ballot b join poll p on p.id = b.poll where p.question = '"
                        + question
                        + "'");
    }

    boolean closed() {
        return office.count(
                        "select count(*) from poll where closed_at is not null and question = '"
                                + question
                                + "'")
                == 1;
    }

    private String delivery(String column) {
        return """
        select %s from delivery d
        join poll p on p.workspace = d.workspace and p.id = d.subject
        where d.feature = 'poll' and d.aspect = 'poll' and p.question = '%s'
        """
                .formatted(column, question);
    }
}
