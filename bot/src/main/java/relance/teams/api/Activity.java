package relance.teams.api;

import relance.inbox.Payload;

import java.util.List;
import java.util.Optional;

/// What Teams tells of one happening, as far as we read it; what is missing is empty, what is
/// unknown is left out.
///
/// Source: the Bot Connector's REST protocol.
///
/// @param name of an invoke
/// @param action of an installation update: `add`, `remove`, `add-upgrade`, `remove-upgrade`
/// @param replyTo the message that was acted on
/// @param value what an invoke or an old client's button carries
public record Activity(
        String type,
        String id,
        String name,
        String action,
        String serviceUrl,
        String channelId,
        Account from,
        Account recipient,
        Conversation conversation,
        Team team,
        String text,
        Hearing hearing,
        String replyTo,
        List<Mention> mentions,
        List<Account> added,
        List<Account> removed,
        Payload value) {

    /// @param id `29:…` for a person, `28:…` for a bot; good for this bot alone
    /// @param directoryId the lasting id (`aadObjectId`)
    /// @param tenant the person's own, where it is said
    public record Account(String id, String directoryId, String name, String tenant) {
        public static Account read(Payload account) {
            var directory = account.text("aadObjectId");
            return new Account(
                    account.text("id"),
                    directory.isEmpty() ? account.text("objectId") : directory,
                    account.text("name"),
                    account.text("tenantId"));
        }
    }

    /// @param id of a channel with `;messageid=…` for the thread
    /// @param type `personal`, `groupChat` or `channel`
    public record Conversation(String id, String type, String name, String tenant) {
        private static final String THREAD = ";messageid=";

        /// The id without the thread.
        public String place() {
            int thread = id.indexOf(THREAD);
            return thread < 0 ? id : id.substring(0, thread);
        }

        /// The message that the thread hangs on.
        public Optional<String> root() {
            int thread = id.indexOf(THREAD);
            return thread < 0
                    ? Optional.empty()
                    : Optional.of(id.substring(thread + THREAD.length()));
        }

        public boolean personal() {
            return type.equals("personal");
        }

        public boolean channel() {
            return type.equals("channel");
        }

        public static String inThread(String place, String root) {
            return place + THREAD + root;
        }
    }

    /// @param event what happened to the team or one of its channels
    /// @param selected the channel that was chosen when the app was added
    public record Team(
            String id,
            String name,
            String channel,
            String channelName,
            String event,
            String selected) {}

    /// Where and in which language somebody acts.
    ///
    /// @param zone an IANA name
    public record Hearing(String locale, String zone) {}

    /// @param words as they stand in the text, `<at>Ana</at>`
    public record Mention(String id, String directoryId, String name, String words) {}

    public static Activity read(Payload activity) {
        var data = activity.child("channelData");
        var conversation = activity.child("conversation");
        var tenant = conversation.text("tenantId");
        var client =
                activity.list("entities").stream()
                        .filter(entity -> entity.text("type").equals("clientInfo"))
                        .findFirst()
                        .orElseGet(() -> activity.child("nothing"));
        return new Activity(
                activity.text("type"),
                activity.text("id"),
                activity.text("name"),
                activity.text("action"),
                activity.text("serviceUrl"),
                activity.text("channelId"),
                Account.read(activity.child("from")),
                Account.read(activity.child("recipient")),
                new Conversation(
                        conversation.text("id"),
                        conversation.text("conversationType"),
                        conversation.text("name"),
                        tenant.isEmpty() ? data.text("tenant", "id") : tenant),
                new Team(
                        data.text("team", "id"),
                        data.text("team", "name"),
                        data.text("channel", "id"),
                        data.text("channel", "name"),
                        data.text("eventType"),
                        data.text("settings", "selectedChannel", "id")),
                activity.text("text"),
                new Hearing(
                        first(client.text("locale"), activity.text("locale")),
                        first(client.text("timezone"), activity.text("localTimezone"))),
                activity.text("replyToId"),
                activity.list("entities").stream()
                        .filter(entity -> entity.text("type").equals("mention"))
                        .map(Activity::mention)
                        .toList(),
                accounts(activity, "membersAdded"),
                accounts(activity, "membersRemoved"),
                activity.child("value"));
    }

    private static Mention mention(Payload entity) {
        return new Mention(
                entity.text("mentioned", "id"),
                entity.text("mentioned", "aadObjectId"),
                entity.text("mentioned", "name"),
                entity.text("text"));
    }

    private static List<Account> accounts(Payload activity, String name) {
        return activity.list(name).stream().map(Account::read).toList();
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /// Whether the bot itself is among those.
    public boolean isBot(Account account) {
        return account.id().equals(recipient.id());
    }
}
