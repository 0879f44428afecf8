package relance.cadence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Feature;
import relance.chat.PersonId;
import relance.chat.Subject;
import relance.chat.Text;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/// How the things in a nudge look to its person: as their own features draw them.
final class ThingCards {
    private static final Logger log = LoggerFactory.getLogger(ThingCards.class);

    private final Supplier<Collection<Feature>> features;

    ThingCards(Supplier<Collection<Feature>> features) {
        this.features = features;
    }

    /// Those of a nudge that are shown one by one.
    List<Card> of(SentNudge nudge) {
        return nudge.shown().stream().map(item -> of(item.subject(), nudge.person())).toList();
    }

    /// Never inside a transaction: the feature opens its own.
    Card of(Subject subject, PersonId person) {
        try {
            return features.get().stream()
                    .filter(feature -> feature.name().equals(subject.feature()))
                    .findFirst()
                    .map(feature -> feature.draw(subject, new Audience.Only(person)))
                    .orElseGet(ThingCards::gone);
        } catch (RuntimeException e) {
            // One thing that cannot be drawn must not keep the others from their person.
            log.error("{} could not be drawn in a nudge", subject, e);
            return gone();
        }
    }

    private static Card gone() {
        return Card.saying(Text.said("cadence.gone"));
    }
}
