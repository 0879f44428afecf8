package relance.teams.inbound;

import relance.chat.ActionRef;
import relance.chat.Address;
import relance.chat.Receipt;
import relance.chat.Router;
import relance.chat.Values;
import relance.db.Database;
import relance.inbox.Greeter;
import relance.inbox.Inbox;
import relance.teams.api.Activity;
import relance.teams.render.Carried;

import java.util.Optional;

/// Words said to the bot, in its private conversation or where it is mentioned, and the buttons of
/// clients too old to press them.
public final class MessageActivities {
    /// What somebody says to see their own home.
    static final ActionRef HOME = ActionRef.of(Router.FALLBACK, "home");

    private final Database database;
    private final Arrivals arrivals;
    private final Inbox inbox;
    private final Greeter greeter;
    private final TeamsReplies replies;

    public MessageActivities(
            Database database,
            Arrivals arrivals,
            Inbox inbox,
            Greeter greeter,
            TeamsReplies replies) {
        this.database = database;
        this.arrivals = arrivals;
        this.inbox = inbox;
        this.greeter = greeter;
        this.replies = replies;
    }

    void take(Activity activity) {
        if (activity.from().id().startsWith("28:")) {
            // Another bot, or an echo of ourselves.
            return;
        }
        var pressed = Carried.read(activity.value().json()).action();
        if (pressed.isEmpty()) {
            arrivals.of(activity).ifPresent(arrival -> take(activity, arrival));
        } else {
            pressed(
                    activity,
                    ActionRef.decode(pressed).orElse(ActionRef.of(Router.FALLBACK, "outdated")));
        }
    }

    private void pressed(Activity activity, ActionRef action) {
        var from =
                inbox.leavesNoTrace(action) ? arrivals.seen(activity, true) : arrivals.of(activity);
        from.ifPresent(arrival ->
                replies.later(
                        inbox.act(arrival, action, Values.NONE, Optional.empty()),
                        arrival,
                        action));
    }

    private void take(Activity activity, TeamsArrival arrival) {
        var words =
                TeamsText.said(
                        activity, (id, lasting) -> arrivals.person(arrival.tenant(), id, lasting));
        var action = inbox.actionOf(words);
        var receipt =
                Optional.of(
                        new Receipt(
                                "message:"
                                        + activity.conversation().place()
                                        + " "
                                        + activity.id()));
        if (arrival.inPrivate() && !arrival.external() && action.equals(HOME)) {
            home(arrival, receipt);
        } else {
            replies.later(inbox.typed(arrival, words, receipt), arrival, action);
        }
    }

    // There are no home tabs here: the home is a message, and asked for it comes down to the end.
    private void home(TeamsArrival arrival, Optional<Receipt> receipt) {
        var before =
                database.once(
                        arrival.tenant().workspace(),
                        receipt,
                        handle -> greeter.home(handle, arrival.actor()),
                        Optional::<Address>empty);
        before.ifPresent(old -> replies.takeAwayLater(old, arrival));
    }
}
