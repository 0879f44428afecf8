package relance.lookalike.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import relance.lookalike.slack.SlackLookalike;

import java.io.IOException;
import java.time.Duration;

/// Tells the page, by Server-Sent Events, that there is something new to see.
final class PageChanges extends HttpServlet {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private final transient PlaygroundPage page;
    private final transient SlackLookalike slack;

    PageChanges(PlaygroundPage page, SlackLookalike slack) {
        this.page = page;
        this.slack = slack;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!page.admits(request)) {
            response.sendError(403);
            return;
        }
        response.setContentType("text/event-stream; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            tell(response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(HttpServletResponse response) throws IOException, InterruptedException {
        var out = response.getOutputStream();
        long revision = slack.revisionAfter(-1, HEARTBEAT);
        while (revision >= 0) {
            out.write(PlaygroundPage.bytes("data: " + revision + "\n\n"));
            response.flushBuffer();
            revision = slack.revisionAfter(revision, HEARTBEAT);
        }
    }
}
