package relance.slack;

import relance.config.Secret;
import relance.inbox.Edge;
import relance.inbox.EdgeContext;

import java.net.URI;
import java.time.Duration;

/// How to reach Slack, and how Slack proves itself: what it gave when the app was installed.
///
/// @param api where its Web API is, ending with a slash
/// @param patience how long an answer of Slack is waited for
public record SlackAccess(URI api, Secret botToken, Secret signingSecret, Duration patience)
        implements Edge.Opening {
    public SlackAccess(URI api, Secret botToken, Secret signingSecret) {
        this(api, botToken, signingSecret, Duration.ofSeconds(10));
    }

    @Override
    public Edge open(EdgeContext context) {
        return new SlackEdge(context, this);
    }
}
