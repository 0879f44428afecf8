package relance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A 1-2-4-All of three people as any platform carries it: what one writes in their private message
/// the others have in theirs.
record CirclesByWire(Function<String, StorySeat> seats) {
    private static final String ROOM = "#general";
    private static final String TITLE = "Idea day";

    void play() {
        var clicks = new Clicks(ROOM);
        var retro = new PlayedRetro(ROOM, TITLE, clicks);
        var people = List.of("Ana", "Dan", "Emma");
        var ana = seats.apply("Ana");
        ana.command(ROOM, "retro 1-2-4-all \"" + TITLE + "\" live");
        for (var person : people) {
            retro.write(seats.apply(person), new RetroCards.Written(0, "Thought of " + person), 1);
        }
        retro.next(ana, "collect");
        for (var person : people) {
            var pile = pile(seats.apply(person), "Thought of Ana");
            assertThat(pile.words()).contains("Thought of Dan", "Thought of Emma");
        }
        var dan = seats.apply("Dan");
        clicks.open(dan, pile(dan, "Thought of Dan"), "retro.card.write");
        dan.send(
                Map.of(
                        Story.say("retro.card.part", dan),
                        "0",
                        Story.say("retro.card.words", dan),
                        "Said together"));
        pile(ana, "Said together");
        retro.next(ana, "pair");
        pile(ana, "Said together");
        retro.next(ana, "four");
        retro.at(ana, "group");
    }

    private static StorySeat.Shown pile(StorySeat seat, String words) {
        return seat.awaitPrivately(
                m -> m.has(TITLE) && m.has(words) && Story.offers(m, "retro.pare"));
    }
}
