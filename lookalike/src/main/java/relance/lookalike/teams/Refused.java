package relance.lookalike.teams;

/// The connector's `{"error":{"code":…,"message":…}}`.
final class Refused extends RuntimeException {
    final int status;
    final String code;

    Refused(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    Reply reply() {
        return Reply.error(status, code, String.valueOf(getMessage()));
    }
}
