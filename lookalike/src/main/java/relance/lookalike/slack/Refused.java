package relance.lookalike.slack;

import java.util.List;

/// Slack's `{"ok":false,"error":…}`, with the details of `response_metadata.messages`.
public final class Refused extends RuntimeException {
    final String error;
    final transient List<String> details;

    Refused(String error) {
        this(error, List.of());
    }

    Refused(String error, List<String> details) {
        super(error, null, false, false);
        this.error = error;
        this.details = details;
    }
}
