package relance.slack.inbound;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.inbox.Payload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Where Slack calls: reads the raw bytes, verifies them, and only then lets anything parse them.
public final class SlackServlet extends HttpServlet {
    private static final Logger log = LoggerFactory.getLogger(SlackServlet.class);
    private static final int LARGEST_BODY = 1 << 20;

    /// Kinds of interaction that Bolt has a handler for.
    private static final Set<String> FOR_BOLT =
            Set.of("shortcut", "message_action", "view_submission", "view_closed");

    private final transient Verification verification;
    private final transient Clicks clicks;
    private final transient SlackAppServlet bolt;
    private final transient Runnable committed;

    /// @param committed told after each request that something may wait in the outbox
    public SlackServlet(Verification verification, Clicks clicks, App bolt, Runnable committed) {
        this.verification = verification;
        this.clicks = clicks;
        this.bolt = new SlackAppServlet(bolt);
        this.committed = committed;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!verification.accepts(
                request.getHeader("X-Slack-Request-Timestamp"),
                request.getHeader("X-Slack-Signature"),
                body)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            dispatch(new Replayed(request, body), body, response);
        } catch (RuntimeException | ServletException e) {
            // Bolt wraps what a handler throws; either way the effect is not committed, and Slack
            // must hear so.
            log.error("A request from Slack failed", e);
            response.reset();
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
        committed.run();
    }

    private void dispatch(Replayed request, byte[] bytes, HttpServletResponse response)
            throws ServletException, IOException {
        var body = new String(bytes, StandardCharsets.UTF_8);
        if (body.startsWith("{")) {
            var type = Payload.parse(body).text("type");
            if (type.equals("event_callback") || type.equals("url_verification")) {
                bolt.service(request, response);
            } else {
                log.info("Slack sent {}, for which there is nothing to do", type);
            }
            return;
        }
        var form = Payload.form(body);
        if (form.containsKey("payload")) {
            var payload = Payload.parse(form.getOrDefault("payload", "{}"));
            var type = payload.text("type");
            if (type.equals("block_actions")) {
                response.setStatus(clicks.take(payload));
            } else if (FOR_BOLT.contains(type)) {
                bolt.service(request, response);
            } else {
                log.info("Slack sent {}, for which there is nothing to do", type);
            }
        } else if (form.containsKey("command")) {
            bolt.service(request, response);
        }
    }
}
