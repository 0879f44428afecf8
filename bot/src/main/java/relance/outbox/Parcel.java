package relance.outbox;

import relance.chat.Address;
import relance.chat.Card;

import java.util.Optional;

/// A card on its way: posted when it has no address yet, redrawn there when it has one.
public record Parcel(Target target, Card card, Optional<Address> address) {}
