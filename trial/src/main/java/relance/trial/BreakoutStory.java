package relance.trial;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A 1-2-4-All of three people as any platform carries it: what one writes in their private message
/// the others have in theirs.
final class BreakoutStory extends Story {
    private static final String ROOM = "#general";
    private static final String TITLE = "Idea day";
    private static final List<String> PEOPLE = List.of("Ana", "Dan", "Emma");

    private final Function<String, StorySeat> seats;
    private final ClickTimes clicks = new ClickTimes(ROOM);
    private final PlayedRetro retro = new PlayedRetro(ROOM, TITLE, clicks);

    /// @param seats of its people, by name
    BreakoutStory(Function<String, StorySeat> seats, PrintStream out) {
        super(out);
        this.seats = seats;
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("everybody writes alone", this::alone),
                new Scene("a pile is shared in private", this::shared),
                new Scene("what one adds the others have too", this::addedTo),
                new Scene("what they leave goes to everybody", this::together));
    }

    private String alone() {
        var ana = seats.apply("Ana");
        ana.command(ROOM, "retro 1-2-4-all \"" + TITLE + "\" live");
        for (var person : PEOPLE) {
            retro.write(seats.apply(person), new RetroCards.Written(0, "Thought of " + person), 1);
        }
        return PEOPLE.size() + " cards";
    }

    private String shared() {
        retro.next(seats.apply("Ana"), "collect");
        for (var person : PEOPLE) {
            var pile = pile(seats.apply(person), "Thought of Ana");
            check(
                    pile.has("Thought of Dan") && pile.has("Thought of Emma"),
                    "all cards in the pile of " + person,
                    pile.words());
        }
        return quote(pile(seats.apply("Dan"), "Thought of Ana"));
    }

    private String addedTo() {
        var dan = seats.apply("Dan");
        clicks.open(dan, pile(dan, "Thought of Dan"), "retro.sticky.write");
        dan.send(
                Map.of(
                        say("retro.sticky.column", dan),
                        "0",
                        say("retro.sticky.words", dan),
                        "Said together"));
        return quote(pile(seats.apply("Ana"), "Said together"));
    }

    private String together() {
        var ana = seats.apply("Ana");
        retro.next(ana, "pair");
        pile(ana, "Said together");
        retro.next(ana, "four");
        retro.at(ana, "group");
        return "on to grouping";
    }

    private static StorySeat.Shown pile(StorySeat seat, String words) {
        return seat.awaitPrivately(m -> m.has(TITLE) && m.has(words) && offers(m, "retro.pare"));
    }
}
