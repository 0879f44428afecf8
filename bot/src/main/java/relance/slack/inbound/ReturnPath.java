package relance.slack.inbound;

import java.util.Optional;

/// The ways by which an answer can reach the person who acted, and nobody else.
///
/// @param responseUrl empty when Slack gave none
/// @param trigger opens a form within 3 seconds, once; empty when there is none
/// @param channel empty where there is none
/// @param thread the thread it was typed in; empty outside one
/// @param replaceable whether what was acted on is a private answer of ours, redrawn through the
///   response URL
record ReturnPath(
        String responseUrl,
        String trigger,
        String user,
        String channel,
        String channelName,
        String thread,
        boolean replaceable) {

    Optional<String> answerUrl() {
        return Optional.of(responseUrl).filter(url -> !url.isEmpty());
    }

    boolean canOpen() {
        return !trigger.isEmpty();
    }
}
