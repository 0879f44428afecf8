package relance.retro;

import java.util.List;
import java.util.Optional;

/// A retro and what is shown of it to everyone: counts, never who.
///
/// @param cards how many there are
/// @param writers from how many people
/// @param voters how many have put dots
/// @param themes those with the most dots first, once they are counted
/// @param commitments what it opened with
/// @param agreed what came out
/// @param scores how many have said whether it was worth it
/// @param worth what they said, once it has ended
/// @param series what comes after it
/// @param facts of the place's actions, when it looks at them
record RetroView(
        Retro retro,
        int cards,
        int writers,
        int voters,
        List<Theme> themes,
        List<CommitmentStore.Commitment> commitments,
        List<CommitmentStore.Commitment> agreed,
        int scores,
        Optional<Roti.Sums> worth,
        Optional<Series> series,
        Optional<RetroFacts> facts) {
    RetroView {
        themes = List.copyOf(themes);
        commitments = List.copyOf(commitments);
        agreed = List.copyOf(agreed);
    }

    List<Theme> themes(Theme.State state) {
        return themes.stream().filter(theme -> theme.state() == state).toList();
    }
}
