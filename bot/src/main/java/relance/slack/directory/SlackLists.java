package relance.slack.directory;

import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.methods.response.users.UsersConversationsResponse;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;

import org.jspecify.annotations.Nullable;

import relance.slack.api.SlackApi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Slack's lists as wholes; it hands them out a page at a time.
///
/// @throws IllegalStateException when a page is not to be had
record SlackLists(SlackApi api) {
    private static final int PAGE = 200;
    private static final List<ConversationType> CHANNELS =
            List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL);

    /// Everybody in the team.
    List<User> users() {
        return all(
                from ->
                        api.call(m ->
                                m.usersList(r -> r.limit(PAGE).cursor(from).includeLocale(true))),
                UsersListResponse::getMembers,
                UsersListResponse::getResponseMetadata);
    }

    /// The channels that the bot is in.
    List<Conversation> channels() {
        return all(
                from ->
                        api.call(m ->
                                m.usersConversations(
                                        r -> r.limit(PAGE).cursor(from).types(CHANNELS))),
                UsersConversationsResponse::getChannels,
                UsersConversationsResponse::getResponseMetadata);
    }

    List<String> members(String channel) {
        return all(
                from ->
                        api.call(m ->
                                m.conversationsMembers(
                                        r -> r.channel(channel).limit(PAGE).cursor(from))),
                ConversationsMembersResponse::getMembers,
                ConversationsMembersResponse::getResponseMetadata);
    }

    private static <R, T> List<T> all(
            Function<String, SlackApi.Answer<R>> page,
            Function<R, List<T>> part,
            Function<R, @Nullable ResponseMetadata> rest) {
        var all = new ArrayList<T>();
        String cursor = "";
        do {
            var answer = page.apply(cursor);
            var read =
                    answer.ok().orElseThrow(() -> new IllegalStateException("no list: " + answer));
            all.addAll(part.apply(read));
            cursor =
                    Optional.ofNullable(rest.apply(read))
                            .map(ResponseMetadata::getNextCursor)
                            .orElse("");
        } while (!cursor.isEmpty());
        return all;
    }
}
