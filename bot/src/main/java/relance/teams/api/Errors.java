package relance.teams.api;

import relance.outbox.Outcome;

import java.time.Duration;

/// What Teams' refusals of a message mean for what was to be delivered.
///
/// Source: the status table of Teams' conversational bots.
public final class Errors {
    private static final Duration UNTIL_MENDED = Duration.ofMinutes(5);

    private Errors() {}

    /// @param privately whether it was for one person, in the private conversation
    public static Outcome sort(int status, String code, boolean privately) {
        return switch (code) {
            case "ConversationBlockedByUser",
                    "MessageWritesBlocked",
                    "ForbiddenOperationException" ->
                    unreachable(code, privately);
            case "BotNotInConversationRoster" -> unreachable(code, privately);
            case "ActivityNotFoundInConversation" -> new Outcome.Gone(Outcome.Reason.MESSAGE, code);
            case "ConversationNotFound" -> unreachable(code, privately);
            // The installation is at fault, not the message: it waits until somebody mends that.
            case "BotNotRegistered",
                    "BotDisabledByAdmin",
                    "NotEnoughPermissions",
                    "InvalidBotApiHost",
                    "ForeignServiceUrl" ->
                    new Outcome.Later(UNTIL_MENDED, code);
            default ->
                    switch (status) {
                        case 401 -> new Outcome.Later(UNTIL_MENDED, "401 " + code);
                        case 403 -> unreachable("403 " + code, privately);
                        case 404 -> new Outcome.Gone(Outcome.Reason.MESSAGE, "404 " + code);
                        default -> new Outcome.Gone(Outcome.Reason.REFUSED, status + " " + code);
                    };
        };
    }

    private static Outcome unreachable(String why, boolean privately) {
        return new Outcome.Gone(privately ? Outcome.Reason.UNREACHABLE : Outcome.Reason.PLACE, why);
    }
}
