package relance.lookalike.slack;

/// Says what a person saw instead of what was awaited.
final class Dump {
    private Dump() {}

    static String of(SlackSeat seat, String channel) {
        var text = new StringBuilder();
        text.append("Not seen by ").append(seat.person().name()).append(" in ").append(channel);
        text.append("; there is:");
        for (var message : seat.messages(channel)) {
            text.append("\n- ")
                    .append(message.ts())
                    .append(message.ephemeral() ? " (only you)" : "");
            text.append(' ').append(message.plainText().replace("\n", "\n  "));
            text.append("\n  buttons: ").append(message.buttons());
        }
        return text.toString();
    }
}
