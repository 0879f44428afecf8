package relance.cadence;

import relance.chat.ActionRef;
import relance.chat.Ask;
import relance.chat.Audience;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Feature;
import relance.chat.Interaction;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// A feature that asks what a test tells it to, kept in memory.
final class Chores implements Feature {
    private final Map<Long, Ask> open = new ConcurrentSkipListMap<>();
    private volatile Runnable whenAsked = () -> {};

    void ask(PersonId person, long number, String due, Instant since) {
        put(number, ask(person, number, Optional.of(LocalDate.parse(due)), since, true));
    }

    void put(long number, Ask ask) {
        open.put(number, ask);
    }

    static Ask ask(
            PersonId person, long number, Optional<LocalDate> due, Instant since, boolean nudged) {
        return new Ask(
                new Subject("chores", "ask", person.workspace(), number),
                person,
                Ask.Kind.DO,
                since,
                due,
                Optional.empty(),
                nudged,
                1);
    }

    void done(long number) {
        open.remove(number);
    }

    /// Does this once, while the next list of asks is being read.
    void whenAskedNext(Runnable work) {
        whenAsked = work;
    }

    @Override
    public String name() {
        return "chores";
    }

    @Override
    public List<Ask> asks(PersonId person, Instant moment) {
        var asks = open.values().stream().filter(ask -> ask.person().equals(person)).toList();
        var work = whenAsked;
        whenAsked = () -> {};
        work.run();
        return asks;
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        if (subject.number() < 0) {
            throw new IllegalStateException("cannot be drawn");
        }
        var what = Text.strong("Chore " + subject.number());
        var about = Text.plain(open.containsKey(subject.number()) ? "open" : "done");
        return new Card(
                what,
                new Node.ActionItem(
                        what,
                        about,
                        Optional.empty(),
                        List.of(
                                new Button.Do(
                                        Text.plain("Done"),
                                        ActionRef.of("chores", "done", subject)))));
    }

    @Override
    public Reply handle(Interaction interaction) {
        return Reply.nothing();
    }
}
