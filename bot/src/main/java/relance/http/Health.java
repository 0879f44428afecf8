package relance.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// `/health`: 200 when everything named answers, 503 otherwise, with a line for each.
public final class Health extends HttpServlet {
    private final transient Map<String, BooleanSupplier> checks;

    public Health(Map<String, BooleanSupplier> checks) {
        this.checks = Map.copyOf(checks);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean well = true;
        var lines = new StringBuilder();
        for (var check : checks.entrySet()) {
            boolean passes = passes(check.getValue());
            well &= passes;
            lines.append(check.getKey()).append(": ").append(passes ? "ok" : "down").append('\n');
        }
        response.setStatus(
                well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().write(lines.toString());
    }

    private static boolean passes(BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
