package relance.teams.inbound;

import relance.chat.Source;
import relance.inbox.Payload;
import relance.teams.api.Activity;
import relance.teams.api.MessageAddress;

import java.util.List;
import java.util.Optional;

/// The message that a command is used on, as Teams sends it along.
final class QuotedMessage {
    private QuotedMessage() {}

    /// Empty when the command is used on none.
    static Optional<Source> read(Payload message, TeamsArrival arrival, Arrivals arrivals) {
        var id = message.text("id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        var words =
                TeamsText.written(
                        message.text("body", "content"),
                        mentions(message),
                        (bot, lasting) -> arrivals.person(arrival.tenant(), bot, lasting));
        var address = new MessageAddress(thread(message, id, arrival), id).write();
        return Optional.of(new Source(address, message.text("linkToMessage"), words));
    }

    private static List<Activity.Mention> mentions(Payload message) {
        return message.list("mentions").stream().map(QuotedMessage::mention).toList();
    }

    private static Activity.Mention mention(Payload mention) {
        return new Activity.Mention(
                "",
                mention.text("mentioned", "user", "id"),
                mention.text("mentioned", "user", "displayName"),
                mention.text("id"));
    }

    private static String thread(Payload message, String id, TeamsArrival arrival) {
        var conversation = arrival.activity().conversation();
        if (!conversation.channel() || conversation.root().isPresent()) {
            return conversation.id();
        }
        var root = message.text("replyToId");
        return Activity.Conversation.inThread(conversation.place(), root.isEmpty() ? id : root);
    }
}
