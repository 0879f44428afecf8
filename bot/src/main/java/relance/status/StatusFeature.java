package relance.status;

import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Command;
import relance.chat.Feature;
import relance.chat.Interaction;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;
import relance.kit.Kit;
import relance.people.Place;
import relance.status.StatusCard.Length;

import java.util.List;
import java.util.Optional;

/// Where we are: in a channel of that channel's things, in private of all that the person may see.
public final class StatusFeature implements Feature {
    private final Kit kit;
    private final StatusStore store = new StatusStore();

    public StatusFeature(Kit kit) {
        this.kit = kit;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command(
                        "show",
                        List.of("status", "where are we", "where are we?"),
                        List.of("bilan", "où en est-on", "où en est-on?")));
    }

    @Override
    public Reply handle(Interaction interaction) {
        var command = StatusCommand.decode(interaction.action());
        if (command.isEmpty()) {
            return Reply.whisper(Text.said("status.outdated"));
        }
        return switch (command.get()) {
            case StatusCommand.Show() -> new Reply.Whisper(card(interaction, Length.SHORT));
            case StatusCommand.ShowAll() -> new Reply.Replace(card(interaction, Length.LONG));
        };
    }

    private Card card(Interaction interaction, Length length) {
        return kit.database()
                .transact(handle -> {
                    var asker = interaction.actor();
                    var zone = kit.people().person(handle, asker).zone();
                    var now = kit.agenda().instant();
                    var standing = new Standing(asker, now, zone);
                    var since = standing.since();
                    var place = shared(kit.people().place(handle, interaction.place()));
                    var overview =
                            Overview.of(
                                    store.actions(handle, asker, place, since),
                                    store.polls(handle, asker, place, since),
                                    store.doneBefore(handle, asker, place, since),
                                    standing);
                    return StatusCard.of(overview, place, length);
                });
    }

    /// The place, where others are too.
    private static Optional<PlaceId> shared(Place place) {
        return switch (place.kind()) {
            case CHANNEL, PRIVATE, GROUP -> Optional.of(place.id());
            case DIRECT -> Optional.empty();
        };
    }

    /// Nothing of its own is ever shown but in answer to the person who asks.
    @Override
    public Card draw(Subject subject, Audience audience) {
        throw new IllegalArgumentException("status has nothing to draw: " + subject);
    }
}
