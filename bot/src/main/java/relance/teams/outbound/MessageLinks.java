package relance.teams.outbound;

import relance.teams.api.MessageAddress;
import relance.teams.directory.Tenant;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Links that open a message in Teams.
///
/// Source: deep links of Teams.
final class MessageLinks {
    private MessageLinks() {}

    /// Empty for a private conversation, into which no link leads.
    static String to(Tenant tenant, MessageAddress address) {
        var conversation = address.conversation();
        int thread = conversation.indexOf(";messageid=");
        if (thread >= 0) {
            return "https://"
                    + tenant.linkHost()
                    + "/l/message/"
                    + part(conversation.substring(0, thread))
                    + "/"
                    + part(address.activity())
                    + "?tenantId="
                    + part(tenant.id())
                    + "&parentMessageId="
                    + part(conversation.substring(thread + ";messageid=".length()));
        }
        return conversation.startsWith("19:")
                ? "https://"
                        + tenant.linkHost()
                        + "/l/message/"
                        + part(conversation)
                        + "/"
                        + part(address.activity())
                        + "?context="
                        + part("{\"contextType\":\"chat\"}")
                : "";
    }

    private static String part(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
