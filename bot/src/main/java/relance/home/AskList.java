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
import java.util.stream.Stream;

/// What all features ask of a person, each drawn by the feature that asks.
///
/// Features open transactions of their own: never called inside one.
final class AskList {
    private static final Comparator<Ask> URGENT_FIRST =
            Comparator.comparing(Ask::weight, Comparator.reverseOrder())
                    .thenComparing(ask -> ask.due().orElse(LocalDate.MAX))
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
                features.stream().flatMap(feature -> asks(feature, person, now)).toList());
    }

    private static Stream<Drawn> asks(Feature feature, PersonId person, Instant now) {
        return feature.asks(person, now).stream().map(ask -> new Drawn(ask, feature));
    }

    /// The most urgent first; only what is shown is drawn.
    Listing<List<Node>> drawn(Ask.Kind kind) {
        var asks =
                all.stream()
                        .filter(drawn -> drawn.ask().kind() == kind)
                        .sorted(Comparator.comparing(Drawn::ask, URGENT_FIRST));
        return Listing.of(asks.toList()).map(Drawn::nodes);
    }
}
