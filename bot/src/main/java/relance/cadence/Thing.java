package relance.cadence;

import relance.chat.Subject;

import java.sql.ResultSet;
import java.sql.SQLException;

/// What a nudge is about, however it is shown: muted, put off and counted as one.
record Thing(String feature, long number) {
    static Thing read(ResultSet rs) throws SQLException {
        return new Thing(rs.getString("feature"), rs.getLong("subject"));
    }

    static Thing of(Subject subject) {
        return new Thing(subject.feature(), subject.number());
    }
}
