package relance.retro.board;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.outbox.Target;
import relance.retro.model.Phase;
import relance.retro.model.Retro;
import relance.retro.model.RetroAccess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Between one and all: two put their stickies together in private, then four, and what they leave
/// goes to everybody. The stickies change hands as they are.
public final class BreakoutRounds {
    private final RetroAccess access;
    private final StickyStore stickies;
    private final BreakoutStore store;

    BreakoutRounds(RetroAccess access, StickyStore stickies, BreakoutStore store) {
        this.access = access;
        this.stickies = stickies;
        this.store = store;
    }

    /// Pairs of those who wrote, by lot.
    public void pair(Handle handle, Retro retro) {
        var writers = new ArrayList<>(stickies.people(handle, retro.id()));
        access.retros().setWriters(handle, retro.id(), writers.size());
        Collections.shuffle(writers);
        for (var two : twos(writers)) {
            var authors = two.stream().map(BreakoutRounds::author).toList();
            together(handle, retro, Phase.PAIR, two, authors);
        }
    }

    /// Each two pairs become one four.
    public void merge(Handle handle, Retro retro) {
        for (var pairs : twos(store.in(handle, retro.id(), Phase.PAIR))) {
            var people = pairs.stream().flatMap(pair -> pair.members().stream()).toList();
            var authors = pairs.stream().map(Breakout::author).toList();
            together(handle, retro, Phase.FOUR, people, authors);
        }
    }

    private void together(
            Handle handle, Retro retro, Phase phase, List<PersonId> people, List<String> authors) {
        var breakout = store.add(handle, retro.id(), phase, people);
        var outbox = access.kit().outbox();
        authors.forEach(author -> stickies.give(handle, retro.id(), author, breakout.author()));
        people.forEach(p -> outbox.show(handle, breakout.id().subject(), new Target.To(p)));
    }

    /// Two by two; whoever is left makes the last ones three.
    private static <T> List<List<T>> twos(List<T> all) {
        var twos = new ArrayList<List<T>>();
        int from = 0;
        while (from < all.size()) {
            int to = all.size() - from <= 3 ? all.size() : from + 2;
            twos.add(all.subList(from, to));
            from = to;
        }
        return twos;
    }

    private static String author(PersonId person) {
        return Long.toString(person.number());
    }

    /// Back to each alone, the stickies of a pair stay with one of those who wrote them.
    public void backToAlone(Handle handle, Retro retro) {
        for (var pair : store.in(handle, retro.id(), Phase.PAIR)) {
            var keeper = author(pair.members().getFirst());
            stickies.give(handle, retro.id(), pair.author(), keeper);
        }
        store.drop(handle, retro.id(), Phase.PAIR);
        access.retros().setWriters(handle, retro.id(), 0);
    }

    /// Back to pairs, the stickies of a four stay with one of its pairs.
    public void backToPairs(Handle handle, Retro retro) {
        var pairs = store.in(handle, retro.id(), Phase.PAIR);
        for (var four : store.in(handle, retro.id(), Phase.FOUR)) {
            pairs.stream()
                    .filter(pair -> pair.has(four.members().getFirst()))
                    .findFirst()
                    .ifPresent(p -> stickies.give(handle, retro.id(), four.author(), p.author()));
        }
        store.drop(handle, retro.id(), Phase.FOUR);
    }
}
