package relance.lookalike.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/// Gives the page all that one person sees.
final class PageStateServlet extends HttpServlet {
    private final transient PlaygroundPage page;
    private final transient PageState state;

    PageStateServlet(PlaygroundPage page, PageState state) {
        this.page = page;
        this.state = state;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!page.admits(request)) {
            response.sendError(403);
            return;
        }
        var person = request.getParameter("as");
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        var seen = state.seenBy(person == null ? "" : person);
        response.getOutputStream().write(PlaygroundPage.bytes(seen.toString()));
    }
}
