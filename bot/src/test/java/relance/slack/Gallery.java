package relance.slack;

import java.util.List;

/// Every card and form that is shown as an example: one line each, drawn in both languages.
final class Gallery {
    /// @param name of the golden file, without language
    /// @param cardOrForm a [relance.chat.Card] or a [relance.chat.Form]
    record Sample(String name, Object cardOrForm) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Sample> SAMPLES =
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

    private Gallery() {}
}
