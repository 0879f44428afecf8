package relance.inbox;

import relance.chat.Router;
import relance.db.Database;
import relance.outbox.Outbox;
import relance.outbox.Pace;
import relance.people.Directory;
import relance.text.Catalogue;
import relance.text.CommandBook;
import relance.text.Wording;

import java.time.InstantSource;

/// What every edge stands on.
///
/// @param committed told after each request that something may wait in the outbox
public record EdgeContext(
        Database database,
        Directory directory,
        Outbox outbox,
        InstantSource wall,
        Router router,
        Greeter greeter,
        Runnable committed) {
    /// Where what people do comes in, all commands known.
    public Inbox inbox() {
        return new Inbox(router, new CommandBook(router.features().values()));
    }

    public Pace pace() {
        return new Pace(wall);
    }

    /// Our words as they are said on one platform.
    public Wording wording(String platform) {
        return new Wording(new Catalogue(), platform);
    }
}
