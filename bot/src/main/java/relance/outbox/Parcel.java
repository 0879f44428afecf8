package relance.outbox;

import java.util.Optional;
import relance.chat.Address;
import relance.chat.Card;

/// A card on its way: posted when it has no address yet, redrawn there when it has one.
public record Parcel(Target target, Card card, Optional<Address> address) {}
