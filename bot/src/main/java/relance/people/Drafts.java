package relance.people;

import org.jdbi.v3.core.Handle;

/// Words that were refused, kept for the form that will be filled with them.
public final class Drafts {
    private Drafts() {}

    /// Lets go of words that nobody has come back to.
    public static void forgetOld(Handle handle) {
        handle.execute("delete from draft where kept_at < now() - interval '30 days'");
    }
}
