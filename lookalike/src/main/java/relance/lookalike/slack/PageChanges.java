package relance.lookalike.slack;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.time.Duration;

/// Tells the page, by Server-Sent Events, that there is something new to see.
final class PageChanges extends HttpServlet {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private final transient Page page;
    private final transient Workspace workspace;

    PageChanges(Page page, Workspace workspace) {
        this.page = page;
        this.workspace = workspace;
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
        var out = response.getOutputStream();
        try {
            long revision = -1;
            while (true) {
                revision = workspace.revisionAfter(revision, HEARTBEAT);
                if (revision < 0) {
                    return;
                }
                out.write(Page.bytes("data: " + revision + "\n\n"));
                response.flushBuffer();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
