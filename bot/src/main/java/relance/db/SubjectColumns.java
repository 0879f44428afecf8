package relance.db;

import relance.chat.Subject;
import relance.chat.WorkspaceId;

import java.sql.ResultSet;
import java.sql.SQLException;

/// A subject as rows keep it: the columns `workspace`, `feature`, `aspect` and `subject`.
public final class SubjectColumns {
    private SubjectColumns() {}

    public static Subject read(ResultSet rs) throws SQLException {
        return new Subject(
                rs.getString("feature"),
                rs.getString("aspect"),
                new WorkspaceId(rs.getLong("workspace")),
                rs.getLong("subject"));
    }
}
