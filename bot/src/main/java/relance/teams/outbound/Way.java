package relance.teams.outbound;

import relance.teams.api.MessageAddress;
import relance.teams.directory.Tenant;

/// One conversation to write to.
///
/// @param ownPost whether what is new begins a thread of its own
record Way(
        Tenant tenant, String serviceUrl, String conversation, boolean ownPost, boolean privately) {
    static Way to(Tenant tenant, String conversation) {
        return new Way(tenant, tenant.serviceUrl(), conversation, false, true);
    }

    Way inThread(MessageAddress thread) {
        return new Way(tenant, serviceUrl, thread.conversation(), false, privately);
    }
}
