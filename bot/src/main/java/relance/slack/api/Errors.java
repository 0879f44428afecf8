package relance.slack.api;

import relance.outbox.Outcome;

import java.time.Duration;

/// What Slack's refusals of a message mean for what was to be delivered.
public final class Errors {
    private Errors() {}

    public static Outcome sort(String error) {
        return switch (error) {
            case "is_archived",
                    "is_inactive",
                    "channel_not_found",
                    "not_in_channel",
                    "restricted_action",
                    "restricted_action_read_only_channel",
                    "restricted_action_thread_only_channel",
                    "restricted_action_non_threadable_channel" ->
                    new Outcome.Gone(Outcome.Reason.PLACE, error);
            case "user_disabled",
                    "user_not_found",
                    "user_not_visible",
                    "cannot_dm_bot",
                    "messages_tab_disabled",
                    "invalid_user_combination" ->
                    new Outcome.Gone(Outcome.Reason.PERSON, error);
            case "message_not_found", "cant_update_message", "edit_window_closed" ->
                    new Outcome.Gone(Outcome.Reason.MESSAGE, error);
            // The installation is at fault, not the message: it waits until somebody mends that.
            case "invalid_auth",
                    "not_authed",
                    "account_inactive",
                    "token_revoked",
                    "token_expired",
                    "missing_scope",
                    "org_login_required",
                    "ekm_access_denied",
                    "team_access_not_granted",
                    "message_limit_exceeded" ->
                    new Outcome.Later(Duration.ofMinutes(5), error);
            case "hash_conflict" -> new Outcome.Later(Duration.ofSeconds(1), error);
            default -> new Outcome.Gone(Outcome.Reason.REFUSED, error);
        };
    }
}
