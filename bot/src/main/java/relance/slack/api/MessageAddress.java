package relance.slack.api;

import relance.chat.Address;

/// A Slack message: its conversation and its time stamp. A home is written `home:U1`.
public record MessageAddress(String channel, String ts) {
    public static MessageAddress read(Address address) {
        var value = address.value();
        int colon = value.indexOf(':');
        return new MessageAddress(value.substring(0, colon), value.substring(colon + 1));
    }

    public Address write() {
        return new Address(channel + ":" + ts);
    }
}
