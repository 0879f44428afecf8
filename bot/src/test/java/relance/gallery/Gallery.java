package relance.gallery;

import relance.action.ActionSamples;
import relance.cadence.CadenceSamples;
import relance.chat.Card;
import relance.home.HomeSamples;
import relance.poll.PollSamples;
import relance.profile.ProfileSamples;
import relance.retro.RetroSamples;
import relance.status.StatusSamples;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every card and form that is shown as an example: one line each, drawn in both languages.
public final class Gallery {
    /// @param name of the golden file, without language
    /// @param cardOrForm a [Card], a [Home] or a [relance.chat.Form]
    public record Sample(String name, Object cardOrForm) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Sample> MADE_UP =
            List.of(
                    new Sample("sample-choice", SampleCards.choice()),
                    new Sample("sample-tally", SampleCards.tally()),
                    new Sample("sample-actions", SampleCards.actions()),
                    new Sample("sample-menu", SampleCards.menu()),
                    new Sample("sample-words", SampleCards.words()),
                    new Sample("sample-typed", SampleCards.typed()),
                    new Sample("sample-largest-poll", SampleCards.largestPoll()),
                    new Sample("sample-forty-options", SampleCards.fortyOptions()),
                    new Sample("sample-sixty-results", SampleCards.sixtyResults()),
                    new Sample("sample-form", SampleForms.everyField()),
                    new Sample("sample-form-filled", SampleForms.filled()),
                    new Sample("sample-form-forty-options", SampleForms.fortyOptions()));

    /// Cards that are people's homes, and drawn as such.
    public record Home(Card card) {}

    /// Each has a name of its own.
    public static final List<Sample> SAMPLES =
            Stream.of(
                            MADE_UP.stream(),
                            named(PollSamples.cards()),
                            named(PollSamples.forms()),
                            named(RetroSamples.cardsShown()),
                            named(RetroSamples.forms()),
                            named(ActionSamples.cards()),
                            named(ActionSamples.forms()),
                            named(CadenceSamples.cards()),
                            named(CadenceSamples.forms()),
                            named(HomeSamples.cards()),
                            homes(HomeSamples.homes()),
                            named(StatusSamples.cards()),
                            named(ProfileSamples.cards()),
                            named(ProfileSamples.forms()))
                    .flatMap(samples -> samples)
                    .toList();

    private Gallery() {}

    private static Stream<Sample> named(Map<String, ?> cardsOrForms) {
        return cardsOrForms.entrySet().stream()
                .map(entry -> new Sample(entry.getKey(), entry.getValue()));
    }

    private static Stream<Sample> homes(Map<String, Card> homes) {
        return homes.entrySet().stream()
                .map(entry -> new Sample(entry.getKey(), new Home(entry.getValue())));
    }
}
