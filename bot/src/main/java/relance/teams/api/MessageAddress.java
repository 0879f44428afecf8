package relance.teams.api;

import relance.chat.Address;

/// A Teams message: its conversation, with the thread in a channel, and its own id.
public record MessageAddress(String conversation, String activity) {
    public static MessageAddress read(Address address) {
        var value = address.value();
        int space = value.lastIndexOf(' ');
        return new MessageAddress(value.substring(0, space), value.substring(space + 1));
    }

    public Address write() {
        return new Address(conversation + " " + activity);
    }
}
