package relance.teams.inbound;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relance.inbox.Payload;
import relance.teams.api.Activity;
import relance.teams.auth.TokenCheck;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/// Where the Bot Connector calls: checks its token first, and only then reads the body.
public final class TeamsServlet extends HttpServlet {
    private static final Logger log = LoggerFactory.getLogger(TeamsServlet.class);
    private static final int LARGEST_BODY = 1 << 20;

    private final transient Door door;
    private final transient Activities activities;
    private final transient Runnable committed;

    /// Whether a caller is let in, and whether an activity is what its token vouches for.
    public interface Door {
        /// What is vouched for; empty for a caller that is not let in.
        Predicate<Activity> open(HttpServletRequest request);

        Predicate<Activity> SHUT = activity -> false;
    }

    /// By the token that Microsoft signed.
    ///
    /// @param mayBeCalled whether a service URL is Microsoft's
    public static Door signed(TokenCheck tokens, Predicate<URI> mayBeCalled) {
        return request ->
                tokens.check(request.getHeader("Authorization"))
                        .<Predicate<Activity>>map(vouched ->
                                activity ->
                                        vouched.holdsFor(activity)
                                                && isAllowed(activity, mayBeCalled))
                        .orElse(Door.SHUT);
    }

    /// By coming from this machine, with no proof at all: only for trying it.
    public static Door unsigned(Predicate<URI> mayBeCalled) {
        return request ->
                isFromHere(request) ? activity -> isAllowed(activity, mayBeCalled) : Door.SHUT;
    }

    private static boolean isFromHere(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isAllowed(Activity activity, Predicate<URI> mayBeCalled) {
        try {
            return mayBeCalled.test(URI.create(activity.serviceUrl()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /// @param committed told after each request that something may wait in the outbox
    public TeamsServlet(Door door, Activities activities, Runnable committed) {
        this.door = door;
        this.activities = activities;
        this.committed = committed;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var vouched = door.open(request);
        if (vouched == Door.SHUT) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var activity = Activity.read(Payload.parse(new String(body, StandardCharsets.UTF_8)));
        if (!vouched.test(activity)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        write(taken(activity), response);
        committed.run();
    }

    private Invoked taken(Activity activity) {
        try {
            return activities.take(activity);
        } catch (RuntimeException e) {
            log.error("A request from Teams failed", e);
            return Invoked.FAILED;
        }
    }

    private static void write(Invoked answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (answer.body().isPresent()) {
            response.setContentType("application/json; charset=utf-8");
            response.getOutputStream()
                    .write(answer.body().get().toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
