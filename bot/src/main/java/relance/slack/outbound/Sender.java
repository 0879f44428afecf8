package relance.slack.outbound;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.slack.api.MessageAddress;
import relance.slack.api.SlackApi;
import relance.slack.render.Painted;

/// Sends a painted card, and its text alone where Slack will not have the blocks.
record Sender(SlackApi api) {
    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    /// @param thread its time stamp; none outside a thread
    SlackApi.Answer<ChatPostMessageResponse> post(
            String channel, @Nullable String thread, Painted painted) {
        var text = painted.text();
        var blocks = painted.blocks().toString();
        var answer =
                api.call(m ->
                        m.chatPostMessage(r ->
                                r.channel(channel)
                                        .threadTs(thread)
                                        .text(text)
                                        .blocksAsString(blocks)
                                        .unfurlLinks(false)
                                        .unfurlMedia(false)));
        return isRefusedCard(answer)
                ? api.call(
                        m -> m.chatPostMessage(r -> r.channel(channel).threadTs(thread).text(text)))
                : answer;
    }

    SlackApi.Answer<ChatUpdateResponse> update(MessageAddress at, Painted painted) {
        var answer = update(at, painted.text(), painted.blocks().toString());
        return isRefusedCard(answer) ? update(at, painted.text(), "[]") : answer;
    }

    private SlackApi.Answer<ChatUpdateResponse> update(
            MessageAddress at, String text, String blocks) {
        return api.call(m ->
                m.chatUpdate(r ->
                        r.channel(at.channel()).ts(at.ts()).text(text).blocksAsString(blocks)));
    }

    private static boolean isRefusedCard(SlackApi.Answer<?> answer) {
        if (answer instanceof SlackApi.Answer.Refused<?>(var error, var body)
                && error.startsWith("invalid_blocks")) {
            log.error("Slack refuses the blocks of a card, so it goes out as text: {}", body);
            return true;
        }
        return false;
    }
}
