package relance.cadence;

import relance.chat.Subject;

/// What a nudge is about, however it is shown: muted, put off and counted as one.
record Thing(String feature, long number) {
    static Thing of(Subject subject) {
        return new Thing(subject.feature(), subject.number());
    }
}
