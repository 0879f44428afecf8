package relance.lookalike.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import relance.lookalike.Secrets;
import relance.lookalike.slack.SlackLookalike;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;

/// The playground: serves its page, and lets only that page talk to it, by a token for each start
/// and the address that the browser shows.
public final class PlaygroundPage extends HttpServlet {
    private static final String FOLDER = "/relance/lookalike/page/";
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "css", "text/css", "js", "text/javascript");
    private static final Set<String> FILES =
            Set.of(
                    "page.css",
                    "agenda.js",
                    "blocks.js",
                    "composer.js",
                    "dates.js",
                    "dom.js",
                    "elements.js",
                    "emoji.js",
                    "messages.js",
                    "modal.js",
                    "mrkdwn.js",
                    "page.js",
                    "playground.js",
                    "sidebar.js",
                    "words.js");
    private final transient String token = Secrets.token(32);
    private final transient SlackLookalike slack;

    private PlaygroundPage(SlackLookalike slack) {
        this.slack = slack;
    }

    /// Serves the page at the root of this look-alike.
    public static void open(SlackLookalike slack) {
        var page = new PlaygroundPage(slack);
        slack.serve("/page/state", new PageStateServlet(page, new PageState(slack)));
        slack.serve("/page/changes", new PageChanges(page, slack));
        slack.serve("/page/act", new PageActs(page, slack));
        slack.serve("/", page);
    }

    /// Whether a request comes from the page itself, and not from another site in the same browser.
    boolean admits(HttpServletRequest request) {
        var given = request.getHeader("X-Playground-Token");
        var shown = given == null ? request.getParameter("token") : given;
        var origin = request.getHeader("Origin");
        return shown != null
                && MessageDigest.isEqual(bytes(shown), bytes(token))
                && isOurs("http://" + request.getHeader("Host"))
                && (origin == null || isOurs(origin));
    }

    private boolean isOurs(String origin) {
        int port = slack.address().getPort();
        return origin.equals("http://127.0.0.1:" + port)
                || origin.equals("http://localhost:" + port);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = request.getServletPath().substring(1);
        boolean isPage = path.isEmpty() || path.startsWith("archives/");
        if (!isOurs("http://" + request.getHeader("Host")) || (!isPage && !FILES.contains(path))) {
            response.sendError(404);
            return;
        }
        var name = isPage ? "page.html" : path;
        response.setContentType(
                TYPES.get(name.substring(name.lastIndexOf('.') + 1)) + "; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' https: data:; frame-ancestors 'none'");
        response.getOutputStream().write(bytes(resource(name)));
    }

    private String resource(String name) throws IOException {
        try (var stream = PlaygroundPage.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IOException("The page lacks its file " + name);
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return name.endsWith(".html") ? text.replace("{{token}}", token) : text;
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
