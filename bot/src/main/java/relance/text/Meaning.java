package relance.text;

import relance.text.DateReading.Ambiguous;
import relance.text.DateReading.NotADate;
import relance.text.DateReading.On;
import relance.text.DateReading.Past;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/// The moments that words can mean, none when they describe an impossible one, and how sure they
/// sound.
record Meaning(List<On> moments, Certainty certainty) {
    private static final int MOST_CANDIDATES = 4;

    /// The reading from that standpoint: a moment still to come wins over one that has gone.
    DateReading reading(Standpoint from) {
        if (moments.isEmpty()) {
            return new NotADate();
        }
        var ahead =
                moments.stream()
                        .filter(moment -> !from.gone(moment))
                        .distinct()
                        .sorted(Comparator.comparing(On::day).thenComparing(Meaning::minute))
                        .toList();
        if (ahead.isEmpty()) {
            return new Past(moments.getFirst().day(), moments.getFirst().time());
        }
        if (ahead.size() == 1) {
            return ahead.getFirst();
        }
        return new Ambiguous(ahead.stream().limit(MOST_CANDIDATES).toList());
    }

    private static LocalTime minute(On moment) {
        return moment.time().orElse(LocalTime.MIN);
    }
}
