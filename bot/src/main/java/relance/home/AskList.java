package relance.home;

import relance.chat.Ask;
import relance.chat.Audience;
import relance.chat.Feature;
import relance.chat.Node;
import relance.chat.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What all features ask of a person, each drawn by the feature that asks.
///
/// Features open transactions of their own: never called inside one.
final class AskList {
    private static final Comparator<Ask> URGENT_FIRST =
            Comparator.comparing((Ask ask) -> ask.due().orElse(LocalDate.MAX))
                    .thenComparing(Ask::weight, Comparator.reverseOrder())
                    .thenComparing(Ask::since);

    private record Drawn(Ask ask, Feature feature) {
        List<Node> nodes() {
            var audience = new Audience.Only(ask.person());
            return feature.draw(ask.subject(), audience).nodes();
        }
    }

    private final List<Drawn> all;

    private AskList(List<Drawn> all) {
        this.all = all;
    }

    static AskList of(Collection<Feature> features, PersonId person, Instant now) {
        return new AskList(
                features.stream()
                        .flatMap(feature ->
                                feature.asks(person, now).stream()
                                        .map(ask -> new Drawn(ask, feature)))
                        .toList());
    }

    /// The most urgent first, those that `first` picks before all others; only what is shown is
    /// drawn.
    Listing<List<Node>> drawn(Ask.Kind kind, Predicate<Ask> first) {
        var order = Comparator.comparing((Ask ask) -> !first.test(ask)).thenComparing(URGENT_FIRST);
        return Listing.of(
                        all.stream()
                                .filter(drawn -> drawn.ask().kind() == kind)
                                .sorted(Comparator.comparing(Drawn::ask, order))
                                .toList())
                .map(Drawn::nodes);
    }
}
